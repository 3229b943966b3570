import type { Urls } from '#address/url.ts';
import { dateWith, languageOf, toExtra } from '#citation/files.ts';
import { authorOf } from '#citation/names.ts';
import type { Cited } from '#citation/references.ts';
import { shorterTitle } from '#citation/short-title.ts';
import { translationWords } from '#citation/translation.ts';
import type { Edition, Unit } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { citeFilesOf, placeIn } from './cite-files.ts';
import { citedOf, citedReport } from './cited.ts';
import { markdownFilesOf, textFilesOf } from './plain-text.ts';
import type { WebPage } from './schema-org.ts';
import { conceptJson, reportJson, unitJson, unitTypes, webpageJson } from './schema-org.ts';
import type { Form, HeadLink } from './signposts.ts';
import { signposts } from './signposts.ts';

/** What a page says of itself to machines: named values, links, and a graph in the words of schema.org. */
export interface Metadata {
  tags: [name: string, content: string][];
  links: HeadLink[];
  graph: object[];
  /** The day on which what the page holds was published: that of its edition. */
  published: string;
}

/** What stands on every page: the addresses of the site, and the code by which a public site is registered, if it has one. */
export interface MetadataContext {
  urls: Urls;
  siteCode: string | undefined;
}

const zotero: HeadLink = { rel: 'schema.z', href: 'http://www.zotero.org/namespaces/export#' };

/** What a page is called, and on which site it stands. */
interface Names {
  site: string;
  page: string;
}

/** Returns the metadata of a work, part, section or measure; `neutral` at its permanent address, which speaks both languages. */
export function unitMetadata(
  edition: Edition,
  unit: Unit,
  locale: Locale,
  names: Names,
  context: MetadataContext,
  neutral = false,
): Metadata {
  const { urls } = context;
  const cited = citedOf(edition, unit, locale, urls);
  if (!cited) {
    const url = urls.absolute(urls.permanent(edition.slug, unit.id));
    const page = webpageMetadata({ ...names, locale, url, kind: 'WebPage' }, context, edition.info.edition.date);
    return { ...page, links: [zotero, ...unitSignposts(edition, unit, locale, undefined, urls)] };
  }
  const files = (neutral ? locales : [locale]).flatMap((language) => {
    const hreflang = languageOf(citedOf(edition, unit, language, urls) ?? cited);
    return citeFilesOf(edition, unit, language, urls).map(({ type, href }) => ({ type, href, hreflang }));
  });
  const english = neutral ? citedOf(edition, unit, 'en', urls) : undefined;
  return {
    tags: [
      ...citedTags(cited, [placeIn(edition, unit, locale, urls), inEnglish(english)], urls),
      ...portalTags(names, cited.institution, edition.info.edition.date, context),
    ],
    links: [
      zotero,
      ...unitSignposts(
        edition,
        unit,
        locale,
        files.find(({ type }) => type.includes('json')),
        urls,
      ),
      ...files.map((file) => ({ rel: 'alternate', ...file })),
      ...markdownFilesOf(edition, unit)
        .filter((file) => file.locale === locale)
        .map(({ name }) => ({ rel: 'alternate', type: 'text/markdown', href: urls.text(edition.slug, name) })),
    ],
    graph: unitJson(edition, unit, locale, cited, neutral, urls),
    published: edition.info.edition.date,
  };
}

function unitSignposts(edition: Edition, unit: Unit, locale: Locale, reference: Form | undefined, urls: Urls): HeadLink[] {
  const describedBy = reference ? { href: reference.href, type: reference.type } : dataOf(edition.slug, urls);
  const items = textFilesOf(unit).map(({ name }) => ({ href: urls.text(edition.slug, name), type: 'text/plain' }));
  return signposts({ locale, citeAs: urls.permanent(edition.slug, unit.id), describedBy, items, type: unitTypes[unit.kind] }, urls);
}

const dataOf = (name: string, urls: Urls): Form => ({ href: urls.to(`data/${name}.json`), type: 'application/json' });

