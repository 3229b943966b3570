import { startOfRun } from './blank.ts';

// What stands before an @ has sixty-four letters at most.
const address = /(?:(?:https?|ftp):\/\/|www\.)[\w\-./?%&=+#:!~@$*;,'()]*|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi;
const letter = /[A-Za-z\d]/;
const mark = /[.,;:!?'()]/;

/** Returns where addresses of the web and of mail stand in a text, from their beginnings to behind their last letters. */
export function addressesIn(text: string): [from: number, to: number][] {
  return [...text.matchAll(address)].map(({ index, 0: words }) => [index, index + startOfRun(words, words.length, mark)]);
}

/** Returns whether a mark, ! or ?, belongs to a name in Latin letters: Yahoo!公司, but not How are you?我们. */
export function isInName(text: string, at: number): boolean {
  if (!/[!?]/.test(text.charAt(at))) return false;
  const name = text.slice(startOfRun(text, at, letter), at);
  if (name === '' || at + 1 === text.length) return false;
  if (letter.test(text.charAt(at + 1))) return true;
  const before = text.slice(0, at - name.length).trimEnd();
  return /[a-z]/.test(name) && /[A-Z]/.test(name) && !/[A-Za-z,.;:]/.test(before.charAt(before.length - 1));
}
