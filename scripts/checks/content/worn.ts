import { named } from './phrase.ts';
import type { Check } from './problem.ts';
import { englishFolder, tallyOf } from './tally.ts';

/** Words that wear out are said no oftener than the rules allow, in all the English of a report together. */
export const worn: Check = (edition, { english }) =>
  english.worn.flatMap(({ words, most }) => {
    const { count, places } = tallyOf(edition, words);
    return count <= most
      ? []
      : [
          {
            file: englishFolder(edition),
            id: words.join(', '),
            rule: 'worn',
            message: `${named(words)} is said ${count} times, and ${most} are allowed: ${places}. Say some of them otherwise, or leave them out.`,
          },
        ];
  });