/** Returns the metadata of the page that lists or holds a report with all its works, at `url`; `forms` are its files for other software, and it is `neutral` where it speaks both languages. */
export function reportMetadata(
  edition: Edition,
  locale: Locale,
  url: string,
  names: Names,
  context: MetadataContext,
  forms: readonly Form[],
  neutral = false,
): Metadata {
  const { urls } = context;
  const cited = citedReport(edition, locale, urls);
  const { date } = edition.info.edition;
  const links = [
    zotero,
    ...signposts(
      {
        locale,
        citeAs: urls.permanent(edition.slug),
        describedBy: dataOf('reports', urls),
        items: [dataOf(edition.slug, urls), ...forms],
        type: 'Report',
      },
      urls,
    ),
  ];
  if (!cited) return { ...webpageMetadata({ ...names, locale, url, kind: 'CollectionPage' }, context, date), links };
  const printed = edition.printed?.files.find(({ of }) => of === (neutral ? 'parallel' : locale));
  const english = neutral ? citedReport(edition, 'en', urls) : undefined;
  return {
    tags: [
      ...citedTags(cited, [inEnglish(english)], urls),
      ...(printed && !urls.isProvisional ? [['citation_pdf_url', urls.absolute(urls.to(`pdf/${printed.file}`))] as [string, string]] : []),
      ...portalTags(names, cited.institution, date, context),
    ],
    links,
    graph: [reportJson(edition, locale, url, cited, neutral, urls)],
    published: date,
  };
}

/**
 * Returns what savers of pages read of a work: what is cited is the work, as in its files and in the entries of the page,
 * for a place of it is no publication. What they have no field for stands in `z.extra`, a line each.
 */
function citedTags(cited: Cited, remarks: string[], urls: Urls): Metadata['tags'] {
  const tags: Metadata['tags'] = [
    ['citation_title', cited.title],
    ['citation_author', authorOf(cited)],
    ['citation_publication_date', dateWith('/', cited.date)],
    ['citation_date', dateWith('-', cited.date)],
    ['citation_technical_report_institution', cited.institution],
    ['citation_language', languageOf(cited)],
    ['citation_public_url', urls.isProvisional ? '' : cited.url],
    ['z.place', cited.place],
    ['z.reportType', cited.genre ?? ''],
    ['z.shortTitle', shorterTitle(cited)],
    ['z.extra', toExtra(cited, remarks)],
  ];
  // What is not known has no value.
  return tags.filter(([, content]) => content !== '');
}

/** Returns what a saver is told of the English of a page that speaks both languages, for it keeps one record of a page. */
const inEnglish = (cited: Cited | undefined): string =>
  cited?.translation === undefined ? '' : `In English, ${cited.title} (${translationWords(cited.translation)})`;

/** Returns the metadata of a concept; its day is that of the edition it is written on. */
export function conceptMetadata(concept: ConceptEntry, edition: Edition, locale: Locale, site: string, context: MetadataContext): Metadata {
  const { date } = edition.info.edition;
  const { urls } = context;
  const glossary = dataOf('glossary', urls);
  const described = { locale, citeAs: urls.concept(concept.slug, locale), describedBy: glossary, items: [glossary], type: 'DefinedTerm' };
  return {
    tags: [
      ['z.itemType', 'encyclopediaArticle'],
      ['DC.title', concept[locale].term],
      ['DC.date', date],
      ['DC.language', languageOf({ locale })],
      ['z.encyclopediaTitle', site],
      ...portalTags({ site, page: concept[locale].term }, site, date, context),
    ],
    links: [zotero, { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' }, ...signposts(described, urls)],
    graph: [conceptJson(concept, locale, urls)],
    published: date,
  };
}

/** Returns the metadata of a page that is neither text nor concept; `published` is the day of the edition it belongs to, `forms` are the files that it offers. */
export function webpageMetadata(
  page: WebPage,
  { urls }: Pick<MetadataContext, 'urls'>,
  published: string,
  forms: readonly Form[] = [],
): Metadata {
  return {
    tags: [
      ['z.itemType', 'webpage'],
      ['z.websiteTitle', page.site],
      ['SiteName', page.site],
      ['ColumnName', page.page],
    ],
    links: [
      zotero,
      ...signposts(
        {
          locale: page.locale,
          citeAs: page.url,
          describedBy: { href: urls.to('llms.txt'), type: 'text/plain' },
          items: [dataOf('reports', urls), dataOf('glossary', urls), ...forms],
          type: page.kind,
        },
        urls,
      ),
    ],
    graph: [webpageJson(page, urls)],
    published,
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
    ...(source === '' ? [] : [['ContentSource', source] as [string, string]]),
  ];
}
