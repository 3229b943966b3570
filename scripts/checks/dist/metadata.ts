import { headingIdOf } from '#address/grammar.ts';
import { pageOf, workOf } from '#address/within.ts';
import type { Site } from '../../site.ts';
import { topOf } from '../../site.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { kindOf } from './pages.ts';
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

/** Returns the place that a page tells to reference managers as one of a report; undefined for every other page. */
export function citedPlaceOf(page: Page, reports: readonly BuiltReport[]): PagePlace | undefined {
  const place = placeOf(page, reports);
  return place && isCitable(place.report, place.id) ? place : undefined;
}

/**
 * Returns the pages of the text that are no report to reference managers, or one by another author, of another day or
 * place than report.json says.
 */
export function miscited(pages: readonly Page[], site: Site, reports: readonly BuiltReport[]): string[] {
  const cited = pages.filter((page) => citedPlaceOf(page, reports));
  return inEvery('page of the text', cited, (page) => {
    const place = citedPlaceOf(page, reports);
    if (!place) return [];
    const expected = { ...expectedOf(place), citation_public_url: [`${topOf(site)}id/${place.report.slug}/${place.id}/`] };
    const wrong = Object.entries(expected)
      .filter(([name, values]) => metasOf(page.tags, name).join() !== values.join())
      .map(([name]) => name);
    const absent = ['citation_title'].filter((name) => !metasOf(page.tags, name)[0]);
    const forbidden = ['DC.type', 'z.itemType', 'DC.title'].filter((name) => metasOf(page.tags, name).length > 0);
    return [...wrong, ...absent, ...forbidden].map((name) => `${page.file}: ${name} is “${metasOf(page.tags, name).join()}”`);
  });
}

/** What report.json says of a place: in English where the title is translated, else in Chinese. */
function expectedOf({ report: { info, words }, id, locale }: PagePlace): Record<string, string[]> {
  const work = workOf(id);
  const day = info.works.find((one) => one.id === work)?.date?.value ?? '';
  const isEnglish = locale === 'en' && words.en.has(headingIdOf(work));
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
  const others = pages.filter((page) => !citedPlaceOf(page, reports));
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
  if (!report || id === '' || id === 'whole' || id === 'origins' || id === 'figures') return true;
  return report.ids.has(id) && pageOf(id) === id;
}
