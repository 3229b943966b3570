import { kindOfId } from '#address/grammar.ts';
import { chain } from './chain.ts';
import type { UnitPair } from './pair-units.ts';
import type { Line } from './line.ts';
import type { Unit } from './units.ts';

/** A section before its rows are known: its units, and the lines of either text that it holds. */
export interface Block {
  a: Unit | undefined;
  b: Unit | undefined;
  isMoved: boolean;
  depth: number;
  linesA: Line[];
  linesB: Line[];
}

interface Node {
  block: Block;
  parent: Node | undefined;
  children: Node[];
}

/**
 * Returns the units of two texts as sections, in the order of the first: what is in the second alone stands behind what it
 * follows there. A measure without a counterpart is part of what is around it.
 */
export function blocksOf(a: readonly Unit[], b: readonly Unit[], pairs: readonly UnitPair[]): Block[] {
  const moved = movedOf(pairs);
  const partners = new Map<Unit, UnitPair>(pairs.flatMap((pair) => [[pair.a, pair] as const, [pair.b, pair] as const]));
  const tops: Node[] = [];
  const nodes = new Map<Unit, Node>();
  const holderOf = (unit: Unit): Unit =>
    unit.parent && kindOfId(unit.id) === 'measure' && !partners.has(unit) ? holderOf(unit.parent) : unit;
  const add = (unit: Unit, block: Block, place: (siblings: readonly Node[]) => number): void => {
    const parent = unit.parent && nodes.get(holderOf(unit.parent));
    const siblings = parent?.children ?? tops;
    const node: Node = { block, parent, children: [] };
    siblings.splice(place(siblings), 0, node);
    for (const one of [block.a, block.b]) if (one) nodes.set(one, node);
  };
  for (const unit of a) {
    const pair = partners.get(unit);
    if (holderOf(unit) === unit) add(unit, emptyBlock(unit, pair?.b, pair !== undefined && moved.has(pair)), ({ length }) => length);
    nodes.get(holderOf(unit))?.block.linesA.push(...linesOf(unit));
  }
  for (const unit of b) {
    if (holderOf(unit) === unit && !nodes.has(unit))
      add(unit, emptyBlock(undefined, unit, false), (siblings) => placeBehind(unit, siblings, b, nodes));
    nodes.get(holderOf(unit))?.block.linesB.push(...linesOf(unit));
  }
  return flat(tops, 0);
}

const emptyBlock = (a: Unit | undefined, b: Unit | undefined, isMoved: boolean): Block => ({
  a,
  b,
  isMoved,
  depth: 0,
  linesA: [],
  linesB: [],
});

const linesOf = ({ heading, own }: Unit): Line[] => (heading ? [heading, ...own] : own);

/** Returns where among some sections a unit of the second text stands: behind the nearest unit before it there that is one of them. */
function placeBehind(unit: Unit, siblings: readonly Node[], all: readonly Unit[], nodes: ReadonlyMap<Unit, Node>): number {
  for (let at = unit.at - 1; at >= 0; at--) {
    const before = all[at];
    const node = before && before.parent === unit.parent ? nodes.get(before) : undefined;
    const place = node ? siblings.indexOf(node) : -1;
    if (place >= 0) return place + 1;
  }
  return 0;
}

function flat(nodes: readonly Node[], depth: number): Block[] {
  return nodes.flatMap(({ block, children }) => [{ ...block, depth }, ...flat(children, depth + 1)]);
}

/** Returns the pairs that stand within another unit than before, or out of the order that most words of their neighbours keep. */
function movedOf(pairs: readonly UnitPair[]): Set<UnitPair> {
  const partners = new Map(pairs.map(({ a, b }) => [a, b]));
  const families = new Map<Unit | undefined, UnitPair[]>();
  const moved = new Set<UnitPair>();
  for (const pair of pairs) {
    if (pair.a.parent && partners.get(pair.a.parent) !== pair.b.parent) moved.add(pair);
    else families.set(pair.a.parent, [...(families.get(pair.a.parent) ?? []), pair]);
  }
  for (const family of families.values()) {
    const kept = new Set(
      chain(family.map((pair) => ({ a: pair.a.at, b: pair.b.at, score: pair.a.length + pair.b.length, pair }))).map(({ pair }) => pair),
    );
    for (const pair of family) if (!kept.has(pair)) moved.add(pair);
  }
  return moved;
}
