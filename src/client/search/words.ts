import { stemmer } from 'stemmer';

/** One word of a text: its key, under which its other forms are found too, and where it stands. */
export interface Word {
  key: string;
  from: number;
  to: number;
}

const pattern = /\d+(?:,\d{3})*(?:\.\d+)?%?|[a-z\u00c0-\u024f]+/gi;
const keys = new Map<string, string>();

/** Words that are in every sentence and decide nothing beside others. */
const small = new Set('a an the of and or to in on at by for with from as is are was were be been it its this that s'.split(' '));

/** Whether a word is one of those. */
export function isSmall(word: string): boolean {
  return small.has(word.toLowerCase());
}

/** The words of an English text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    words.push({ key: keyOf(match[0]), from: match.index, to: match.index + match[0].length });
  }
  return words;
}

/** The key of a word: its stem, spelt in one way whether the writer is British or American. */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const plain = word.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f,]/g, '');
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
