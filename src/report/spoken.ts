import type { Line } from './from-text.ts';
import { markerOf } from './headings.ts';
import { firstStop } from './to-nodes.ts';

/** A first sentence longer than this is an item of a list, not a heading. */
const longest = 45;

/**
 * Returns the indexes of the lines on which 一要, 一是 or 第一， heads a measure: they come as a run from one
 * upwards, and the first sentence of every one of them is short.
 */
export function findSpokenHeadings(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let plausible = false;
  const close = (): void => {
    if (plausible) run.forEach((at) => found.add(at));
    run = [];
    plausible = false;
  };
  lines.forEach(({ value }, at) => {
    const marker = markerOf(value);
    if (!marker) return;
    if (marker.style !== 'spoken') return close();
    if (marker.number === 1) close();
    const stop = firstStop(value);
    const short = stop >= 0 && stop <= longest;
    plausible = run.length === 0 ? marker.number === 1 && short : plausible && short;
    run.push(at);
  });
  close();
  return found;
}
