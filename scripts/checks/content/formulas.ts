import { named, says } from './phrase.ts';
import type { Check } from './problem.ts';
import { translated } from './problem.ts';

/** A formula that returns in the text returns in its English, in the words of the rules. */
export const formulas: Check = (edition, { english }) =>
  translated(edition).flatMap(({ file, id, zh, en }) =>
    english.formulas
      .map((formula) => ({ ...formula, said: formula.zh.find((words) => zh.includes(words)) }))
      .filter((formula) => formula.said !== undefined && !says(en, formula.en))
      .map((formula) => ({
        file,
        id,
        rule: 'formulas',
        message: `The source has the formula ${formula.said ?? ''}, the English not its words: ${named(formula.en)}. Write them, or mend the formula in content/english-rules.json.`,
      })),
  );
