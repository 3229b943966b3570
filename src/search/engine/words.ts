/** One word of a text and where it stands. */
export interface Piece {
  text: string;
  from: number;
  to: number;
}

const pattern = /\d+(?:,\d{3})*(?:\.\d+)?%?|[a-z\u00c0-\u024f]+/gi;

/** Words that are in every sentence and decide nothing beside others. */
const small = new Set('a an the of and or to in on at by for with from as is are was were be been it its this that s'.split(' '));

/** Whether a word is one of those. */
export function isSmall(word: string): boolean {
  return small.has(word.toLowerCase());
}

/** The words of a text in Latin letters, and its numbers. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    pieces.push({ text: match[0], from: match.index, to: match.index + match[0].length });
  }
  return pieces;
}
