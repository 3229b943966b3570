import { authorOf, languageOf } from '#citation/files.ts';
import { printChinese, printEnglish } from '#citation/print.ts';
import { citedOf } from './cited.ts';
import { citeFilesOf } from './cite-files.ts';
import type { ConceptEntry } from './concepts.ts';
import type { Edition, Place } from './edition.ts';
import { workOf } from './edition.ts';
import { urlOfText } from './plain-text.ts';
import { absolute } from './site.ts';
import { conceptJson, placeJson, webpageJson } from './structured-data.ts';
import type { Locale } from './urls.ts';
import { locales, permalinkOf } from './urls.ts';

/** A link of a page's head. */
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  hreflang?: string;
}

/** What a page says of itself to machines: named values, links, and a graph in the words of schema.org. */
export interface Metadata {
  tags: [name: string, content: string][];
  links: HeadLink[];
  graph: object[];
}

const zotero: HeadLink = { rel: 'schema.z', href: 'http://www.zotero.org/namespaces/export#' };

/** The metadata of a work, part, section or measure; `neutral` at its permanent address, which speaks both languages. */
export function placeMetadata(
  edition: Edition,
  place: Place,
  locale: Locale,
  names: { site: string; page: string },
  neutral = false,
): Metadata {
  const cited = citedOf(edition, place, locale);
  const permalink = absolute(permalinkOf(edition, place));
  if (!cited) return webpageMetadata({ ...names, locale, url: permalink, kind: 'WebPage' });
  const { year, month, day } = cited.date;
  const date = (mark: string): string =>
    [year, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join(mark);
  const pinpoint = pinpointOf(place, locale);
  const files = (neutral ? locales : [locale]).flatMap((language) =>
    citeFilesOf(edition, place, language).map(({ type, href }) => ({ type, href, hreflang: languageOf({ locale: language }) })),
  );
  return {
    tags: [
      ['citation_title', cited.title],
      ['citation_author', authorOf(cited)],
      ['citation_publication_date', date('/')],
      ['citation_date', date('-')],
      ['citation_technical_report_institution', cited.institution],
      ['citation_language', languageOf(cited)],
      ['citation_public_url', permalink],
      ['z.place', cited.place],
      ...(pinpoint === '' ? [] : [['z.pages', pinpoint] as [string, string]]),
      ...portalTags(names, cited.institution, edition.info.edition.date),
    ],
    links: [
      zotero,
      ...files.map((file) => ({ rel: 'alternate', ...file })),
      { rel: 'alternate', type: 'text/markdown', href: urlOfText(edition, `${place.id}.${locale}.md`) },
    ],
    graph: placeJson(edition, place, locale, cited, neutral),
  };
}

/** Where in its work a place stands: 二（三）2, II(3)2; nothing for a work. */
function pinpointOf(place: Place, locale: Locale): string {
  const { id } = workOf(place);
  return locale === 'zh'
    ? printChinese(place.id, { [id]: { zh: '', en: '' } }).replace(/^·/, '')
    : printEnglish(place.id, { [id]: { zh: '', en: '' } }).trim();
}

/** The metadata of a concept. */
export function conceptMetadata(concept: ConceptEntry, edition: Edition | undefined, locale: Locale, site: string, url: string): Metadata {
  return {
    tags: [
      ['z.itemType', 'encyclopediaArticle'],
      ['DC.title', concept[locale].term],
      ['DC.date', edition?.info.edition.date ?? ''],
      ['DC.language', languageOf({ locale })],
      ['z.encyclopediaTitle', site],
      ...portalTags({ site, page: concept[locale].term }, site, edition?.info.edition.date ?? ''),
    ].filter((tag): tag is [string, string] => tag[1] !== ''),
    links: [zotero, { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' }],
    graph: [conceptJson(concept, locale, absolute(url))],
  };
}

/** What kind of page a page of ours is, in the words of schema.org. */
export type WebpageKind = 'WebSite' | 'CollectionPage' | 'WebPage';

/** The metadata of a page that is neither text nor concept. */
export function webpageMetadata(page: { site: string; page: string; locale: Locale; url: string; kind: WebpageKind }): Metadata {
  return {
    tags: [
      ['z.itemType', 'webpage'],
      ['z.websiteTitle', page.site],
      ['SiteName', page.site],
      ['ColumnName', page.page],
    ],
    links: [zotero],
    graph: [webpageJson(page)],
  };
}

/** The values that Chinese public sites name. */
function portalTags({ site, page }: { site: string; page: string }, source: string, date: string): [string, string][] {
  const code: string | undefined = process.env['SITE_ID_CODE'];
  return [
    ['SiteName', site],
    ...(code ? [['SiteIDCode', code] as [string, string]] : []),
    ['ArticleTitle', page],
    ['PubDate', date],
    ['ContentSource', source],
  ];
}
