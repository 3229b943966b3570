import type { Candidate, Form } from './candidates.ts';
import type { Doubt, MarkerStyle } from './headings.ts';
import { markerStyles } from './headings.ts';

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

/** A run that is open in one reading of the text, as far as the numbers go. */
interface Open {
  first: number;
  family: string | undefined;
  style: MarkerStyle | undefined;
  last: number;
  used: readonly number[];
  form: Form;
}

/** What one reading made of one candidate: which run it belongs to, and under which it stands. */
interface Step {
  candidate: number;
  number: number;
  run: number;
  under: number | undefined;
  goesOn: boolean;
  before: Step | undefined;
}

interface Reading {
  score: number;
  open: readonly Open[];
  /** Which families this text puts below which against custom: it costs once. */
  customs: readonly string[];
  /** Runs that a number of a run above closed: their numbers may go on. */
  closed: readonly { family: string; depth: number; last: number }[];
  step: Step | undefined;
}

/** How many readings are followed at a time. */
const breadth = 120;

const worth: Record<Doubt, number> = { none: 1, weak: 0.4, strong: -0.2 };
const unexplained: Record<Doubt, number> = { none: -0.6, weak: 0, strong: 0 };
const cost = {
  open: 0.7,
  /** Not with number one. */
  openLate: 0.8,
  /** A number passed over, come again or out of order. */
  gap: 0.4,
  again: 1,
  disorder: 0.7,
  /** A run within one of its own family. */
  within: 0.4,
  /** A higher style below a lower one. */
  custom: 0.8,
  listBelow: 0.2,
  /** Beside a run of its own family, of a lower style, or of a higher one, under the same member. */
  anew: 1.5,
  beside: 0.5,
  besideHigher: 2,
  goesOn: 0.1,
  bare: 0.15,
  /** Of two equal readings the one that sees the earlier line. */
  late: 1e-6,
};

/**
 * Reads how the numbers of candidates nest: of all ways to see every one as a member of a run, the one in which the
 * numbers go on, the lines of a run are built alike and the styles nest by custom. Returns the runs in the order of
 * their first lines; candidates that fit nowhere are in none.
 */
export function findRuns(candidates: readonly Candidate[]): { runs: Run[]; score: number } {
  let readings: Reading[] = [{ score: 0, open: [], customs: [], closed: [], step: undefined }];
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

function waysOn(reading: Reading, candidate: Candidate, index: number): Reading[] {
  const { marker } = candidate;
  if (!marker) return candidate.optional ? [reading, bare(reading, index)] : [bare(reading, index)];
  const ways: Reading[] = [{ ...reading, score: reading.score + unexplained[marker.doubt] }];
  const { open } = reading;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const run = open[depth] as Open;
    if (run.family !== marker.family) continue;
    const number = marker.number ?? run.last + 1;
    const price = joinPrice(run, number, depth);
    if (price !== undefined) ways.push(join(reading, candidate, index, depth, number, price));
  }
  const start = marker.number ?? 0;
  // Nothing numbered stands beside a part without a number, for it has taken its ordinal.
  const from = open[0] && open[0].family === undefined ? 1 : 0;
  for (let depth = from; start > 0 && depth <= open.length; depth++) ways.push(openAt(reading, candidate, index, depth, start));
  return ways;
}

/** Returns what it costs a number to go on with a run; undefined where it cannot: no part has its number twice. */
function joinPrice({ last, used }: Open, number: number, depth: number): number | undefined {
  if (number === last + 1) return 0;
  if (number === last) return depth === 0 ? undefined : cost.again;
  if (number > last) return cost.gap * Math.min(3, number - last - 1);
  return used.includes(number) ? undefined : cost.disorder;
}

function join(reading: Reading, candidate: Candidate, index: number, depth: number, number: number, price: number): Reading {
  const run = reading.open[depth] as Open;
  const doubt = candidate.marker?.doubt ?? 'none';
  const popped = reading.open
    .slice(depth + 1)
    .flatMap(({ family, last }, at) => (family === undefined ? [] : [{ family, depth: depth + 1 + at, last }]));
  const kept = reading.closed.filter(
    (other) => other.depth > depth && !popped.some(({ family, depth: at }) => family === other.family && at === other.depth),
  );
  return {
    score: reading.score + worth[doubt] - price - unlike(run.form, candidate.form) - index * cost.late,
    open: [...reading.open.slice(0, depth), { ...run, last: number, used: [...run.used, number], form: candidate.form }],
    customs: reading.customs,
    closed: [...kept, ...popped],
    step: { candidate: index, number, run: run.first, under: reading.open[depth - 1]?.first, goesOn: false, before: reading.step },
  };
}

function openAt(reading: Reading, { marker, form }: Candidate, index: number, depth: number, number: number): Reading {
  const { family = '', style = 'spoken', doubt = 'none' } = marker ?? {};
  const above = reading.open.slice(0, depth);
  const displaced = reading.open[depth];
  const goesOn =
    number > 1 && reading.closed.some((other) => other.family === family && other.depth === depth && other.last === number - 1);
  let price = cost.open;
  if (goesOn) price += cost.goesOn - cost.open;
  else if (number > 1) price += cost.openLate;
  if (above.some((run) => run.family === family)) price += cost.within;
  const custom = `${above.find((run) => rank(run.style) > rank(style))?.family ?? ''}>${family}`;
  const isNew = !custom.startsWith('>') && !reading.customs.includes(custom);
  // A list may stand anywhere.
  if (isNew) price += form === 'item' ? cost.listBelow : cost.custom;
  if (displaced) price += displaced.family === family ? cost.anew : rank(displaced.style) < rank(style) ? cost.besideHigher : cost.beside;
  return {
    score: reading.score + worth[doubt] - price,
    open: [...above, { first: index, family, style, last: number, used: [number], form }],
    customs: isNew ? [...reading.customs, custom] : reading.customs,
    closed: reading.closed.filter((other) => other.depth !== depth || other.family !== family),
    step: { candidate: index, number, run: index, under: above.at(-1)?.first, goesOn, before: reading.step },
  };
}

const rank = (style: MarkerStyle | undefined): number => (style === undefined ? -1 : markerStyles.indexOf(style));

/** A line without a number stands at the top, and closes all that is open. */
function bare(reading: Reading, index: number): Reading {
  const [top] = reading.open;
  const run =
    top?.family === undefined && top
      ? { ...top, last: top.last + 1 }
      : { first: index, family: undefined, style: undefined, last: 1, used: [], form: 'line' as const };
  return {
    score: reading.score - cost.bare,
    open: [run],
    customs: reading.customs,
    closed: [],
    step: { candidate: index, number: run.last, run: run.first, under: undefined, goesOn: false, before: reading.step },
  };
}

/** The lines of a run are built alike; the last item of a list ends in a full stop. */
function unlike(one: Form, other: Form): number {
  if (one === other || one === 'lead' || other === 'lead') return 0;
  const forms = [one, other];
  if (forms.includes('item')) return forms.includes('sentence') ? 0.1 : 0.5;
  if (forms.includes('line')) return forms.includes('run-in') ? 0.3 : 0.2;
  return 0.1;
}

function toRuns(last: Step | undefined, candidates: readonly Candidate[]): Run[] {
  const steps: Step[] = [];
  for (let step = last; step; step = step.before) steps.unshift(step);
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
