import { printPinpoint } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import { languageOf } from '#citation/files.ts';
import { authorOf } from '#citation/names.ts';
import type { Edition, Unit } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { citeFilesOf } from './cite-files.ts';
import { citedOf } from './cited.ts';
import type { WebPage } from './schema-org.ts';
import { conceptJson, unitJson, webpageJson } from './schema-org.ts';

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

/** What stands on every page: the addresses of the site, and the code by which a public site is registered, if it has one. */
export interface MetadataContext {
  urls: Urls;
  siteCode: string | undefined;
}

const zotero: HeadLink = { rel: 'schema.z', href: 'http://www.zotero.org/namespaces/export#' };

/** Returns the metadata of a work, part, section or measure; `neutral` at its permanent address, which speaks both languages. */
export function unitMetadata(
  edition: Edition,
  unit: Unit,
  locale: Locale,
  names: { site: string; page: string },
  context: MetadataContext,
  neutral = false,
): Metadata {
  const { urls } = context;
  const cited = citedOf(edition, unit, locale, urls);
  const permalink = urls.absolute(urls.permanent(edition.slug, unit.id));
  if (!cited) return webpageMetadata({ ...names, locale, url: permalink, kind: 'WebPage' }, context);
  const { year, month, day } = cited.date;
  const date = (mark: string): string =>
    [year, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join(mark);
  const pinpoint = printPinpoint(unit.id, locale);
  const files = (neutral ? locales : [locale]).flatMap((language) => {
    const hreflang = languageOf(citedOf(edition, unit, language, urls) ?? cited);
    return citeFilesOf(edition, unit, language, urls).map(({ type, href }) => ({ type, href, hreflang }));
  });
  const tags: Metadata['tags'] = [
    ['citation_title', cited.title],
    ['citation_author', authorOf(cited)],
    ['citation_publication_date', date('/')],
    ['citation_date', date('-')],
    ['citation_technical_report_institution', cited.institution],
    ['citation_language', languageOf(cited)],
    ['citation_public_url', urls.isProvisional ? '' : permalink],
    ['z.place', cited.place],
    ['z.pages', pinpoint],
    ...portalTags(names, cited.institution, edition.info.edition.date, context),
  ];
  return {
    // What is not known has no value.
    tags: tags.filter(([, content]) => content !== ''),
    links: [
      zotero,
      ...files.map((file) => ({ rel: 'alternate', ...file })),
      { rel: 'alternate', type: 'text/markdown', href: urls.text(edition.slug, `${unit.id}.${locale}.md`) },
    ],
    graph: unitJson(edition, unit, locale, cited, neutral, urls),
  };
}

/** Returns the metadata of a concept; its day is that of the edition it is written on. */
export function conceptMetadata(concept: ConceptEntry, edition: Edition, locale: Locale, site: string, context: MetadataContext): Metadata {
  const { date } = edition.info.edition;
  return {
    tags: [
      ['z.itemType', 'encyclopediaArticle'],
      ['DC.title', concept[locale].term],
      ['DC.date', date],
      ['DC.language', languageOf({ locale })],
      ['z.encyclopediaTitle', site],
      ...portalTags({ site, page: concept[locale].term }, site, date, context),
    ],
    links: [zotero, { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' }],
    graph: [conceptJson(concept, locale, context.urls)],
  };
}

/** Returns the metadata of a page that is neither text nor concept. */
export function webpageMetadata(page: WebPage, { urls }: Pick<MetadataContext, 'urls'>): Metadata {
  return {
    tags: [
      ['z.itemType', 'webpage'],
      ['z.websiteTitle', page.site],
      ['SiteName', page.site],
      ['ColumnName', page.page],
    ],
    links: [zotero],
    graph: [webpageJson(page, urls)],
  };
}

/** The values that Chinese public sites name. */
function portalTags(
  { site, page }: { site: string; page: string },
  source: string,
  date: string,
  { siteCode }: MetadataContext,
): [string, string][] {
  return [
    ['SiteName', site],
    ...(siteCode ? [['SiteIDCode', siteCode] as [string, string]] : []),
    ['ArticleTitle', page],
    ['PubDate', date],
    ['ContentSource', source],
  ];
}
