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

/** Where words stand that end one sentence and begin the next: a stretch of each. */
export function findAcross(before: readonly Word[], behind: readonly Word[], keys: readonly string[]): [Range, Range] | undefined {
  for (let count = 1; count < keys.length; count++) {
    if (before[before.length - 1]?.key !== keys[count - 1] || behind[0]?.key !== keys[count]) continue;
    const [end, start] = [before.slice(-count), behind.slice(0, keys.length - count)];
    const all = [...end, ...start];
    if (end.length < count || all.length < keys.length || !keys.every((key, step) => (all[step] as Word).key === key)) continue;
    return [end, start].map((words): Range => [(words[0] as Word).from, (words[words.length - 1] as Word).to]) as [Range, Range];
  }
  return undefined;
}
