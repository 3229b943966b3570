import type { Figure, Stroke } from './figure-shape.ts';

/** The site's mark: two paths in a square of 32. */
export interface MarkPaths {
  plain: string;
  named: string;
}

const side = 32;
const tall = 28;

/**
 * Three groups of strokes: the paragraphs that the first parts of the first work have before their sections,
 * every paragraph one upright, as long as its characters.
 */
export function markOf(figure: Figure): MarkPaths {
  const groups = (figure.works[0]?.groups ?? [])
    .map(({ part, slips }) => (part && part.lines.length > 0 ? part.lines : slips.map(({ lines }) => lines.flat())))
    .slice(0, 3);
  const lines = groups.flat();
  const pitch = Math.min(3, (side - 2) / (lines.length + groups.length - 1));
  const scale = tall / Math.max(1, ...lines.map(lengthOf));
  const paths = { plain: '', named: '' };
  let x = (side - (lines.length - 1 + (groups.length - 1) * 0.7) * pitch) / 2;
  for (const group of groups) {
    for (const line of group) {
      let y = (side - tall) / 2;
      for (const { length, names } of line) {
        const to = y + length * scale;
        paths[names ? 'named' : 'plain'] += `M${round(x)} ${round(y)}V${round(to)}`;
        y = to;
      }
      x += pitch;
    }
    x += 0.7 * pitch;
  }
  return paths;
}

function lengthOf(line: readonly Stroke[]): number {
  return line.reduce((sum, { length }) => sum + length, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
