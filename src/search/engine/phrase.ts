import type { Range } from './contract.ts';

/** One word of a text, and where it stands. */
export interface Word {
  /** Under which its other forms are found too. */
  key: string;
  /** In small letters, in the first of its spellings. */
  form: string;
  from: number;
  to: number;
}

/** Returns where words of these keys stand in a sentence one after the other. */
export function findPhrase(words: readonly Word[], keys: readonly string[]): Range[] {
  const found: Range[] = [];
  if (keys.length === 0) return found;
  for (let at = 0; at + keys.length <= words.length; at++) {
    if (!keys.every((key, step) => (words[at + step] as Word).key === key)) continue;
    found.push([(words[at] as Word).from, (words[at + keys.length - 1] as Word).to]);
    at += keys.length - 1;
  }
  return found;
}
