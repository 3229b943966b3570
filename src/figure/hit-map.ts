import { teethOf } from './comb-path.ts';
import type { Figure } from './figure-shape.ts';

/** The map of a report as a drawing: what it is wide and high, and a stroke for each section by its id. */
export interface HitMapShape {
  width: number;
  height: number;
  strokes: { id: string; path: string }[];
}

const pitch = 20.6;
const height = 56;

/** Returns the map of a figure: the strokes of its comb, the longest as high as the map. */
export function hitMapOf(figure: Figure): HitMapShape {
  const teeth = teethOf(figure, { part: 1, work: 2 });
  const longest = Math.max(1, ...teeth.map(({ length }) => length));
  return {
    width: (teeth[teeth.length - 1]?.at ?? 0) * pitch + 2,
    height,
    strokes: teeth.map(({ id, at, length }) => ({
      id,
      path: `M${(at * pitch + 1).toFixed(1)} 0v${Math.max(8, Math.round((length / longest) * height))}`,
    })),
  };
}
