import type { Cited } from '#citation/references.ts';
export { mlaInEnglish, styles } from '#citation/references.ts';
import type { Edition, Place } from './edition.ts';
import { workInfo, workOf } from './edition.ts';
import { absolute } from './site.ts';
import { titleOf } from './title.ts';
import type { Locale } from './urls.ts';
import { permalinkOf } from './urls.ts';

/** The work that a place belongs to, as reference lists name it; undefined for one without a title or a date. */
export function citedOf(edition: Edition, place: Place, locale: Locale): Cited | undefined {
  const work = workOf(place);
  const { date } = workInfo(edition, work);
  const note = date?.certainty === 'inferred' ? date.reason[locale] : undefined;
  if (!date || !work.heading) return undefined;
  const { whole, lang } = titleOf(edition, work, locale);
  const [year = 0, month, day] = date.value.split('-').map(Number);
  const { speaker, issuer, place: where, edition: version } = edition.info;
  return {
    locale: lang === 'en' ? 'en' : 'zh',
    author: speaker[locale],
    // A wide break of the title page is one space in a line, and a dash needs none before it.
    title: whole.replace(/\s+/g, ' ').replace(' ——', '——'),
    institution: issuer[locale],
    place: where[locale],
    date: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
    url: absolute(permalinkOf(edition, work)),
    ...(note !== undefined && { note }),
    accessed: version.date,
  };
}
