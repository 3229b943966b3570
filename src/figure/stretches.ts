import type { FigureWork, Slip } from './figure-shape.ts';

/** A stretch of a work that the keyboard jumps to: where it begins, and the first and the last section in it, where it has any. */
export interface Stretch {
  from: Slip;
  first: Slip | undefined;
  last: Slip | undefined;
}

/** So many links stand in a stretch at most, as far as one section does not hold more. */
const most = 8;

/** Returns the stretches of a work: each part with its sections, a long one in several of the same length. */
export function stretchesOf(work: FigureWork): Stretch[] {
  return work.groups.flatMap(({ part, slips }) => {
    const links = slips.reduce((sum, slip) => sum + 1 + slip.slips.length, 0);
    const pieces = Math.max(1, Math.ceil(links / most));
    const size = Math.max(1, Math.ceil(slips.length / pieces));
    return Array.from({ length: pieces }, (_, at) => slips.slice(at * size, (at + 1) * size)).flatMap((piece, at) => {
      const from = (at === 0 ? part : undefined) ?? piece[0];
      return from ? [{ from, first: piece[0], last: piece[piece.length - 1] }] : [];
    });
  });
}
