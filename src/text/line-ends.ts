/**
 * What ends a line, as the inside of a regular expression: LF, CR LF, CR, and the others of Unicode: U+000B (a soft line
 * break from Word), U+000C (a page break), U+0085, U+2028 and U+2029.
 */
const lineEnd = '\\r\\n|[\\n\\v\\f\\r\\u0085\\u2028\\u2029]';
const ends = new RegExp(lineEnd, 'u');
const pieces = new RegExp(`([^\\n\\v\\f\\r\\u0085\\u2028\\u2029]*)(${lineEnd}|$)`, 'gu');

/** A line of a text as it stands, and what ends it; nothing, for the last. */
export interface RawLine {
  words: string;
  end: string;
}

/** Returns the lines of a text, each with what ends it: put together they are the text. */
export function rawLines(text: string): RawLine[] {
  return [...text.matchAll(pieces)].flatMap(([raw, words = '', end = '']) => (raw === '' ? [] : [{ words, end }]));
}

/** Returns the place behind a text that begins at a line and column: its last line, and the column behind its last character. */
export function placeAfter(
  text: string,
  from: { line: number; column: number } = { line: 1, column: 1 },
): { line: number; column: number } {
  const lines = text.split(ends);
  const last = lines[lines.length - 1] ?? '';
  return { line: from.line + lines.length - 1, column: (lines.length > 1 ? 1 : from.column) + last.length };
}
