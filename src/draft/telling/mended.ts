import type { Stretch } from '../contract.ts';
import type { Edit } from './corrected.ts';
import type { Entry } from './entries.ts';

/** A place of a draft that was mended, by its offsets in the draft as it now stands. */
export type Mended = Pick<Stretch, 'from' | 'to'>;

/** Returns the places that were mended, with those that edits mend now, by their offsets once these are carried out. */
export function withMended(before: readonly Mended[], now: readonly Mended[], edits: readonly Edit[]): Mended[] {
  const moved = (at: number, isEnd: boolean): number =>
    edits.reduce(
      (sum, { from, to, words }) => (to < at || (to === at && (isEnd || from < to)) ? sum + words.length - (to - from) : sum),
      at,
    );
  return [...before, ...now].map(({ from, to }) => ({ from: moved(from, false), to: moved(to, true) }));
}

/** Returns the entry that a place of a draft belongs to: the innermost around its beginning, else the next. */
export function entryAt(from: number, entries: readonly Entry[]): Entry | undefined {
  const around = entries.filter((entry) => entry.from <= from && from < entry.to);
  return around[around.length - 1] ?? entries.find((entry) => entry.from >= from);
}

/** Returns the numbers of the entries that were mended, each once, in their order. */
export function numbersOf(mended: readonly Mended[], entries: readonly Entry[]): number[] {
  const numbers = mended.flatMap(({ from }) => entryAt(from, entries)?.number ?? []);
  return [...new Set(numbers)].sort((one, other) => one - other);
}
