import type { Admission } from './admit.ts';
import { admit } from './admit.ts';
import { findBareLines, isClosingWord } from './bare.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates, formOf } from './candidates.ts';
import type { Line } from '../from-text.ts';
import type { DivisionKind } from '../types.ts';
import type { Run } from './runs.ts';
import { markerOf } from './headings.ts';
import { isLow } from './prices.ts';
import { findRuns } from './runs.ts';

/** The structure of a run of lines: what each line opens, and which of that is only proposed. */
export interface Structure extends Admission {
  /** Lines without a number that open a part, as far as we see; an editor decides. */
  proposed: Set<number>;
  /** Headings that are no unit, as 节 is where articles run on: they stand under the unit of the next higher style. */
  headings: Set<number>;
  runs: Run[];
  /** Lines with a number that fit into no run. */
  passed: Candidate[];
}

/** The lines from `first` up to, not including, `end`: one work. */
export interface Stretch {
  first: number;
  end: number;
  /** Lines that can open nothing: titles, contents lists, tables, what a web page put around. */
  left: ReadonlySet<number>;
  /** What lines without a number head that an editor declared; undefined where nothing is declared and we may propose. */
  declared: ReadonlyMap<number, DivisionKind> | undefined;
}

/** From so many articles on a text is read by its articles. */
const fewArticles = 3;

/** Reads the structure of a work from all of its lines at once. */
export function readStructure(lines: readonly Line[], stretch: Stretch): Structure {
  const { first, end, left, declared } = stretch;
  if (isBareList(lines, stretch))
    return { openings: new Map(), refusals: new Map(), proposed: new Set(), headings: new Set(), runs: [], passed: [] };
  const numbered = findCandidates(lines, first, end, new Set([...left, ...(declared?.keys() ?? [])]));
  const articles = numbered.filter(({ marker }) => marker?.style === 'article' && marker.doubt !== 'strong');
  const headings = new Set(
    articles.length < fewArticles ? [] : numbered.filter(({ marker }) => marker?.style === 'subchapter').map(({ at }) => at),
  );
  const candidates = numbered.filter(({ at }) => !headings.has(at));
  const proposed = declared ? [] : proposeParts(lines, stretch, candidates);
  const headed = new Map([...(declared ?? []), ...proposed.map((at) => [at, 'part'] as const)]);
  const unnumbered = [...headed].flatMap(([at, kind]) => (at >= first && at < end ? [bareCandidate(lines, at, kind)] : []));
  const { runs } = findRuns(inOrder([...candidates, ...unnumbered]));
  const members = new Set(runs.flatMap((run) => run.members.map(({ candidate }) => candidate.at)));
  const passed = candidates.filter(({ at }) => !members.has(at));
  return { ...admit(runs, lines), proposed: new Set(proposed), headings, runs, passed };
}

/**
 * Returns whether a later work, an annex as a rule, holds numbered lines and nothing else, short ones or, where the
 * numbers are as low as 1., single sentences: a list, which has no parts.
 */
function isBareList(lines: readonly Line[], { first, end, left }: Stretch): boolean {
  const rest = lines.slice(first, end).filter((_, index) => !left.has(first + index));
  const isItem = ({ value }: Line): boolean => {
    const marker = markerOf(value);
    return marker !== undefined && (formOf(value) === 'line' || (isLow(marker.style) && formOf(value) !== 'run-in'));
  };
  return first > 0 && rest.length > 0 && rest.every(isItem);
}

/**
 * Returns the lines without a number that head parts: those under which a numbering begins anew, or where no numbering
 * goes on across them; and 结束语, which needs no company.
 */
function proposeParts(lines: readonly Line[], { first, end, left }: Stretch, candidates: readonly Candidate[]): number[] {
  const bare = findBareLines(lines, first, end, left);
  if (bare.length === 0) return [];
  const { runs } = findRuns(inOrder([...candidates, ...bare.map((at) => ({ ...bareCandidate(lines, at, 'part'), optional: true }))]));
  const chosen = new Set(
    runs.filter(({ family }) => family === undefined).flatMap(({ members }) => members.map(({ candidate }) => candidate.at)),
  );
  const spans = runs.filter(({ parent, family, style }) => !parent && family !== undefined && style !== 'spoken').map(spanOf);
  const outside = bare.filter((at) => chosen.has(at) || !spans.some(({ from, to }) => from < at && at < to));
  const start = Math.min(...spans.map(({ from }) => from), end);
  const holdsAll = outside.length > 1 && outside.some((at) => at < start);
  if (holdsAll || chosen.size > 1) return outside;
  return outside.filter((at) => isClosingWord(lines[at]?.value ?? '') && spans.length > 0 && spans.every(({ to }) => to < at));
}

function spanOf({ members }: Run): { from: number; to: number } {
  return { from: members[0]?.candidate.at ?? 0, to: members.at(-1)?.candidate.at ?? 0 };
}

function bareCandidate(lines: readonly Line[], at: number, kind: DivisionKind): Candidate {
  return { at, marker: undefined, form: formOf(lines[at]?.value ?? ''), kind };
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => a.at - b.at);
}
