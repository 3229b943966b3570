import type { Urls } from '#address/url.ts';
import type { Cited } from '#citation/references.ts';
import { reportDate } from '#edition/dates.ts';
import { titleOf } from '#edition/title.ts';
import type { Edition, Unit } from '#edition/types.ts';
import { workInfo, workOfUnit } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import type { WorkInfo } from '#schemas/report.ts';

/** Returns the work that a unit belongs to, as reference lists name it; undefined for one without a title or a date. */
export function citedOf(edition: Edition, unit: Unit, locale: Locale, urls: Urls): Cited | undefined {
  const work = workOfUnit(unit);
  const { date, name } = workInfo(edition, work);
  if (!date || !work.heading) return undefined;
  const { whole, lang } = titleOf(edition, work, locale);
  return {
    ...publicationOf(edition, date, locale),
    ...titledIn(lang === 'en' ? 'en' : 'zh', inOneLine(whole), edition, inOneLine(titleOf(edition, work, 'zh').whole)),
    // It was printed as a report, and is a speech all the same.
    ...(/(?:讲话|致辞|发言)$/.test(name.zh) && { genre: name[locale] || name.zh }),
    url: urls.absolute(urls.permanent(edition.slug, work.id)),
  };
}

/** Returns a report with all its works, under the name the site gives it; undefined for one whose date is not known. */
export function citedReport(edition: Edition, locale: Locale, urls: Urls): Cited | undefined {
  const { slug, info } = edition;
  const date = reportDate(edition);
  if (!date) return undefined;
  const language = info.translation === 'none' ? 'zh' : locale;
  return {
    ...publicationOf(edition, date, locale),
    ...titledIn(language, info.name[language], edition, info.name.zh),
    url: urls.absolute(urls.permanent(slug)),
  };
}

/** Returns the language of a work, its title, and what is to be said of it where that is English. */
function titledIn(locale: Locale, title: string, { info }: Edition, original: string): Pick<Cited, 'locale' | 'title' | 'translation'> {
  if (locale === 'zh') return { locale, title };
  return { locale, title, translation: { by: strings('en').siteName, version: info.edition.version, original } };
}

/** Returns by whom, where and when a report was given. */
function publicationOf({ info }: Edition, { value, certainty, reason }: NonNullable<WorkInfo['date']>, locale: Locale) {
  const [year = 0, month, day] = value.split('-').map(Number);
  return {
    author: info.speaker[locale],
    institution: info.issuer[locale],
    place: info.place[locale],
    date: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
    ...(certainty === 'inferred' && { note: reason[locale] }),
    accessed: info.edition.date,
  };
}

/** Returns a title in one line: a wide break of the title page is one space, and a dash needs none before it. */
const inOneLine = (title: string): string => title.replace(/\s+/g, ' ').replace(' ——', '——');
