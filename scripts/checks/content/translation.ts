import { counted } from '#text/counted.ts';
import { statusOf } from '#edition/status.ts';
import type { Check } from './problem.ts';

/**
 * The translation has come as far as report.json says: `none` has no English, `complete` has all of it, every page read
 * a second time and read alone; of what is `under way` nothing is asked.
 */
export const translation: Check = (edition) => {
  const { slug, info } = edition;
  const status = statusOf(edition);
  const file = `content/reports/${slug}/report.json`;
  if (info.translation === 'none')
    return status
      .filter(({ translated }) => translated > 0)
      .map(({ unit }) => ({
        file,
        id: unit.id,
        rule: 'translation',
        message: 'It says that nothing is translated, and here something is. Write `under way`.',
      }));
  if (info.translation === 'under way') return [];
  return status.flatMap(({ unit, sentences, translated, again, alone }) =>
    [
      ...(translated < sentences
        ? [
            `${sentences - translated} of ${counted(sentences, 'sentence')} ${sentences - translated === 1 ? 'has' : 'have'} no English. Translate them, or write \`under way\` in report.json.`,
          ]
        : []),
      ...(again ? [] : ['Nobody has read the English a second time against the Chinese. Do so, and say it in readings.json.']),
      ...(alone ? [] : ['Nobody has read the English for itself. Do so, and say it in readings.json.']),
    ].map((message) => ({ file, id: unit.id, rule: 'translation', message })),
  );
};
