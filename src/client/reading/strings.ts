import type { Strings } from '#i18n/strings.ts';

type Names =
  | ('copyLink' | 'copyCitation' | 'copyBoth' | 'extend' | 'copied' | 'copyByHand' | 'cite')
  | ('headingOf' | 'sentenceOf' | 'sentencesOf')
  | ('viewNames' | 'openedIn' | 'turnTo' | 'keepView')
  | ('entryWhole' | 'mentionsHere' | 'within')
  | ('loading' | 'notLoaded' | 'again' | 'hits');

/** The strings that the scripts of a reading page say, in the language of the page. */
export type ReadingStrings = Pick<Strings, Names>;

/** Returns them from the page, which carries them so that no script holds two languages. */
export function readStrings(): ReadingStrings {
  return JSON.parse(document.getElementById('words')?.textContent ?? '{}') as ReadingStrings;
}
