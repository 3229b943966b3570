import type { Cited } from '#citation/references.ts';
import type { ConceptEntry } from './concepts.ts';
import type { Edition, Place } from './edition.ts';
import { placesIn, workInfo, workOf } from './edition.ts';
import { headingOf } from './headings.ts';
import { pathTo } from './printed.ts';
import { absolute } from './site.ts';
import type { Locale } from './urls.ts';
import { permalinkOf, urlOf, urlTo } from './urls.ts';

const languages: Record<Locale, string> = { zh: 'zh-Hans', en: 'en' };
const types = { work: 'Report', part: 'Chapter', section: 'Chapter', measure: 'CreativeWork' } as const;
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** A place of the text and the way to it, in the words of schema.org. */
export function placeJson(edition: Edition, place: Place, locale: Locale, cited: Cited, neutral: boolean): object[] {
  const addressOf = (one: Place, language = locale): string =>
    absolute(neutral ? permalinkOf(edition, one) : urlOf(edition, one, language));
  const nameOf = (one: Place): string => headingOf(one, locale) || workInfo(edition, one).name[locale];
  const { year, month, day } = cited.date;
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-');
  const other = locale === 'zh' ? 'en' : 'zh';
  const twin = { '@id': addressOf(place, other) };
  const below = placesIn(place).filter(({ kind }) => kind !== 'measure');
  return [
    {
      '@type': types[place.kind],
      '@id': addressOf(place),
      name: place.kind === 'work' ? cited.title : nameOf(place),
      identifier: `${edition.slug}:${place.id}`,
      url: addressOf(place),
      inLanguage: neutral ? Object.values(languages) : languages[locale],
      ...(place.parent
        ? {
            isPartOf: { '@type': types[place.parent.kind], '@id': addressOf(place.parent) },
            position: place.number,
          }
        : {
            author: { '@type': 'Person', name: cited.author },
            publisher: { '@type': 'Organization', name: cited.institution },
            dateCreated: date,
            version: edition.info.edition.version,
          }),
      ...(below.length > 0 && { hasPart: below.map((one) => ({ '@type': types[one.kind], '@id': addressOf(one) })) }),
      ...(!neutral && (locale === 'en' ? { translationOfWork: twin, license: licence } : { workTranslation: twin })),
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: pathTo(place).map((one, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: one.kind === 'work' ? workInfo(edition, workOf(one)).name[locale] : nameOf(one),
        item: addressOf(one),
      })),
    },
  ];
}

/** A concept in the words of schema.org. */
export function conceptJson(concept: ConceptEntry, locale: Locale, url: string): object {
  const { term, definition } = concept[locale];
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    name: term,
    alternateName: concept[locale === 'zh' ? 'en' : 'zh'].term,
    ...(definition !== undefined && { description: definition }),
    url,
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': absolute(urlTo(`${locale}/glossary/`)) },
  };
}

/** A page that is neither text nor concept in the words of schema.org. */
export function webpageJson({
  site,
  page,
  locale,
  url,
  kind,
}: {
  site: string;
  page: string;
  locale: Locale;
  url: string;
  kind: string;
}): object {
  return {
    '@type': kind,
    '@id': url,
    name: kind === 'WebSite' ? site : page,
    url,
    inLanguage: languages[locale],
    ...(kind !== 'WebSite' && { isPartOf: { '@type': 'WebSite', '@id': absolute(urlTo(`${locale}/`)), name: site } }),
  };
}
