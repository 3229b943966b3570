import { rawLines } from '#text/line-ends.ts';

/** A place in a text as people find it: line and column, both from 1, columns in UTF-16 code units. */
export interface LineAndColumn {
  line: number;
  column: number;
}

/** Returns the offsets at which the lines of a text begin, whatever ends them. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  let at = 0;
  for (const { words, end } of rawLines(text)) {
    at += words.length + end.length;
    if (end !== '') starts.push(at);
  }
  return starts;
}

/** Returns the line and column of an offset in a text whose lines begin at `starts`. */
export function lineOf(offset: number, starts: readonly number[]): LineAndColumn {
  let [first, behind] = [0, starts.length];
  while (behind - first > 1) {
    const middle = (first + behind) >> 1;
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else behind = middle;
  }
  return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
}
