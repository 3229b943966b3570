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
}

/** Returns every page of the site that search engines are to know. */
export async function siteMap(): Promise<MapEntry[]> {
  const [{ editions, glossary, families }, topics] = [await getContent(), await getTopics()];
  const both = (path: (locale: Locale) => string, neutral?: string): MapEntry => ({ path: { zh: path('zh'), en: path('en') }, neutral });
  const slugs = new Set(topics.map(({ slug }) => slug));
  return [
    both((locale) => urls.to(`${locale}/`), urls.to('')),
    ...editions.flatMap((edition) => {
      const { slug, info } = edition;
      const entries = [
        both((locale) => urls.report(slug, locale), urls.permanentReport(slug)),
        both((locale) => urls.whole(slug, locale)),
        ...(hasFigures(edition) ? [both((locale) => urls.figures(slug, locale))] : []),
        ...(isLookedUp(edition) ? [both((locale) => urls.origins(slug, locale))] : []),
        ...pagesOf(edition).map(({ id }) => both((locale) => urls.place(slug, id, locale), urls.permanent(slug, id))),
      ];
      return info.translation === 'none' ? entries.map(({ path, neutral }) => ({ path: { ...path, en: undefined }, neutral })) : entries;
    }),
    ...[...slugs].map((slug) => both((locale) => urls.topic(slug, locale))),
    ...glossary.published.map(({ slug }) => both((locale) => urls.concept(slug, locale))),
    ...families.map(({ slug }) => both((locale) => urls.to(`${locale}/families/${slug}/`))),
    ...(await listPages())
      .filter(({ path }) => !path.startsWith('topics/'))
      .map(({ path }) => both((locale) => urls.to(`${locale}/${path}`))),
  ];
}
