import type { Range } from './contract.ts';

/** One word of a text: its key, under which its other forms are found too, and where it stands. */
export interface Word {
  key: string;
  from: number;
  to: number;
}

/** Where words stand in a sentence one after the other. */
export function findPhrase(words: readonly Word[], keys: readonly string[]): Range[] {
  const found: Range[] = [];
  for (let at = 0; at + keys.length <= words.length; at++) {
    if (!keys.every((key, step) => (words[at + step] as Word).key === key)) continue;
    found.push([(words[at] as Word).from, (words[at + keys.length - 1] as Word).to]);
    at += keys.length - 1;
  }
  return found;
}
