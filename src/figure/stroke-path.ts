import type { Figure, Slip, Stroke } from './figure-shape.ts';

/** Pixels for one character, between two strokes, and for the shortest stroke. */
const pitch = 0.26;
const gap = 2.2;
const shortest = 2;

/** The longest lines that the narrowest phone has room for: any, and one of three measures beside each other. */
const room = { any: 240, measure: 156, column: 176 };

/** One paragraph drawn from left to right: its length and two paths, the second for the sentences that name. */
export interface Drawn {
  length: number;
  plain: string;
  named: string;
}

/** Draws one paragraph, every sentence a stroke of its length. */
export function drawLine(line: readonly Stroke[], scale: number): Drawn {
  const drawn = { length: 0, plain: '', named: '' };
  for (const { length, names } of line) {
    const from = drawn.length && drawn.length + gap;
    const long = Math.max(shortest, length * pitch * scale);
    drawn[names ? 'named' : 'plain'] += `M${round(from)} ${names ? 1.5 : 1}h${round(long)}`;
    drawn.length = from + long;
  }
  return { ...drawn, length: Math.ceil(drawn.length) };
}

/** How much all the strokes of a figure must shrink together so that its longest line has room; 1 where all have. */
export function scaleOf({ works }: Figure): number {
  const tops = works.flatMap(({ groups }) => groups.flatMap(({ part, slips }) => [...(part ? [part] : []), ...slips]));
  const below = tops.flatMap(({ kind, slips }) => (kind === 'part' ? [] : slips));
  const ofWorks = Math.max(0, ...works.flatMap(({ lines }) => lines.map((line) => drawLine(line, 1).length)));
  return Math.min(1, room.any / Math.max(1, ofWorks, longest(tops)), room.measure / Math.max(1, longest(below)));
}

/** Slips so short, in words and in strokes, that a phone has room for two beside each other. */
export function pairs(slips: readonly Slip[], scale: number): boolean {
  const wide = slips.some(({ slips: below, words }) => below.length > 0 || shownLength(words) > (words.lang === 'en' ? 16 : 6));
  return !wide && longest(slips, scale) <= room.column;
}

function shownLength({ runs }: Slip['words']): number {
  return runs.reduce((sum, { kind, text }) => sum + (kind === 'shown' ? text.length : 0), 0);
}

function longest(slips: readonly Slip[], scale = 1): number {
  return Math.max(0, ...slips.flatMap(({ lines }) => lines.map((line) => drawLine(line, scale).length)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
