import { getConcepts } from './concepts.ts';
import { getEditions, pagesOf } from './edition.ts';
import { urlOfConcept } from './glossary.ts';
import { getTopics, urlOfTopic } from './topics.ts';
import type { Locale } from './urls.ts';
import { locales, permalinkOf, urlOf, urlOfEdition, urlOfWhole, urlTo } from './urls.ts';

/** A page in both languages, and its neutral address where it has one. */
export interface MapEntry {
  path: Record<Locale, string>;
  neutral: string | undefined;
}

const lists = ['glossary/', 'abbreviations/', 'search/', 'data/', 'apparatus/', 'translation/', 'changes/', 'about/'];

/** Every page of the site that search engines are to know. */
export async function siteMap(): Promise<MapEntry[]> {
  const [editions, concepts, topics] = [await getEditions(), await getConcepts(), await getTopics()];
  const both = (path: (locale: Locale) => string, neutral?: string): MapEntry => ({ path: { zh: path('zh'), en: path('en') }, neutral });
  return [
    both((locale) => urlTo(`${locale}/`), urlTo('')),
    ...editions.flatMap((edition) => [
      both((locale) => urlOfEdition(edition, locale), urlTo(`id/${edition.slug}/`)),
      both((locale) => urlOfWhole(edition, locale)),
      ...pagesOf(edition).map((place) => both((locale) => urlOf(edition, place, locale), permalinkOf(edition, place))),
    ]),
    ...[...new Set(topics.map(({ slug }) => slug))].map((slug) => both((locale) => urlOfTopic(slug, locale))),
    ...concepts.filter(({ draft }) => !draft).map(({ slug }) => both((locale) => urlOfConcept(slug, locale))),
    ...lists.map((path) => both((locale) => urlTo(`${locale}/${path}`))),
  ];
}

/** The languages of the map as links name them. */
export const mapLanguages: readonly { locale: Locale; hreflang: string }[] = locales.map((locale) => ({
  locale,
  hreflang: locale === 'zh' ? 'zh-Hans' : 'en',
}));
