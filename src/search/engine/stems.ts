import { stemmer } from 'stemmer';

const keys = new Map<string, string>();

/** The key of a word: its stem, spelt in one way whether the writer is British or American. */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f,]/g, '');
  const spelt = plain
    .replace(/(.{3})is(e|ed|es|er|ers|ing|ation|ations)$/, '$1iz$2')
    .replace(/(.{2})our/, '$1or')
    .replace(/ogramme/, 'ogram')
    .replace(/(.{2})(t)re(s?)$/, '$1$2er$3')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/yz|ys(?=e|ing)/, 'yz');
  const key = /^\d/.test(plain) ? plain : stemmer(spelt);
  keys.set(word, key);
  return key;
}
