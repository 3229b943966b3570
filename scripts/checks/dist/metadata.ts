import { reportPaths } from '#address/paths.ts';
import { headingIdOf } from '#address/grammar.ts';
import { pageOf, workOf } from '#address/within.ts';
import type { Site } from '../../site.ts';
import { topOf } from '../../site.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { kindOf, localeOf } from './pages.ts';
import type { BuiltReport, PagePlace } from './reports.ts';
import { isCitable, isTranslated, placeOf } from './reports.ts';
import { metasOf, select } from './tags.ts';

/** Returns the named values that stand twice on a page. */
export function doubledValues(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, tags }) => {
    const names = select(tags, 'meta').flatMap(({ attributes }) => attributes.get('name') ?? attributes.get('property') ?? []);
    return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${file}: ${name} stands twice`);
  });
}

/** What a page tells to reference managers: a work of a report, or a report with all its works, and the language it is told in. */
export interface PageCitation {
  report: BuiltReport;
  /** The work that a page is of; undefined where it lists or holds the whole report. */
  work: string | undefined;
  /** Undefined at a permanent address. */
  locale: PagePlace['locale'];
}

/** Returns what a page tells to reference managers; undefined for a page that is of no report or of one without a date. */
export function citationOf(page: Page, reports: readonly BuiltReport[]): PageCitation | undefined {
  const place = placeOf(page, reports);
  if (place) return isCitable(place.report, place.id) ? { ...place, work: workOf(place.id) } : undefined;
  if (!['report', 'whole text', 'permalink of a report'].includes(kindOf(page))) return undefined;
  const report = reports.find(({ slug }) => slug === page.path.split('/')[1]);
  return report?.info.works.some(({ date }) => date) ? { report, work: undefined, locale: localeOf(page) } : undefined;
}

/**
 * Returns the pages of reports that are no report to reference managers, or one by another author, of another day, place or
 * address than report.json says; and those in English that do not say whose translation they are.
 */
export function miscited(pages: readonly Page[], site: Site, reports: readonly BuiltReport[]): string[] {
  const cited = pages.filter((page) => citationOf(page, reports));
  return inEvery('page of the text', cited, (page) => {
    const citation = citationOf(page, reports);
    if (!citation) return [];
    const { report, work } = citation;
    const expected = { ...expectedOf(citation), citation_public_url: [`${topOf(site)}id/${report.slug}/${work ? `${work}/` : ''}`] };
    const wrong = Object.entries(expected)
      .filter(([name, values]) => metasOf(page.tags, name).join() !== values.join())
      .map(([name]) => name);
    const absent = ['citation_title'].filter((name) => !metasOf(page.tags, name)[0]);
    const forbidden = ['DC.type', 'z.itemType', 'DC.title', 'z.pages'].filter((name) => metasOf(page.tags, name).length > 0);
    const extra = metasOf(page.tags, 'z.extra').join();
    const isUnsaid = isInEnglish(citation) && !/^translator: .+\noriginal-title: .+\nedition: unofficial translation/.test(extra);
    return [...wrong, ...absent, ...forbidden, ...(isUnsaid ? ['z.extra'] : [])].map(
      (name) => `${page.file}: ${name} is “${metasOf(page.tags, name).join()}”`,
    );
  });
}

/** Returns whether a page is told in English: where its title is translated. */
function isInEnglish({ report, work, locale }: PageCitation): boolean {
  if (locale !== 'en') return false;
  return work === undefined ? isTranslated(report) : report.words.en.has(headingIdOf(work));
}

/** What report.json says of a place: in English where the title is translated, else in Chinese. */
function expectedOf(citation: PageCitation): Record<string, string[]> {
  const { report, work, locale } = citation;
  const { info } = report;
  const day = info.works.find((one) => one.date && (work === undefined || one.id === work))?.date?.value ?? '';
  const isEnglish = isInEnglish(citation);
  const by = info.speaker[locale ?? 'zh'];
  return {
    citation_author: [isEnglish ? by.replace(' ', ', ') : by],
    citation_publication_date: [day.replaceAll('-', '/')],
    citation_date: [day],
    citation_language: [isEnglish ? 'en' : 'zh-CN'],
    citation_technical_report_institution: [info.issuer[locale ?? 'zh']],
    'z.place': [info.place[locale ?? 'zh']],
  };
}

/** Returns the pages outside the text that are not told as what they are: an entry an article, every other a web page. */
export function misfiled(pages: readonly Page[], reports: readonly BuiltReport[]): string[] {
  const others = pages.filter((page) => !citationOf(page, reports));
  return inEvery('page outside the text', others, (page) => {
    const expected = kindOf(page) === 'glossary/*' ? 'encyclopediaArticle' : 'webpage';
    const kind = metasOf(page.tags, 'z.itemType').join();
    return [
      ...(kind === expected ? [] : [`${page.file}: z.itemType is “${kind}”`]),
      ...(metasOf(page.tags, 'citation_title').length === 0 ? [] : [`${page.file}: citation_title`]),
    ];
  });
}

/** Returns the other forms of pages that their heads name and that are not among the files of the site. */
export function missingForms(pages: readonly Page[], site: Site, files: ReadonlySet<string>): string[] {
  const forms = pages.flatMap(({ file, tags }) =>
    select(tags, 'link', { rel: 'alternate' })
      .filter(({ attributes }) => attributes.get('type'))
      .map(({ attributes }) => ({ file, href: attributes.get('href') ?? '' })),
  );
  return inEvery('other form of a page', forms, ({ file, href }) =>
    isFile(href, topOf(site), files) ? [] : [`${file}: there is no ${href}`],
  );
}

/** Returns the pages that do not name just one licence. */
export function unlicensed(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, tags }) => {
    const { length } = select(tags, 'link', { rel: 'license' });
    return length === 1 ? [] : [`${file}: ${length} licences`];
  });
}

/** Returns the pages whose picture is not among the files of the site. */
export function withoutPicture(pages: readonly Page[], site: Site, files: ReadonlySet<string>): string[] {
  return inEvery('page', pages, ({ file, tags }) => {
    const image = select(tags, 'meta', { property: 'og:image' })[0]?.attributes.get('content') ?? '';
    const isPicture = image.startsWith(`${topOf(site)}pictures/`) && isFile(image, topOf(site), files);
    return isPicture ? [] : [`${file}: there is no picture “${image}”`];
  });
}

function isFile(url: string, top: string, files: ReadonlySet<string>): boolean {
  return url.startsWith(top) && files.has(url.slice(top.length));
}

/** Returns whether search engines may know a page: every page but those that lead on, those of measures, which their sections hold, and those in an English that is not there. */
export function isListed({ path, tags }: Page, reports: readonly BuiltReport[]): boolean {
  if (tags.some(({ name, attributes }) => name === 'meta' && attributes.get('http-equiv') === 'refresh')) return false;
  const [tree, slug, id = ''] = path.split('/');
  const report = reports.find((one) => one.slug === slug);
  if (tree === 'en' && !isTranslated(report)) return false;
  if (!report || id === '' || (reportPaths as readonly string[]).includes(id)) return true;
  return report.ids.has(id) && pageOf(id) === id;
}
