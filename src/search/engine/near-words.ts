import type { English } from './english.ts';
import { plainWord } from './words.ts';

const written = new WeakMap<object, string[]>();

/** Returns the keys that a typed word stands for: its own, else those of words it begins, else those of words a slip away. */
export function keysFor({ index, vocabulary, keyOf }: English, word: string): { keys: string[]; slip: boolean } {
  const own = keyOf(word);
  // Of a number nothing is guessed: 30 is not the beginning of 300.
  if (index.has(own) || /^\d/.test(word)) return { keys: [own], slip: false };
  const typed = plainWord(word);
  const all = written.get(vocabulary) || [...vocabulary.keys()];
  written.set(vocabulary, all);
  const distinct = (words: string[]): string[] => [...new Set(words.map((one) => vocabulary.get(one) || ''))];
  const begun = typed.length > 1 ? all.filter((one) => one.indexOf(typed) === 0) : [];
  if (begun.length > 0 || typed.length < 5 || typed.length > 30) return { keys: distinct(begun), slip: false };
  return { keys: distinct(all.filter((one) => isSlip(typed, one))), slip: true };
}

/** Returns whether two words differ by one letter: another, one more, one less, or two that changed places. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
