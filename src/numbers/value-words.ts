import { reportYear } from '#edition/dates.ts';
import type { Edition } from '#edition/types.ts';
import { grouped } from '#i18n/grouped.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { spanWords } from '#edition/days.ts';
import type { Figure } from './figures-of.ts';

/** A number as readers of a language say it: from a hundred million on in 亿, or in billions, where these are whole tens of millions. */
function said(value: number, locale: Locale): string {
  if (value < 1e9 || value % 1e7 !== 0) return grouped(value);
  return strings(locale).figures.large(grouped(value / (locale === 'zh' ? 1e8 : 1e9)));
}

/** Returns the reading of a figure without its unit: ≥ 3,500,000; a date in words, without the year where it is the report’s own. */
export function valueWords({ ends, comparator }: Figure, edition: Edition, locale: Locale): string {
  const [first, last] = ends;
  const sign = strings(locale).figures.signs[comparator];
  if (typeof first === 'string') {
    const words = spanWords(last === undefined ? [first] : [first, String(last)], reportYear(edition))[locale];
    return comparator === '≤' ? strings(locale).figures.by(words) : sign === '' || comparator === '=' ? words : `${sign} ${words}`;
  }
  const words = last === undefined ? said(first, locale) : `${said(first, locale)}–${said(Number(last), locale)}`;
  return sign === '' ? words : `${sign} ${words}`;
}

/** A mu is a fifteenth of a hectare. */
const muInHectare = 15;

/** Returns what a figure in traditional units comes to in SI units, to four figures; undefined where its unit is none of these. */
export function converted({ ends: [first], unit }: Figure): { value: number; unit: string } | undefined {
  if (unit?.zh !== '亩' || typeof first !== 'number') return undefined;
  return { value: Number((first / muInHectare).toPrecision(4)), unit: 'ha' };
}
