import { dayOf } from '#edition/day.ts';
import type { Edition } from '#edition/types.ts';
import type { Bilingual } from '#schemas/text.ts';
import { monthWords } from './month-words.ts';

/** Returns the month of a report in words, as texts must be earlier than it to be compared. */
export function beforeWords(edition: Edition): Bilingual {
  return monthWords((dayOf(edition) ?? '').slice(0, 7));
}
