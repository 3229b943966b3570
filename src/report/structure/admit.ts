import type { Line } from '../from-text.ts';
import { divisionKinds } from './kinds.ts';
import { hasItems, isList, isTooFew, spokenHeadings } from './lists.ts';
import { rank } from './prices.ts';
import type { Run } from './runs.ts';
import type { DivisionKind } from '../types.ts';

/** A line that opens a division. */
export interface Opening {
  kind: DivisionKind;
  number: number;
  /** The numbering as printed; empty for a line without a number. */
  label: string;
}

/** Why a line with a number opens nothing, where an editor should know. */
export type Refusal = 'orphan' | 'restarts' | 'alone';

/** What the runs of a work come to: what each of their lines opens, or why it opens nothing. */
export interface Admission {
  openings: Map<number, Opening>;
  refusals: Map<number, Refusal>;
}

/**
 * Decides which runs are headings, and of what: the highest ones head parts, those within them sections, then
 * measures; spoken ones always measures. What lies deeper, lists, and numbers that come again open nothing.
 */
export function admit(runs: readonly Run[], lines: readonly Line[]): Admission {
  const openings = new Map<number, Opening>();
  const refusals = new Map<number, Refusal>();
  const depths = new Map<Run, number>();
  const top = topFamily(runs);
  for (const run of runs) {
    const reason = refuse(run, runs, lines, depths, top);
    if (reason !== undefined) {
      if (reason !== 'list') refusals.set(run.members[0]?.candidate.at ?? 0, reason);
      continue;
    }
    const headed = run.members[0]?.candidate.kind;
    const depth = headed ? divisionKinds.indexOf(headed) : run.parent ? (depths.get(run.parent.run) ?? 0) + 1 : 0;
    const kind = run.style === 'spoken' ? 'measure' : divisionKinds[depth];
    if (kind === undefined || depth >= divisionKinds.length) continue;
    depths.set(run, run.style === 'spoken' ? divisionKinds.length - 1 : depth);
    const members = run.style === 'spoken' ? spokenHeadings(run, lines) : run.members;
    for (const { candidate, number } of members) openings.set(candidate.at, { kind, number, label: candidate.marker?.label ?? '' });
  }
  return { openings, refusals };
}

/** Returns the family of the runs at the top that head parts: the highest that holds others, lines without numbers too. */
function topFamily(runs: readonly Run[]): Run | undefined {
  const atTop = runs.filter((run) => !run.parent && run.style !== undefined && run.style !== 'spoken' && !hasItems(run));
  return atTop.sort((a, b) => rank(a.style) - rank(b.style))[0];
}

/** Returns why a run opens nothing; undefined where it is one of headings. */
function refuse(
  run: Run,
  runs: readonly Run[],
  lines: readonly Line[],
  depths: ReadonlyMap<Run, number>,
  top: Run | undefined,
): Refusal | 'list' | undefined {
  const { parent, family, style, members } = run;
  if (family === undefined) return undefined;
  if (members.length === 1 && members[0]?.number !== 1 && !run.goesOn) return style === 'spoken' ? 'list' : 'alone';
  if (!parent) {
    if (hasItems(run)) return 'list';
    if (style === 'spoken' || run.family !== top?.family) return 'orphan';
    return runs.some((other) => other !== run && !other.parent && other.family === family && runs.indexOf(other) < runs.indexOf(run))
      ? 'restarts'
      : undefined;
  }
  if (!depths.has(parent.run)) return 'list';
  for (let above: Run['parent'] = parent; above; above = above.run.parent) if (above.run.family === family) return 'restarts';
  if (parent.run.style === 'article') return 'list';
  const beside = runs.find(
    (other) =>
      other.parent?.member === parent.member &&
      depths.has(other) &&
      other.family !== undefined &&
      // Measures right under a part may come before its sections.
      (other.style !== 'spoken' || style === 'spoken'),
  );
  if (beside && beside !== run && !(run.goesOn && beside.family === family)) return beside.family === family ? 'restarts' : 'list';
  if (isTooFew(run)) return 'list';
  return isList(run, lines) || (style === 'spoken' && spokenHeadings(run, lines).length === 0) ? 'list' : undefined;
}
