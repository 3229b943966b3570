import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { dateWords } from './dates.ts';
import type { Edition, Unit } from './types.ts';
import { workInfo } from './units.ts';

/** Returns where the work of a unit comes from, in a sentence or two: who said it where and when, who issued it, its number. */
export function originOf(edition: Edition, unit: Unit, locale: Locale): string {
  const t = strings(locale);
  const { speaker, occasion, issuer, number } = edition.info;
  const { name, date } = workInfo(edition, unit);
  const origin = date
    ? t.originIs(speaker[locale], occasion[locale], name[locale], dateWords(date)[locale], issuer[locale])
    : t.circularIs(issuer[locale], name[locale]);
  return [origin, t.numberIs(number)].join(locale === 'zh' ? '' : ' ');
}
