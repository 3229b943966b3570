import type { UnitWords, Weights } from './unit-words.ts';
import { unitWordsOf } from './unit-words.ts';
import type { Unit } from './units.ts';

/** Two units that correspond. */
export interface UnitPair {
  a: Unit;
  b: Unit;
}

/**
 * What speaks for two units and what against them; found by trying, on the pairs of sample reports that
 * `scripts/checks/laws/gold-pairs/pairs.ts` marks so. The first three make a likeness.
 */
const weight = {
  /** The words of both, with all below. */
  body: 0.8,
  /** Their headings. */
  heading: 0.2,
  /** The heading of one in the words of the other. */
  across: 0.1,
  /** That what is around them corresponds. */
  around: 0.18,
  /** That what is below them corresponds. */
  below: 0.03,
  /** That they stand far from each other, as a share of the whole text. */
  far: 0.05,
  /** That one is a longer part of its text than the other, by the power of e. */
  longer: 0.01,
  /** That one stands deeper than the other, by the step. */
  deeper: 0.03,
};

/** How much more the words of both count where one has more words, by the power of e: a short text has few words in common with a long one, even on the same matter. */
const unlikeLengths = 0.6;

/** What has less for it, not counting what is around, has no counterpart: where what is around corresponds, and where it does not. */
const least = { within: 0, elsewhere: 0.19 };

/** How much of what speaks for its best counterpart a unit must find in another: where that is taken, what is far behind is none. */
const leastOfBest = 0.9;

/** How often the pairs are made anew by those made before: what is around and below a unit is known when it has pairs. */
const rounds = 4;

/** Returns which units of two texts correspond, in the order of the first: no unit stands in two pairs, and works pair with works. */
export function pairUnits(a: readonly Unit[], b: readonly Unit[]): UnitPair[] {
  const likeness = likenessOf(a, b);
  let pairs: UnitPair[] = [];
  for (let round = 0; round < rounds; round++) pairs = pairOnce(a, b, likeness, pairs);
  return pairs;
}

function pairOnce(a: readonly Unit[], b: readonly Unit[], likeness: readonly Float64Array[], known: readonly UnitPair[]): UnitPair[] {
  const partners = new Map(known.map((pair) => [pair.a, pair.b]));
  const candidates: (UnitPair & { score: number })[] = [];
  const best = new Map<Unit, number>();
  for (const one of a) {
    for (const other of b) {
      const score = scoreOf(one, other, likeness[one.at]?.[other.at] ?? 0, partners);
      if (score === undefined) continue;
      candidates.push({ a: one, b: other, score });
      for (const unit of [one, other]) best.set(unit, Math.max(score, best.get(unit) ?? -Infinity));
    }
  }
  const given = new Set<Unit>();
  return candidates
    .sort((x, y) => y.score - x.score)
    .filter(({ a: one, b: other, score }) => {
      const isBehind = one.parent && score < leastOfBest * Math.max(best.get(one) ?? 0, best.get(other) ?? 0);
      if (isBehind || given.has(one) || given.has(other)) return false;
      given.add(one).add(other);
      return true;
    })
    .sort((x, y) => x.a.at - y.a.at)
    .map((pair) => ({ a: pair.a, b: pair.b }));
}

/** How much speaks for two units, by themselves and by the pairs that are known; undefined where it is too little. */
function scoreOf(a: Unit, b: Unit, likeness: number, partners: ReadonlyMap<Unit, Unit>): number | undefined {
  if (!a.parent || !b.parent) return a.parent || b.parent ? undefined : likeness;
  const below = a.children.filter((child) => partners.get(child)?.parent === b).length;
  const score = likeness + (weight.below * below) / (Math.min(a.children.length, b.children.length) || 1);
  const isAtTop = !a.parent.parent && !b.parent.parent;
  const isWithin = isAtTop || partners.get(a.parent) === b.parent;
  if (score < (isWithin ? least.within : least.elsewhere)) return undefined;
  return score + (isWithin ? weight.around : 0);
}

/** Returns how alike each two units are by themselves, by their places among the units. */
function likenessOf(a: readonly Unit[], b: readonly Unit[]): Float64Array[] {
  const [words, others] = unitWordsOf(a, b);
  const bodies = placesOf(others, ({ body }) => body);
  const headings = placesOf(others, ({ heading }) => heading);
  const [wholeA, wholeB] = [wholeOf(a), wholeOf(b)];
  return words.map(({ unit, body, heading }) => {
    const shared = sumsOf(body, bodies, b.length, (mine, theirs) => mine * theirs);
    const titles = sumsOf(heading, headings, b.length, (mine, theirs) => mine * theirs);
    const titleInBody = sumsOf(heading, bodies, b.length, (mine) => mine * mine);
    const bodyHasTitle = sumsOf(body, headings, b.length, (_mine, theirs) => theirs * theirs);
    return Float64Array.from(others, ({ unit: other, body: theirs }, at) => {
      const more = Math.abs(Math.log((body.size + 50) / (theirs.size + 50)));
      const far = Math.abs(middleOf(unit) / wholeA - middleOf(other) / wholeB);
      const longer = Math.abs(Math.log((unit.length / wholeA + 0.002) / (other.length / wholeB + 0.002)));
      return (
        weight.body * (shared[at] ?? 0) * (1 + unlikeLengths * more) +
        weight.heading * (titles[at] ?? 0) +
        (weight.across * ((titleInBody[at] ?? 0) + (bodyHasTitle[at] ?? 0))) / 2 -
        weight.far * far -
        weight.longer * Math.min(2, longer) -
        weight.deeper * Math.abs(unit.depth - other.depth)
      );
    });
  });
}

const middleOf = ({ start, length }: Unit): number => start + length / 2;

const wholeOf = (units: readonly Unit[]): number => units.reduce((sum, { parent, length }) => sum + (parent ? 0 : length), 0) || 1;

/** Where each pair of characters stands, and how much it weighs there. */
type Places = ReadonlyMap<number, { at: number; weight: number }[]>;

function placesOf(words: readonly UnitWords[], weightsOf: (words: UnitWords) => Weights): Places {
  const places = new Map<number, { at: number; weight: number }[]>();
  for (const one of words) {
    for (const [pair, heavy] of weightsOf(one)) {
      const place = { at: one.unit.at, weight: heavy };
      const known = places.get(pair);
      if (known) known.push(place);
      else places.set(pair, [place]);
    }
  }
  return places;
}

/** Sums over the pairs of characters that some words have in common with those of each unit. */
function sumsOf(weights: Weights, places: Places, length: number, by: (mine: number, theirs: number) => number): Float64Array {
  const sums = new Float64Array(length);
  for (const [pair, mine] of weights)
    for (const { at, weight: theirs } of places.get(pair) ?? []) sums[at] = (sums[at] ?? 0) + by(mine, theirs);
  return sums;
}
