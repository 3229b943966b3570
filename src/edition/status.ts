import { isOnPageOfUnit, segments } from '#report/segments.ts';
import type { Edition, Unit } from './types.ts';
import { pagesOf } from './units.ts';

/** How far the translation of the sentences of a page has come. */
export interface Status {
  /** The work, part or section whose page it is. */
  unit: Unit;
  sentences: number;
  translated: number;
  /** Read a second time against the Chinese by another editor. */
  again: boolean;
  /** Read for its English alone. */
  alone: boolean;
}

/** Returns the status of every page of an edition; a sentence counts to the page that is its home. */
export function statusOf(edition: Edition): Status[] {
  return pagesOf(edition).map((unit) => {
    const own = segments(unit, isOnPageOfUnit);
    const { again = false, alone = false } = edition.readings[unit.id] ?? {};
    return { unit, sentences: own.length, translated: own.filter(({ en }) => en !== undefined).length, again, alone };
  });
}
