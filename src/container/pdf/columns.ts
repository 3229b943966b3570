import type { Glyph } from './glyphs.ts';
import { median, sizeOf } from './lines.ts';

/** A part of a page that is read from its top to its bottom before the next one. */
export interface Region {
  /** 0 over the whole breadth of the page, else 1 or 2 from the left. */
  readonly column: number;
  readonly glyphs: readonly Glyph[];
}

/** Returns the parts of a page in the order in which they are read: two columns where a clear gutter parts them. */
export function regionsOf(glyphs: readonly Glyph[], width: number): Region[] {
  const words = glyphs.filter(({ text }) => text.trim() !== '');
  const gutter = gutterOf(words, width);
  if (!gutter) return [{ column: 0, glyphs }];
  const middle = (gutter.left + gutter.right) / 2;
  const size = sizeOf(words);
  const crossing = rowsOf(words, size).filter((row) => crosses(row, middle, size));
  const heights = new Set(crossing.flatMap((row) => row.map(({ y }) => y)));
  const whole = glyphs.filter(({ y }) => heights.has(y));
  const rest = glyphs.filter(({ y }) => !heights.has(y));
  // What runs over the whole breadth parts the columns above it from those below it.
  const bands = [...heights].sort((a, b) => a - b);
  const parts: Region[] = [];
  [...bands, Infinity].forEach((y, index) => {
    const from = bands[index - 1] ?? -Infinity;
    const isBetween = (glyph: Glyph): boolean => glyph.y > from && glyph.y <= y;
    const between = rest.filter(isBetween);
    parts.push({ column: 1, glyphs: between.filter(({ x }) => x < middle) }, { column: 2, glyphs: between.filter(({ x }) => x >= middle) });
    parts.push({ column: 0, glyphs: whole.filter((glyph) => glyph.y === y) });
  });
  return merged(parts.filter((part) => part.glyphs.some(({ text }) => text.trim() !== '')));
}

function merged(parts: readonly Region[]): Region[] {
  const all: Region[] = [];
  for (const part of parts) {
    const last = all[all.length - 1];
    if (last?.column === 0 && part.column === 0) all[all.length - 1] = { column: 0, glyphs: [...last.glyphs, ...part.glyphs] };
    else all.push(part);
  }
  return all;
}

/** Characters at one height, in whatever column. */
function rowsOf(glyphs: readonly Glyph[], size: number): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const row = rows[rows.length - 1];
    if (row?.[0] && glyph.y - row[0].y < 0.3 * size) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows;
}

/** Whether words run over the middle without a break; a mark may hang into the gutter. */
function crosses(row: readonly Glyph[], middle: number, size: number): boolean {
  const ends = row.filter(({ x }) => x < middle).map(({ text, x, advance }) => x + (/[，。、；：！？]/.test(text) ? 0 : advance));
  const starts = row.filter(({ x }) => x >= middle).map(({ x }) => x);
  const end = Math.max(...ends);
  return end > middle + 1 || Math.min(...starts) - end < 0.6 * size;
}

/** A strip in the middle that hardly a line crosses, with lines on both sides that fill their column and stand side by side. */
function gutterOf(words: readonly Glyph[], width: number): { left: number; right: number } | undefined {
  const size = sizeOf(words);
  const rows = rowsOf(words, size);
  const bins = Array.from({ length: Math.ceil(width / 2) }, () => 0);
  for (const row of rows) {
    const covered = new Set(
      row.flatMap(({ x, advance }) => range(Math.max(0, Math.floor(x / 2)), Math.min(bins.length, Math.floor((x + advance) / 2)))),
    );
    for (const bin of covered) bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let best: { left: number; right: number } | undefined;
  let from = -1;
  for (let bin = Math.floor(width * 0.15); bin <= Math.ceil(width * 0.35); bin += 1) {
    const isFree = (bins[bin] ?? 0) <= 0.15 * rows.length;
    if (isFree && from < 0) from = bin;
    if ((!isFree || bin === Math.ceil(width * 0.35)) && from >= 0) {
      if (!best || (bin - from) * 2 > best.right - best.left) best = { left: from * 2, right: bin * 2 };
      from = -1;
    }
  }
  if (!best || best.right - best.left < 1.2 * size) return undefined;
  const { left, right } = best;
  const sides = [words.filter(({ x, advance }) => x + advance <= left + 2), words.filter(({ x }) => x >= right - 2)];
  return sides.every((side) => isColumn(side, size)) && overlap(sides[0] ?? [], sides[1] ?? []) > 0.4 ? best : undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Lines of a column fill it; cells of a table do not. */
function isColumn(side: readonly Glyph[], size: number): boolean {
  const extents = rowsOf(side, size).map(
    (row) => Math.max(...row.map(({ x, advance }) => x + advance)) - Math.min(...row.map(({ x }) => x)),
  );
  return extents.length >= 5 && median(extents) > 8 * size && median(extents) > 0.8 * Math.max(...extents);
}

function overlap(a: readonly Glyph[], b: readonly Glyph[]): number {
  const spans = [a, b].map((side) => [Math.min(...side.map(({ y }) => y)), Math.max(...side.map(({ y }) => y))] as const);
  const [first, second] = spans;
  if (!first || !second) return 0;
  const shared = Math.min(first[1], second[1]) - Math.max(first[0], second[0]);
  return shared / Math.max(1, Math.min(first[1] - first[0], second[1] - second[0]));
}
