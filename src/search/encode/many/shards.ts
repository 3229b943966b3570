import type { Shard } from '../../many-format.ts';
import type { Posting } from './list-strings.ts';

/**
 * How many signs a file of lists has before the next begins, by how many signs tell its first string: rather there, where
 * few do, for the directory has them all.
 */
const full = (told: number): number => (told < 3 ? 30_000 : told === 3 ? 40_000 : 60_000);

/** Files of lists as they are written, and by what the first string of each is told. */
export interface Written {
  firsts: string[];
  files: string[];
}

/** Takes lists one by one, in the order of their strings, and writes them into files. */
export interface Shelf {
  add: (words: string, postings: readonly Posting[]) => void;
  /** Returns the files, when all lists are in. */
  written: () => Written;
}

/** Returns an empty shelf. */
export function emptyShelf(): Shelf {
  const [firsts, files]: [string[], string[]] = [[], []];
  let shard: Shard = [];
  let size = 0;
  let before = '';
  const close = (): void => {
    if (shard.length > 0) files.push(JSON.stringify(shard));
    shard = [];
    size = 0;
  };
  return {
    add(words, postings) {
      const list = toNumbers(postings);
      const length = words.length + 3 + list.join().length;
      const told = toldApart(words, before);
      if (size + length > full(told.length)) close();
      if (shard.length === 0) firsts.push(told);
      shard.push(words, ...list);
      size += length;
      before = words;
    },
    written() {
      close();
      return { firsts, files };
    },
  };
}

/** As much of the beginning of a string as one before it does not have. */
function toldApart(words: string, before: string): string {
  let shared = 0;
  while (shared < before.length && words[shared] === before[shared]) shared++;
  return words.slice(0, shared + 1);
}

/** Postings as `Shard` has them. */
function toNumbers(postings: readonly Posting[]): number[] {
  const numbers: number[] = [];
  let before = -1;
  for (const { page, count, inHeading } of postings) {
    const step = (page - before) * 2 + (inHeading ? 1 : 0);
    if (count === 1) numbers.push(step);
    else numbers.push(-step, count);
    before = page;
  }
  return numbers;
}
