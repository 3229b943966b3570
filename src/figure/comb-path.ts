import type { Figure, Slip } from './figure-shape.ts';

/** One slip that has no slips under it, as one upright stroke. */
export interface Tooth {
  id: string;
  /** Where it stands, in steps from the left: one more where a part begins, two where a work begins. */
  at: number;
  /** The number of its characters. */
  length: number;
}

/** The slips of a figure without slips under them, in the order of the text: what a comb or a map of hits draws. */
export function teethOf(figure: Figure, steps = { part: 1, work: 2 }): Tooth[] {
  const teeth: Tooth[] = [];
  let at = 0;
  figure.works.forEach((work, workAt) => {
    work.groups.forEach(({ part, slips }, groupAt) => {
      if (groupAt > 0) at += steps.part;
      else if (workAt > 0) at += steps.work;
      for (const { id, length } of leavesOf(part, slips)) teeth.push({ id, at: at++, length });
    });
  });
  return teeth;
}

function leavesOf(part: Slip | undefined, slips: Slip[]): { id: string; length: number }[] {
  const all = slips.length === 0 && part ? [part] : slips;
  return all.flatMap(({ id, lines, slips: below }) =>
    below.length > 0
      ? leavesOf(undefined, below)
      : [{ id, length: lines.reduce((sum, line) => line.reduce((total, { length }) => total + length, sum), 0) }],
  );
}
