import { z } from 'astro/zod';

/** Returns whether words are a day of the calendar, as 2026-12-01. */
export function isDay(words: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(words) ? Date.parse(words) : NaN;
  // Dates that are not there, as 2026-02-30, are read as days of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}

/** Returns whether words are a day of the calendar, a month or a year. */
export function isDate(words: string): boolean {
  return /^[1-9]\d{3}(?:-\d{2}){0,2}$/.test(words) && isDay(words + '-01-01'.slice(words.length - 4, 6));
}

/** What is said of a date that the calendar does not have. */
export const noSuchDay = 'write a day, month or year of the calendar: 2018-08-01, 2018-08 or 2018';

/** A date as exact as is known, ISO 8601: 2018-08-01, 2018-08, 2018. */
export const dated = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, noSuchDay)
  .refine(isDate, noSuchDay);
