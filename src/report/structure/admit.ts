import type { Line } from '../from-text.ts';
import { formOf } from './candidates.ts';
import { firstStop } from '../to-nodes.ts';
import { divisionKinds } from './kinds.ts';
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

/** A first sentence longer than this is an item of a spoken list, not a heading. */
const longestSpoken = 45;
const longestSpokenLine = 60;
/** Runs of these styles are headings where there are two of them. */
const needsTwo = new Set(['arabic', 'arabic-brackets', 'circled', 'spoken']);

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
  return atTop.sort((a, b) => rank(a) - rank(b))[0];
}

const styles = [
  'book',
  'volume',
  'chapter',
  'subchapter',
  'article',
  'financial',
  'comma',
  'brackets',
  'arabic',
  'arabic-brackets',
  'circled',
];
const rank = ({ style }: Run): number => styles.indexOf(style ?? '');

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
  if (needsTwo.has(style ?? '') && members.length < 2) return 'list';
  return isList(run, lines) || (style === 'spoken' && spokenHeadings(run, lines).length === 0) ? 'list' : undefined;
}

/** The items of a list end in semicolons, or are single sentences one behind the other under a colon. */
function isList(run: Run, lines: readonly Line[]): boolean {
  const { members, style } = run;
  if (hasItems(run)) return true;
  const forms = members.map(({ candidate }) => candidate.form);
  if (style === 'spoken' || members.length < 2) return false;
  const before = lines[(members[0]?.candidate.at ?? 0) - 1]?.value ?? '';
  const close = members.every(({ candidate }, index) => index === 0 || candidate.at === (members[index - 1]?.candidate.at ?? 0) + 1);
  // Short lines one behind the other are headings without a text yet, but for numbers as low as these.
  const isLow = needsTwo.has(style ?? '');
  return /[：:]$/u.test(before) && close && forms.every((form) => form === 'sentence' || (isLow && form === 'line'));
}

function hasItems({ members }: Run): boolean {
  return members.filter(({ candidate }) => candidate.form === 'item').length * 2 >= members.length;
}

/**
 * Returns the members of a spoken run that head measures: 一要, 一是 or 第一， with a short first sentence, or short lines of
 * their own, from one upwards. Where another is long the run is a list, but for a few at its end.
 */
function spokenHeadings({ members }: Run, lines: readonly Line[]): Run['members'] {
  if (members[0]?.number !== 1) return [];
  const isShort = ({ candidate }: Run['members'][number]): boolean => {
    const { value } = lines[candidate.at] ?? { value: '' };
    const stop = firstStop(value);
    return stop < 0 ? ['line', 'lead'].includes(formOf(value)) && value.length <= longestSpokenLine : stop <= longestSpoken;
  };
  const long = members.findIndex((member) => !isShort(member));
  if (long < 0) return members;
  return long >= 3 * (members.length - long) ? members.slice(0, long) : [];
}
