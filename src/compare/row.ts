import type { Line } from './line.ts';
import type { Unit } from './units.ts';

/** What became of a sentence: `translated` has the same source words and another translation; `onlyA` and `onlyB` stand in one text alone. */
export type RowKind = 'same' | 'translated' | 'changed' | 'onlyA' | 'onlyB';

/** One sentence or heading of either text, or of both where they correspond. */
export interface Row {
  kind: RowKind;
  /** Whether it stands in another section, or before what it stood behind. */
  isMoved: boolean;
  a: Line | undefined;
  b: Line | undefined;
}

/** A unit of either text, or two that correspond, with what they hold directly: units below have sections of their own. */
export interface Section {
  a: Unit | undefined;
  b: Unit | undefined;
  /** Whether it stands within another unit, or before what it stood behind. */
  isMoved: boolean;
  /** How many sections are around it. */
  depth: number;
  rows: Row[];
}

/** Returns what became of a sentence by its words in both texts. */
export function rowOf(a: Line | undefined, b: Line | undefined, isMoved = false): Row {
  return { kind: kindOf(a, b), isMoved, a, b };
}

function kindOf(a: Line | undefined, b: Line | undefined): RowKind {
  if (!a) return 'onlyB';
  if (!b) return 'onlyA';
  if (a.zh !== b.zh) return 'changed';
  return a.en !== undefined && b.en !== undefined && a.en !== b.en ? 'translated' : 'same';
}
