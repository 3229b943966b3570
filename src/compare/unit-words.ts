import type { Unit } from './units.ts';
import { withoutLabel } from './units.ts';

/** How much each pair of neighbouring characters weighs in some words, by the number of the pair. */
export type Weights = ReadonlyMap<number, number>;

/** The words of a unit, weighed: rare pairs of characters weigh more than those of every unit, and all together 1. */
export interface UnitWords {
  unit: Unit;
  /** Of the unit with all below, but for what stands far behind. */
  body: Weights;
  heading: Weights;
}

/** How many times as long as the middle one of its neighbours a unit is looked at: behind the last section of a part stands what belongs to the part. */
const farthest = 1.5;

type Counts = Map<number, number>;

const noCounts: ReadonlyMap<number, number> = new Map<number, number>();

/** Returns the words of the units of two texts, weighed by the units of both. */
export function unitWordsOf(a: readonly Unit[], b: readonly Unit[]): [UnitWords[], UnitWords[]] {
  const numbers = new Map<string, number>();
  const units = [...a, ...b];
  const counted = new Map<Unit, Counts>(units.map((unit) => [unit, new Map()]));
  const spread = new Map<number, number>();
  for (const unit of units) {
    const { near, all } = countOwn(unit, numbers);
    for (const pair of all.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1);
    add(near, counted.get(unit));
    for (let around = unit.parent; around; around = around.parent) add(all, counted.get(around));
  }
  const weigh = (counts: ReadonlyMap<number, number>): Weights => {
    const weights = new Map(
      [...counts].map(([pair, count]) => [pair, (1 + Math.log(count)) * Math.log(1 + units.length / (spread.get(pair) ?? 1))]),
    );
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return new Map([...weights].map(([pair, weight]) => [pair, weight / length]));
  };
  const wordsOf = (unit: Unit): UnitWords => ({
    unit,
    body: weigh(counted.get(unit) ?? noCounts),
    heading: weigh(unit.heading ? countPairs(withoutLabel(unit.heading.zh), numbers) : noCounts),
  });
  return [a.map(wordsOf), b.map(wordsOf)];
}

/** Counts the pairs of what a unit holds directly: of all of it, and of what stands near its heading. */
function countOwn({ heading, own, parent }: Unit, numbers: Map<string, number>): { near: Counts; all: Counts } {
  const siblings = parent?.children ?? [];
  const lengths = siblings.map(({ length }) => length).sort((x, y) => x - y);
  const room = siblings.length < 3 ? Infinity : farthest * (lengths[(lengths.length - 1) >> 1] ?? 0);
  const near: Counts = new Map();
  const all: Counts = new Map();
  let read = 0;
  for (const { zh } of heading ? [heading, ...own] : own) {
    const counts = countPairs(withoutLabel(zh), numbers);
    if (read < room) add(counts, near);
    add(counts, all);
    read += zh.length;
  }
  return { near, all };
}

/**
 * Counts the pairs of characters of words, each under a number of its own. What parts words is no part of a pair; a number
 * is one sign whatever it is, since years and sums differ where the matter is the same.
 */
function countPairs(words: string, numbers: Map<string, number>): Counts {
  const counts: Counts = new Map();
  for (const run of words
    .toLowerCase()
    .replace(/\d+(?:\.\d+)?/g, '0')
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    const signs = [...run];
    signs.slice(1).forEach((next, at) => {
      const pair = `${signs[at] ?? ''}${next}`;
      const number = numbers.get(pair) ?? numbers.size;
      numbers.set(pair, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    });
  }
  return counts;
}

function add(counts: Counts, to: Counts | undefined): void {
  for (const [pair, count] of counts) to?.set(pair, (to.get(pair) ?? 0) + count);
}
