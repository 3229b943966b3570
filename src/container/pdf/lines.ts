import type { Glyph } from './glyphs.ts';

/** Words of a line that stand apart from the others by a wide gap. */
export interface Cell {
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
}

/** A line as it is printed. */
export interface Line {
  readonly text: string;
  readonly cells: readonly Cell[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The share of its characters that are bold. */
  readonly bold: number;
  /** How wide its first characters are that no line break may part. */
  readonly head: number;
}

const latin = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u;
const isBlank = ({ text }: Glyph): boolean => text.trim() === '';
const endOf = ({ x, advance }: Glyph): number => x + advance;

/** Returns the lines that these upright characters make, from the top; what is raised or lowered stays in its line. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (row && first && glyph.y - first.y < 0.25 * Math.max(first.size, glyph.size)) row.push(glyph);
    else rows.push([glyph]);
  }
  return withRaised(rows.filter((row) => !row.every(isBlank))).map(toLine);
}

/** Rows of small characters that stand right beside larger ones, a little higher or lower, belong to their row. */
function withRaised(rows: readonly Glyph[][]): Glyph[][] {
  const whole: Glyph[][] = rows.map((row) => [...row]);
  const left = new Set<Glyph[]>();
  whole.forEach((row, index) => {
    if (left.has(row)) return;
    const host = [whole[index + 1], whole[index - 1]].find((other) => other && !left.has(other) && isRaised(row, other));
    if (!host) return;
    host.push(...row.filter((glyph) => !isBlank(glyph)));
    left.add(row);
  });
  return whole.filter((row) => !left.has(row));
}

function isRaised(row: readonly Glyph[], host: readonly Glyph[]): boolean {
  const size = sizeOf(host);
  const words = row.filter((glyph) => !isBlank(glyph));
  if (Math.abs((host[0]?.y ?? 0) - (row[0]?.y ?? 0)) > 0.62 * size) return false;
  return words.every(
    (glyph) =>
      glyph.size < 0.85 * size &&
      [...host, ...words].some(
        (other) => other !== glyph && Math.min(Math.abs(glyph.x - endOf(other)), Math.abs(other.x - endOf(glyph))) < 0.6 * size,
      ),
  );
}

function toLine(row: readonly Glyph[]): Line {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const words = sorted.filter((glyph) => !isBlank(glyph)).filter((glyph, index, all) => !isStruckTwice(glyph, all[index - 1]));
  const size = sizeOf(words);
  const usual = median(words.flatMap((glyph, index) => gapBefore(glyph, words[index - 1]) ?? []));
  const cells: Cell[] = [];
  words.forEach((glyph, index) => {
    const before = words[index - 1];
    const cell = cells[cells.length - 1];
    const gap = gapBefore(glyph, before) ?? 0;
    if (!before || !cell || gap - Math.max(usual, 0) > 1.5 * size) {
      cells.push({ x0: glyph.x, x1: endOf(glyph), text: glyph.text });
      return;
    }
    const isTyped = sorted.slice(sorted.indexOf(before) + 1, sorted.indexOf(glyph)).some(isBlank);
    const space = isTyped || gap - Math.max(usual, 0) > leastGap(before, glyph) * size ? ' ' : '';
    cells[cells.length - 1] = { x0: cell.x0, x1: endOf(glyph), text: cell.text + space + glyph.text };
  });
  const last = words[words.length - 1];
  return {
    text: cells.map(({ text }) => text).join(' '),
    cells,
    x0: words[0]?.x ?? 0,
    x1: last ? endOf(last) : 0,
    y: baselineOf(words, size),
    size,
    bold: words.filter(({ isBold }) => isBold).length / words.length,
    head: headOf(words),
  };
}

/** Characters that are printed twice, a hair apart, are meant to look bold. */
function isStruckTwice(glyph: Glyph, before: Glyph | undefined): boolean {
  return before?.text === glyph.text && Math.abs(before.x - glyph.x) < 0.1 * glyph.size && Math.abs(before.y - glyph.y) < 0.1 * glyph.size;
}

function gapBefore(glyph: Glyph, before: Glyph | undefined): number | undefined {
  return before && glyph.x - endOf(before);
}

/** Latin words stand a little apart; Chinese characters that stand a little apart only fill the line. */
function leastGap(before: Glyph, after: Glyph): number {
  const [a, b] = [latin.test(before.text.slice(-1)), latin.test(after.text.charAt(0))];
  if (a && b) return 0.15;
  return /[\u2e80-\uffee]/.test(before.text + after.text) ? 0.8 : 0.15;
}

const closing = /^[，。、；：！？）》〉」』】〕”’％%,.;:!?)\]}…—]/u;
const opening = /[（《〈「『【〔“‘([{]$/u;

function headOf(words: readonly Glyph[]): number {
  const [first] = words;
  if (!first) return 0;
  let last = first;
  for (const glyph of words.slice(1)) {
    // Programs keep figures together even over a comma between them: 23.1%、62.5%.
    const isWord = /[\w.%+、，,-]$/.test(last.text) && /^[\w.%+-]/.test(glyph.text) && (gapBefore(glyph, last) ?? 0) < 0.15 * glyph.size;
    if (!isWord && !closing.test(glyph.text) && !opening.test(last.text)) break;
    last = glyph;
  }
  return endOf(last) - first.x;
}

function baselineOf(words: readonly Glyph[], size: number): number {
  return median(words.filter((glyph) => glyph.size > 0.85 * size).map(({ y }) => y));
}

/** Returns the size in which most of these characters are printed. */
export function sizeOf(glyphs: readonly Glyph[]): number {
  const words = glyphs.filter((glyph) => !isBlank(glyph));
  return median((words.length > 0 ? words : glyphs).map(({ size }) => size));
}

/** Returns the number in the middle, or 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
