/** Which part of a range an element holds, from 0, and how many there are. */
export interface Part {
  index: number;
  count: number;
}

/** Words that an element is to stand around, by their offsets in UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
  /** Returns the element around what stands within it. */
  around: (within: string, part: Part) => string;
}

interface Piece extends Part {
  range: Range;
  start: number;
  end: number;
}

/**
 * Returns words with elements around ranges of them. Elements nest, and ranges need not: where two cross, the later of the
 * list is parted at the edge of the earlier. Of two around the same words the later of the list is the outer.
 */
export function nest(words: string, ranges: readonly Range[], write: (words: string) => string): string {
  const placed: Piece[] = [];
  for (const range of ranges) if (range.start < range.end) placed.push(...partedAt(placed, range));
  const ordered = placed
    .map((piece, order) => ({ piece, order }))
    .sort((a, b) => a.piece.start - b.piece.start || b.piece.end - a.piece.end || b.order - a.order)
    .map(({ piece }) => piece);
  return within(words, { start: 0, end: words.length }, ordered, write);
}

function partedAt(placed: readonly Piece[], range: Range): Piece[] {
  const { start, end } = range;
  const edges = placed.flatMap((other) => {
    if (other.start < start && start < other.end && other.end < end) return [other.end];
    if (start < other.start && other.start < end && end < other.end) return [other.start];
    return [];
  });
  const stops = [start, ...new Set(edges.sort((a, b) => a - b)), end];
  const count = stops.length - 1;
  return stops.slice(1).map((stop, index) => ({ range, index, count, start: stops[index] ?? start, end: stop }));
}

function within(
  words: string,
  { start, end }: Pick<Range, 'start' | 'end'>,
  pieces: readonly Piece[],
  write: (words: string) => string,
): string {
  let written = '';
  let at = start;
  let rest = pieces;
  for (let [first] = rest; first; [first] = rest) {
    const outer = first;
    const inner = rest.filter((piece) => piece !== outer && piece.end <= outer.end);
    rest = rest.filter(({ start: from }) => from >= outer.end);
    written += write(words.slice(at, outer.start)) + outer.range.around(within(words, outer, inner, write), outer);
    at = outer.end;
  }
  return written + write(words.slice(at, end));
}
