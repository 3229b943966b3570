import type { WorkInfo } from '#schemas/report.ts';
import type { Bilingual } from '#schemas/text.ts';
import type { Edition } from './types.ts';

/** Returns a date in words, what the editors supply in brackets: 〔2018年〕8月1日, 1 August 〔2018〕. */
export function dateWords({ inferred, printed }: NonNullable<WorkInfo['date']>): Bilingual {
  return {
    zh: `${inferred.zh && `〔${inferred.zh}〕`}${printed.zh}`,
    en: [printed.en, inferred.en && `〔${inferred.en}〕`].filter((part) => part !== '').join(' '),
  };
}

/** Returns the year of a date, in brackets where the editors supply it: 〔2018〕. */
export function yearWords({ value, certainty, printed }: NonNullable<WorkInfo['date']>): string {
  const year = value.slice(0, 4);
  // The English of a date has its year in figures.
  return certainty === 'stated' || printed.en.includes(year) ? year : `〔${year}〕`;
}

/** Returns the date of a report: that of its first work with one; undefined where none has. */
export function reportDate({ info }: Edition): WorkInfo['date'] {
  return info.works.find(({ date }) => date !== undefined)?.date;
}

/** Returns the year of a report’s date; undefined where none is known. */
export function reportYear(edition: Edition): string | undefined {
  return reportDate(edition)?.value.slice(0, 4);
}
