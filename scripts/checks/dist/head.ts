import { hasPage, hasPermanentPage } from '#address/url.ts';
import type { Site } from '../../site.ts';
import { topOf } from '../../site.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { kindOf, localeOf } from './pages.ts';
import type { BuiltReport } from './reports.ts';
import { isTranslated, placeOf } from './reports.ts';
import { metasOf, select } from './tags.ts';

const langs = { zh: 'zh-Hans', en: 'en' };

/** The longest description that those who show one do not cut. */
const longest = 200;

/** Returns the pages that do not say their language, title or description, or whose description is too long. */
export function untitled(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, tags }) => [
    ...(langOf(tags) ? [] : [`${file}: no language`]),
    ...(select(select(tags, 'head')[0]?.tags ?? [], 'title')[0]?.text ? [] : [`${file}: no title`]),
    ...(metasOf(tags, 'description')[0] ? [] : [`${file}: no description`]),
    ...metasOf(tags, 'description').flatMap((words) =>
      [...words].length > longest ? [`${file}: a description of ${[...words].length} characters`] : [],
    ),
  ]);
}

/** Returns the pages of /zh/ that are not in Chinese, and those of /en/ that are not in English. */
export function inAnotherLanguage(pages: readonly Page[]): string[] {
  const inTrees = pages.filter((page) => localeOf(page) !== undefined);
  return inEvery('page in a language', inTrees, (page) => {
    const lang = langOf(page.tags);
    return lang === langs[localeOf(page) ?? 'zh'] ? [] : [`${page.file}: the language is ${String(lang)}`];
  });
}

/** Returns the pages that do not name their own address as the canonical one; an address that is no page names none. */
export function notCanonical(pages: readonly Page[], site: Site): string[] {
  const named = pages.filter((page) => kindOf(page) !== '404.html');
  return inEvery('page', named, ({ file, path, tags }) => {
    const [own, ...more] = select(tags, 'link', { rel: 'canonical' }).map(({ attributes }) => attributes.get('href'));
    return own === topOf(site) + path && more.length === 0 ? [] : [`${file}: the canonical address is ${String(own)}`];
  });
}

/** Returns the pages of the text that do not name their twins and their permanent address. */
export function withoutTwins(pages: readonly Page[], site: Site, reports: readonly BuiltReport[]): string[] {
  const reading = pages.filter((page) => placeOf(page, reports)?.locale);
  return inEvery('page of the text', reading, (page) => {
    const [, slug = '', id = ''] = page.path.split('/');
    const at = (tree: string): string => `${topOf(site)}${tree}/${slug}/${id}/`;
    const en = isTranslated(placeOf(page, reports)?.report) ? at('en') : undefined;
    const alternates = Object.entries({ 'zh-Hans': at('zh'), en, 'x-default': at('id') });
    const wrong = alternates
      .filter(([hreflang, url]) => hrefOf(page, { rel: 'alternate', hreflang }) !== url)
      .map(([hreflang]) => hreflang);
    return [...wrong, ...(hrefOf(page, { rel: 'cite-as' }) === at('id') ? [] : ['cite-as'])].map((link) => `${page.file}: ${link}`);
  });
}

/**
 * Returns the pages that send the reader on by themselves. Only a unit that has ended and an entry that was merged
 * into another may, and then their pages must: to where `_redirects` sends their addresses, or, where that has no room
 * for all, to some place of the site.
 */
export function sendingOn(pages: readonly Page[], { base }: Site, reports: readonly BuiltReport[], redirects: string): string[] {
  const targets = new Map(redirects.split('\n').flatMap((line) => (line ? [line.split(' ').slice(0, 2) as [string, string]] : [])));
  return inEvery('page', pages, (page) => {
    const target = hasEnded(page, reports) || kindOf(page) === 'glossary/*' ? targets.get(base + page.path) : undefined;
    const found = select(page.tags, 'meta')
      .filter(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'refresh')
      .map(({ attributes }) => attributes.get('content') ?? '');
    const isLeftOut =
      target === undefined && isFull(redirects) && (hasEnded(page, reports) || (kindOf(page) === 'glossary/*' && found.length > 0));
    if (isLeftOut && found.length === 1 && found[0]?.startsWith(`0; url=${base}`)) return [];
    const expected = isLeftOut ? [`0; url=${base}…`] : target === undefined ? [] : [`0; url=${target}`];
    return found.join() === expected.join() ? [] : [`${page.file}: the reader is sent on to “${found.join()}”, not “${expected.join()}”`];
  });
}

/** Returns the pages that search engines are told to leave out and should know, and those they should leave out and are not told to: the English ones of a report without a translation. */
export function wronglyHidden(pages: readonly Page[], reports: readonly BuiltReport[]): string[] {
  const named = pages.filter((page) => kindOf(page) !== '404.html');
  return inEvery('page', named, (page) => {
    const report = reports.find(({ slug }) => slug === page.path.split('/')[1]);
    const expected = localeOf(page) === 'en' && !isTranslated(report) ? 'noindex' : '';
    const found = metasOf(page.tags, 'robots').join();
    return found === expected ? [] : [`${page.file}: robots are told “${found}”, not “${expected}”`];
  });
}

/** Whether `_redirects` has as much as hosts read of it. */
function isFull(redirects: string): boolean {
  return redirects.split('\n').length > 2000 || Buffer.byteLength(redirects) > 99_000;
}

/** Whether a page is that of an ended unit whose words stand elsewhere now. */
function hasEnded({ path }: Page, reports: readonly BuiltReport[]): boolean {
  const [tree, slug, id = ''] = path.split('/');
  const isPage = tree === 'id' ? hasPermanentPage(id) : hasPage(id);
  const ended = reports.find((report) => report.slug === slug)?.ended.find((one) => one.id === id);
  return isPage && ended !== undefined && ended.to !== null;
}

function langOf(tags: Page['tags']): string | undefined {
  return select(tags, 'html')[0]?.attributes.get('lang');
}

function hrefOf({ tags }: Page, wanted: Record<string, string>): string | undefined {
  return select(tags, 'link', wanted)[0]?.attributes.get('href');
}
