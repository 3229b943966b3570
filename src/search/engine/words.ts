/** One word of a text and where it stands. */
export interface Piece {
  text: string;
  from: number;
  to: number;
}

const pattern = /\d+(?:,\d{3})*(?:\.\d+)?|[%‰+]|[a-z\u00c0-\u024f]+/gi;
/** What stands before the s that makes a word a possessive: no word by itself. */
const possessive = /[a-z\u00c0-\u024f]['’‘ʼ′]$/i;

/** Words that are in every sentence and decide nothing beside others. */
const small = new Set('a an the of and or to in on at by for with from as is are was were be been it its this that + %'.split(' '));

/** Returns whether a word is one of those. */
export function isSmall(word: string): boolean {
  return small.has(word.toLowerCase());
}

/** Returns the words of a text in Latin letters, its numbers, and the signs that count; Wenzhou’s is Wenzhou. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match;
    const { index } = match;
    if ((word === 's' || word === 'S') && possessive.test(text.slice(Math.max(0, index - 2), index))) continue;
    pieces.push({ text: word, from: index, to: index + word.length });
  }
  return pieces;
}

/** Returns a word as words are compared: small letters without accents, numbers without commas. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f,]/g, '');
}
