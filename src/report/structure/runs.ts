import type { Candidate } from './candidates.ts';
import type { MarkerStyle } from './headings.ts';
import type { Reading, Step } from './readings.ts';
import { nothingRead, waysOn } from './readings.ts';

/** One line of a run, with the number that it has there. */
export interface Member {
  candidate: Candidate;
  number: number;
}

/** Lines of one family whose numbers go on, within one member of the run above. */
export interface Run {
  /** The family of its markers; undefined for lines without numbers. */
  family: string | undefined;
  style: MarkerStyle | undefined;
  members: Member[];
  /** The run and the member that it stands under; undefined at the top. */
  parent: { run: Run; member: Member } | undefined;
  /** Whether its numbers go on from a run of its family under an earlier member, as chapters do across books. */
  goesOn: boolean;
}

/** How many readings are followed at a time. */
const breadth = 40;

/**
 * Reads how the numbers of candidates nest: of all ways to see every one as a member of a run, the one in which the
 * numbers go on, the lines of a run are built alike and the styles nest by custom. Returns the runs in the order of
 * their first lines; candidates that fit nowhere are in none.
 */
export function findRuns(candidates: readonly Candidate[]): { runs: Run[]; score: number } {
  let readings: readonly Reading[] = [nothingRead];
  candidates.forEach((candidate, index) => {
    const next = new Map<string, Reading>();
    for (const reading of readings.flatMap((before) => waysOn(before, candidate, index))) {
      const key =
        reading.open.map(({ first, last }) => `${first}:${last}`).join(' ') +
        reading.closed.map(({ family, depth, last }) => `|${family}${depth}:${last}`).join('');
      const other = next.get(key);
      if (!other || reading.score > other.score + 1e-9) next.set(key, reading);
    }
    readings = [...next.values()].sort((a, b) => b.score - a.score).slice(0, breadth);
  });
  const best = readings[0];
  return { runs: best ? toRuns(best.step, candidates) : [], score: best?.score ?? 0 };
}

function toRuns(last: Step | undefined, candidates: readonly Candidate[]): Run[] {
  const steps: Step[] = [];
  for (let step = last; step; step = step.before) steps.push(step);
  steps.reverse();
  const runs = new Map<number, Run>();
  for (const { candidate: index, number, run: first, under, goesOn } of steps) {
    const candidate = candidates[index] as Candidate;
    const above = under === undefined ? undefined : runs.get(under);
    const member = above?.members.at(-1);
    const run = runs.get(first) ?? {
      family: candidate.marker?.family,
      style: candidate.marker?.style,
      members: [],
      parent: above && member && { run: above, member },
      goesOn,
    };
    run.members.push({ candidate, number });
    runs.set(first, run);
  }
  return [...runs.values()];
}
