import type { Row, RowKind } from './row.ts';

/** How a row is counted and told: one that moved as moved, whatever else became of it. */
export type Told = RowKind | 'moved';

/** Every way in which a row is told, in the order of a summary. */
export const everyTold: readonly Told[] = ['same', 'translated', 'changed', 'moved', 'onlyA', 'onlyB'];

/** Returns how a row is counted and told. */
export function toldOf({ kind, isMoved }: Row): Told {
  return isMoved ? 'moved' : kind;
}

/** Returns how many rows are told in each way. */
export function summaryOf(rows: readonly Row[]): Record<Told, number> {
  const counts = { same: 0, translated: 0, changed: 0, moved: 0, onlyA: 0, onlyB: 0 };
  for (const row of rows) counts[toldOf(row)]++;
  return counts;
}
