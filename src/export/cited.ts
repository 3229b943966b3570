import type { Urls } from '#address/url.ts';
import type { Cited } from '#citation/references.ts';
import { titleOf } from '#edition/title.ts';
import type { Edition, Unit } from '#edition/types.ts';
import { workInfo, workOfUnit } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';

/** Returns the work that a unit belongs to, as reference lists name it; undefined for one without a title or a date. */
export function citedOf(edition: Edition, unit: Unit, locale: Locale, urls: Urls): Cited | undefined {
  const work = workOfUnit(unit);
  const { date } = workInfo(edition, work);
  if (!date || !work.heading) return undefined;
  const note = date.certainty === 'inferred' ? date.reason[locale] : undefined;
  const { whole, lang } = titleOf(edition, work, locale);
  const [year = 0, month, day] = date.value.split('-').map(Number);
  const { speaker, issuer, place, edition: version } = edition.info;
  return {
    locale: lang === 'en' ? 'en' : 'zh',
    author: speaker[locale],
    // A wide break of the title page is one space in a line, and a dash needs none before it.
    title: whole.replace(/\s+/g, ' ').replace(' ——', '——'),
    institution: issuer[locale],
    place: place[locale],
    date: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
    url: urls.absolute(urls.permanent(edition.slug, work.id)),
    ...(note !== undefined && { note }),
    accessed: version.date,
  };
}
