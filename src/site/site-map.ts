import { changesOf } from '#edition/changes.ts';
import { pagesOf } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { hasFigures } from '#numbers/figures-of.ts';
import { isLookedUp } from '#origins/origins-of.ts';
import { getContent } from './content.ts';
import { listPages } from './lists.ts';
import { getTopics } from './topics.ts';
import { urls } from './urls.ts';

/** A page in each language that it is in, and its neutral address where it has one. */
export interface MapEntry {
  path: { zh: string; en: string | undefined };
  neutral: string | undefined;
  /** The day of its edition. */
  day: string;
}

/** Returns every page of the site that search engines are to know. */
export async function siteMap(): Promise<MapEntry[]> {
  const [{ editions, home, isSeveral, glossary, families }, topics] = [await getContent(), await getTopics()];
  const both = (path: (locale: Locale) => string, neutral?: string, { info } = home): MapEntry => ({
    path: { zh: path('zh'), en: path('en') },
    neutral,
    day: info.edition.date,
  });
  const slugs = new Set(topics.map(({ slug }) => slug));
  return [
    both((locale) => urls.to(`${locale}/`), urls.to('')),
    ...editions.flatMap((edition) => {
      const { slug, info } = edition;
      const entries = [
        both((locale) => urls.report(slug, locale), urls.permanent(slug), edition),
        both((locale) => urls.whole(slug, locale), undefined, edition),
        ...(hasFigures(edition) ? [both((locale) => urls.figures(slug, locale), undefined, edition)] : []),
        ...(isLookedUp(edition) ? [both((locale) => urls.origins(slug, locale), undefined, edition)] : []),
        ...(isSeveral ? [both((locale) => urls.about(slug, locale), undefined, edition)] : []),
        ...(isSeveral && changesOf(edition).length > 0 ? [both((locale) => urls.changes(slug, locale), undefined, edition)] : []),
        ...pagesOf(edition).map(({ id }) => both((locale) => urls.place(slug, id, locale), urls.permanent(slug, id), edition)),
      ];
      return info.translation === 'none' ? entries.map((entry) => ({ ...entry, path: { ...entry.path, en: undefined } })) : entries;
    }),
    ...[...slugs].map((slug) => both((locale) => urls.topic(slug, locale))),
    ...glossary.published.map(({ slug }) => both((locale) => urls.concept(slug, locale))),
    ...families.map(({ slug }) => both((locale) => urls.to(`${locale}/families/${slug}/`))),
    ...(await listPages())
      .filter(({ path }) => !path.startsWith('topics/'))
      .map(({ path }) => both((locale) => urls.to(`${locale}/${path}`))),
    // Where there is one report its editions are compared there, and no page offers that.
    ...(isSeveral ? [] : [both((locale) => urls.to(`${locale}/compare/`))]),
  ];
}
