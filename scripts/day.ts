/** Returns whether words are a day of the calendar, as 2026-12-01. */
export function isDay(words: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(words) ? Date.parse(words) : NaN;
  // Dates that are not there, as 2026-02-30, are read as days of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}
