/** The words that scripts say, in the language of the page; {0}, {1} … are filled in. */
export interface Words {
  copyLink: string;
  copyCitation: string;
  copyBoth: string;
  extend: string;
  copied: string;
  copyByHand: string;
  headingOf: string;
  sentenceOf: string;
  sentencesOf: string;
  openedIn: string;
  turnTo: string;
  keepView: string;
  entryWhole: string;
  mentionsHere: string;
  within: string;
  viewNames: Record<'single' | 'parallel' | 'lines', string>;
  cite: string;
  loading: string;
  notLoaded: string;
  again: string;
  hits: Record<'about' | 'count' | 'previous' | 'next' | 'close', string>;
}

/** Reads them from the page, which carries them so that no script holds two languages. */
export function readWords(): Words {
  return JSON.parse(document.getElementById('words')?.textContent ?? '{}') as Words;
}

/** Puts values into the places of a sentence. */
export function fill(sentence: string, ...values: string[]): string {
  return values.reduce((filled, value, index) => filled.split(`{${index}}`).join(value), sentence);
}
