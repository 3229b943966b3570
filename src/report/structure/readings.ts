import type { Candidate, Form } from './candidates.ts';
import type { MarkerStyle } from './headings.ts';
import { divisionKinds } from './kinds.ts';
import { cost, isAgainstCustom, rank, unexplained, unlike, worth } from './prices.ts';

/** A run that is open in one reading of the text, as far as the numbers go. */
export interface Open {
  first: number;
  family: string | undefined;
  style: MarkerStyle | undefined;
  last: number;
  /** All numbers up to this one are there, and these beyond it. */
  whole: number;
  beyond: readonly number[];
  form: Form;
}

/** What one reading made of one candidate: which run it belongs to, and under which it stands. */
export interface Step {
  candidate: number;
  number: number;
  run: number;
  under: number | undefined;
  goesOn: boolean;
  before: Step | undefined;
}

/** One way to see the numbers of a text up to a line. */
export interface Reading {
  score: number;
  open: readonly Open[];
  /** Which families this text puts below which against custom: it costs once. */
  customs: readonly string[];
  /** Runs that a number of a run above closed: their numbers may go on. */
  closed: readonly { family: string; depth: number; last: number }[];
  step: Step | undefined;
}

/** The reading before the first line. */
export const nothingRead: Reading = { score: 0, open: [], customs: [], closed: [], step: undefined };

/** Nobody nests runs deeper than this. */
const deepest = 7;

/** Returns the ways in which a reading can go on with the next candidate, that of `index`. */
export function waysOn(reading: Reading, candidate: Candidate, index: number): Reading[] {
  const { marker } = candidate;
  if (!marker) return candidate.optional ? [reading, bare(reading, candidate, index)] : [bare(reading, candidate, index)];
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
  for (let depth = from; start > 0 && depth <= Math.min(open.length, deepest); depth++)
    ways.push(openAt(reading, candidate, index, depth, start));
  return ways;
}

/** Returns what it costs a number to go on with a run; undefined where it cannot: no part has its number twice. */
function joinPrice({ last, whole, beyond }: Open, number: number, depth: number): number | undefined {
  if (number === last + 1) return 0;
  if (number === last) return depth === 0 ? undefined : cost.again;
  if (number > last) return cost.gap * Math.min(3, number - last - 1);
  return number <= whole || beyond.includes(number) ? undefined : cost.disorder;
}

function join(reading: Reading, candidate: Candidate, index: number, depth: number, number: number, price: number): Reading {
  const run = reading.open[depth] as Open;
  const doubt = candidate.marker?.doubt ?? 'none';
  const popped = closing(reading, depth + 1);
  const kept = reading.closed.filter(
    (other) => other.depth > depth && !popped.some(({ family, depth: at }) => family === other.family && at === other.depth),
  );
  return {
    score: reading.score + worth[doubt] - price - unlike(run.form, candidate.form) - index * cost.late,
    open: [...reading.open.slice(0, depth), { ...withNumber(run, number), form: candidate.form }],
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
  const custom = `${above.find((run) => isAgainstCustom(run.style, style))?.family ?? ''}>${family}`;
  const isNew = !custom.startsWith('>') && !reading.customs.includes(custom);
  // A list may stand anywhere.
  if (isNew) price += form === 'item' ? cost.listBelow : cost.custom;
  const carriesOn = goesOn && displaced?.family === undefined;
  if (displaced && !carriesOn)
    price += displaced.family === family ? cost.anew : rank(displaced.style) < rank(style) ? cost.besideHigher : cost.beside;
  return {
    score: reading.score + worth[doubt] - price,
    open: [...above, withNumber({ first: index, family, style, last: 0, whole: 0, beyond: [], form }, number)],
    customs: isNew ? [...reading.customs, custom] : reading.customs,
    closed: reading.closed.filter((other) => other.depth !== depth || other.family !== family),
    step: { candidate: index, number, run: index, under: above.at(-1)?.first, goesOn, before: reading.step },
  };
}

/** A line without a number stands at the depth of what it heads, and closes what is open there and below. */
function bare(reading: Reading, { kind = 'part' }: Candidate, index: number): Reading {
  const depth = Math.min(divisionKinds.indexOf(kind), reading.open.length);
  const above = reading.open.slice(0, depth);
  const begun: Open = { first: index, family: undefined, style: undefined, last: 0, whole: 0, beyond: [], form: 'line' };
  const before = reading.open.slice(depth, depth + 1).find(({ family }) => family === undefined) ?? begun;
  const run = withNumber(before, before.last + 1);
  return {
    score: reading.score - cost.bare,
    open: [...above, run],
    customs: reading.customs,
    closed: depth === 0 ? [] : [...reading.closed.filter((other) => other.depth >= depth), ...closing(reading, depth)],
    step: { candidate: index, number: run.last, run: run.first, under: above.at(-1)?.first, goesOn: false, before: reading.step },
  };
}

/** Returns the numbered runs that are open from a depth on, as they are when they are closed. */
function closing({ open }: Reading, from: number): Reading['closed'] {
  return open.slice(from).flatMap(({ family, last }, at) => (family === undefined ? [] : [{ family, depth: from + at, last }]));
}

function withNumber(run: Open, number: number): Open {
  const beyond = number > run.whole + 1 ? [...run.beyond, number] : run.beyond;
  let whole = number === run.whole + 1 ? number : run.whole;
  while (beyond.includes(whole + 1)) whole++;
  return { ...run, last: number, whole, beyond: beyond.filter((other) => other > whole) };
}
