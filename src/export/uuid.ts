import { sha256 } from './sha256.ts';

/** Returns a UUID made of words, as a URN: the same words give the same one, wherever the site stands. */
export function urnOf(...words: readonly string[]): string {
  const digits = sha256(words.join('\n'));
  // A UUID of version 8 is one whose bits the maker chooses (RFC 9562).
  const uuid = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)];
  return `urn:uuid:${uuid.join('-')}`;
}
