import type { Edition } from '#edition/types.ts';
import type { Bilingual } from '#schemas/text.ts';
import { monthWords } from '#edition/days.ts';
import { reportMonth } from './texts.ts';

/** Returns the month of a report in words: texts must be earlier than it to be compared. */
export function beforeWords(edition: Edition): Bilingual {
  return monthWords(reportMonth(edition));
}
