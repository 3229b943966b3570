import type { Urls } from '#address/url.ts';
import { dateWith } from '#citation/files.ts';
import type { Cited } from '#citation/references.ts';
import { headingOf } from '#edition/headings.ts';
import type { Edition, Unit } from '#edition/types.ts';
import { divisionsIn, pathTo, workInfo, workOfUnit } from '#edition/units.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Locale } from '#i18n/locale.ts';
import { langOf, locales } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { licence } from './interchange/identity.ts';

/** What the units of the text are, in the words of schema.org. */
export const unitTypes = { work: 'Report', part: 'Chapter', section: 'Chapter', measure: 'CreativeWork' } as const;

/** Returns a unit of the text and the way to it, in the words of schema.org. */
export function unitJson(edition: Edition, unit: Unit, locale: Locale, cited: Cited, neutral: boolean, urls: Urls): object[] {
  const addressOf = ({ id }: Unit, language = locale): string =>
    urls.absolute(neutral ? urls.permanent(edition.slug, id) : urls.place(edition.slug, id, language));
  const nameOf = (one: Unit): string => headingOf(one, locale) || workInfo(edition, one).name[locale];
  const other = locale === 'zh' ? 'en' : 'zh';
  const isTranslated = edition.info.translation !== 'none';
  const twin = { '@id': addressOf(unit, other) };
  const below = divisionsIn(unit).filter(({ kind }) => kind !== 'measure');
  return [
    {
      '@type': unitTypes[unit.kind],
      '@id': addressOf(unit),
      name: unit.kind === 'work' ? cited.title : nameOf(unit),
      identifier: `${edition.slug}:${unit.id}`,
      url: addressOf(unit),
      inLanguage: !isTranslated ? langOf('zh') : neutral ? locales.map(langOf) : langOf(locale),
      ...(unit.parent
        ? {
            isPartOf: { '@type': unitTypes[unit.parent.kind], '@id': addressOf(unit.parent) },
            position: unit.number,
          }
        : publicationJson(edition, cited)),
      ...(!neutral && translatorJson(cited)),
      ...(below.length > 0 && { hasPart: below.map((one) => ({ '@type': unitTypes[one.kind], '@id': addressOf(one) })) }),
      ...(!neutral && isTranslated && (locale === 'en' ? { translationOfWork: twin, license: licence.url } : { workTranslation: twin })),
      ...(neutral && isTranslated && { workTranslation: englishJson(edition, urls.place(edition.slug, unit.id, 'en'), urls) }),
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: pathTo(unit).map((one, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: one.kind === 'work' ? workInfo(edition, workOfUnit(one)).name[locale] : nameOf(one),
        item: addressOf(one),
      })),
    },
  ];
}

/** Returns a report with all its works, as the page at `url` lists or holds it, in the words of schema.org. */
export function reportJson(edition: Edition, locale: Locale, url: string, cited: Cited, neutral: boolean, urls: Urls): object {
  const { slug, info } = edition;
  const isTranslated = info.translation !== 'none';
  return {
    '@type': 'Report',
    '@id': url,
    name: cited.title,
    identifier: slug,
    url,
    inLanguage: !isTranslated ? langOf('zh') : neutral ? locales.map(langOf) : langOf(locale),
    ...publicationJson(edition, cited),
    ...(!neutral && translatorJson(cited)),
    hasPart: edition.works.map(({ id }) => ({
      '@type': unitTypes.work,
      '@id': urls.absolute(neutral ? urls.permanent(slug, id) : urls.place(slug, id, locale)),
    })),
    ...(neutral && isTranslated && { workTranslation: englishJson(edition, urls.report(slug, 'en'), urls) }),
  };
}

/** Says who gave a work, who issued it, when, and which edition of it this is. */
function publicationJson({ info }: Edition, { author, institution, date }: Cited): object {
  return {
    ...(author !== '' && { author: { '@type': 'Person', name: author } }),
    ...(institution !== '' && { publisher: { '@type': 'Organization', name: institution } }),
    dateCreated: dateWith('-', date),
    version: info.edition.version,
  };
}

/** Says of a translation whose it is, and that it is not official. */
function translatorJson({ translation }: Pick<Cited, 'translation'>): object {
  if (!translation) return {};
  return {
    translator: { '@type': 'Organization', name: translation.by },
    creativeWorkStatus: 'Unofficial translation',
    version: translation.version,
  };
}

/** Returns the English of a page that speaks both languages. */
function englishJson({ info }: Edition, path: string, urls: Urls): object {
  const translation = { by: strings('en').siteName, version: info.edition.version, original: info.name.zh };
  return { '@type': 'CreativeWork', '@id': urls.absolute(path), inLanguage: langOf('en'), ...translatorJson({ translation }) };
}

/** Returns a concept in the words of schema.org. */
export function conceptJson(concept: ConceptEntry, locale: Locale, urls: Urls): object {
  const url = urls.absolute(urls.concept(concept.slug, locale));
  const { term, definition } = concept[locale];
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    name: term,
    alternateName: concept[locale === 'zh' ? 'en' : 'zh'].term,
    ...(definition !== undefined && { description: definition }),
    url,
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': urls.absolute(urls.to(`${locale}/glossary/`)) },
  };
}

/** A page of the site that is neither text nor concept: its names, its address in full, and its kind. */
export interface WebPage {
  site: string;
  page: string;
  locale: Locale;
  url: string;
  kind: 'WebSite' | 'CollectionPage' | 'WebPage';
}

/** Returns a page that is neither text nor concept in the words of schema.org. */
export function webpageJson({ site, page, locale, url, kind }: WebPage, urls: Urls): object {
  return {
    '@type': kind,
    '@id': url,
    name: kind === 'WebSite' ? site : page,
    url,
    inLanguage: langOf(locale),
    ...(kind !== 'WebSite' && { isPartOf: { '@type': 'WebSite', '@id': urls.absolute(urls.to(`${locale}/`)), name: site } }),
  };
}
