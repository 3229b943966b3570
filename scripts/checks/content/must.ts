import { named } from './phrase.ts';
import type { Check } from './problem.ts';
import { translated } from './problem.ts';
import { englishFolder, tallyOf } from './tally.ts';
import { countWords } from './words.ts';

/** A report commands no oftener than the rules allow in a thousand words of its English. */
export const must: Check = (edition, { english: { must: rule } }) => {
  const total = translated(edition).reduce((sum, { en }) => sum + countWords(en), 0);
  const { count, places } = tallyOf(edition, rule.words);
  const most = Math.floor((total * rule.perThousand) / 1000);
  if (count <= most) return [];
  return [
    {
      file: englishFolder(edition),
      id: rule.words.join(', '),
      rule: 'must',
      message: `${named(rule.words)} is said ${count} times in ${total} words, and ${most} are allowed (${rule.perThousand} in a thousand): ${places}. Keep it where the command is sharp; elsewhere say “we will”, “let us”, “the task is”, or the bare verb.`,
    },
  ];
};
