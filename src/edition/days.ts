import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import type { Bilingual } from '#schemas/text.ts';

/** The first and the last day that a value means, as ISO 8601: of 2018-11 the 1st and the 30th. Undefined for a month of every year. */
export function daysOf(value: string): readonly [first: string, last: string] | undefined {
  const [year, month, date] = value.split('-');
  if (!year) return undefined;
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (date !== undefined) return [value, value];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${value}-01`, `${value}-${last}`];
}

/** Returns how many days lie between two days, both as ISO 8601. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 864e5);
}

/** Returns a day, month or year in words, without the year where it is `year`: 9月30日, 30 September; --04 is a month of every year. */
export function dayWords(value: string, locale: Locale, year?: string): string {
  const t = strings(locale).figures;
  const [own = '', month, date] = value.startsWith('--') ? ['', value.slice(2)] : value.split('-');
  if (month === undefined) return t.year(own);
  const words = t.day(Number(month), date === undefined ? undefined : Number(date));
  if (own === '') return t.everyYear(words);
  return own === year ? words : t.dayOfYear(own, words);
}

/** Returns a span of days in words in both languages, or the one day or month that it is. */
export function spanWords([first, last]: readonly [string, string?], year?: string): Bilingual {
  const words = (locale: Locale): string => {
    const from = dayWords(first, locale, year);
    return last === undefined ? from : strings(locale).figures.span(from, dayWords(last, locale, year));
  };
  return { zh: words('zh'), en: words('en') };
}

/** Returns the month of a day in words in both languages, or its year alone where no more is known: 2017年10月, October 2017. */
export function monthWords(day: string): Bilingual {
  const month = day.slice(0, 7);
  return { zh: dayWords(month, 'zh'), en: dayWords(month, 'en') };
}
