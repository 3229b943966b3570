import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import type { Page } from './pages.ts';
import { kindOf, localeOf, pagesOf } from './pages.ts';

const site = builtSite();
const pages = pagesOf(site).filter((page) => kindOf(page) !== '404.html');
const top = site.origin + site.base;
const textKinds = [
  'work',
  'part',
  'section',
  'permalink of a work',
  'permalink of a part',
  'permalink of a section',
  'permalink of a measure',
];
const isText = (page: Page): boolean => textKinds.includes(kindOf(page)) && !/\/n\/$/.test(page.path);

const metas = ({ tags }: Page, name: string): string[] =>
  tags.filter((tag) => tag.name === 'meta' && tag.attributes.get('name') === name).map((tag) => tag.attributes.get('content') ?? '');
const links = ({ tags }: Page, rel: string): Map<string, string>[] =>
  tags.filter((tag) => tag.name === 'link' && tag.attributes.get('rel') === rel).map(({ attributes }) => attributes as Map<string, string>);

test('no named value stands twice on a page', () => {
  none(
    pages.flatMap((page) => {
      const names = page.tags
        .filter((tag) => tag.name === 'meta')
        .flatMap((tag) => tag.attributes.get('name') ?? tag.attributes.get('property') ?? []);
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      return twice.map((name) => `${page.path}: ${name}`);
    }),
  );
});

test('a page of the text is a report to reference managers, with its own permanent address and place', () => {
  const wrong = pages.filter(isText).flatMap((page) => {
    const unit = page.path.split('/')[2] ?? '';
    const english = localeOf(page) === 'en';
    const day = unit.startsWith('s') ? '2018-08' : '2018-08-01';
    const expected: Record<string, string> = {
      citation_author: english ? 'Chen, Weijun' : '陈伟俊',
      citation_publication_date: day.split('-').join('/'),
      citation_date: day,
      citation_language: english ? 'en' : 'zh-CN',
      citation_public_url: `${top}id/wenzhou-2018/${unit}/`,
      'z.place': english ? 'Wenzhou' : '温州',
    };
    const own = Object.entries(expected).filter(([name, value]) => metas(page, name).join() !== value);
    const absent = ['citation_title', 'citation_technical_report_institution'].filter((name) => !metas(page, name)[0]);
    const forbidden = ['DC.type', 'z.itemType', 'DC.title'].filter((name) => metas(page, name).length > 0);
    return [...own.map(([name]) => name), ...absent, ...forbidden].map((name) => `${page.path}: ${name}`);
  });
  expect(pages.filter(isText).length).toBeGreaterThan(140);
  none(wrong);
});

test('the place within the work is named as it is printed', () => {
  const place = (path: string): string => metas(pages.find((page) => page.path === path) as Page, 'z.pages').join();
  expect(place('zh/wenzhou-2018/r2.3/')).toBe('二（三）');
  expect(place('en/wenzhou-2018/s3.10/')).toBe('III(10)');
  expect(place('id/wenzhou-2018/r2.3.2/')).toBe('二（三）2');
  expect(place('zh/wenzhou-2018/r/')).toBe('');
});

test('an entry is an article of an encyclopedia, every other page a web page', () => {
  const wrong = pages
    .filter((page) => !isText(page))
    .filter((page) => {
      const expected = kindOf(page) === 'glossary/*' ? 'encyclopediaArticle' : 'webpage';
      return metas(page, 'z.itemType').join() !== expected || metas(page, 'citation_title').length > 0;
    });
  none(wrong.map(({ path }) => path));
});

test('every other form of a page that its head names is there', () => {
  const wrong = pages.flatMap((page) =>
    links(page, 'alternate')
      .filter((link) => link.get('type'))
      .map((link) => link.get('href') ?? '')
      .filter((href) => !href.startsWith(top) || !existsSync(join(site.folder, href.slice(top.length))))
      .map((href) => `${page.path}: ${href}`),
  );
  none(wrong);
  const section = pages.find(({ path }) => path === 'zh/wenzhou-2018/r2.3/') as Page;
  expect(links(section, 'alternate').flatMap((link) => link.get('type') ?? [])).toEqual([
    'application/x-research-info-systems',
    'application/x-bibtex',
    'application/vnd.citationstyles.csl+json',
    'text/markdown',
  ]);
  none(pages.filter((page) => links(page, 'license').length !== 1).map(({ path }) => path));
});

test('every page has a picture that is there', () => {
  const wrong = pages.filter((page) => {
    const [image = ''] = page.tags
      .filter((tag) => tag.attributes.get('property') === 'og:image')
      .map((tag) => tag.attributes.get('content') ?? '');
    return !image.startsWith(`${top}pictures/`) || !existsSync(join(site.folder, image.slice(top.length)));
  });
  none(wrong.map(({ path }) => path));
});

/** The types of schema.org that the site uses, with the properties that they have or inherit. */
const thing = ['name', 'alternateName', 'description', 'identifier', 'url'];
const creativeWork = [
  ...thing,
  ...['author', 'publisher', 'dateCreated', 'inLanguage', 'isPartOf', 'hasPart', 'position', 'version', 'license'],
  ...['translationOfWork', 'workTranslation'],
];
const vocabulary: Record<string, string[]> = {
  Report: creativeWork,
  Chapter: creativeWork,
  CreativeWork: creativeWork,
  WebPage: creativeWork,
  CollectionPage: creativeWork,
  WebSite: creativeWork,
  DefinedTerm: [...thing, 'inDefinedTermSet'],
  DefinedTermSet: creativeWork,
  BreadcrumbList: [...thing, 'itemListElement'],
  ListItem: [...thing, 'item', 'position'],
  Person: thing,
  Organization: thing,
};

test('every page says what it is in the words of schema.org', () => {
  const problems = pages.flatMap((page) => {
    const found = [...page.html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
    if (found.length !== 1) return [`${page.path}: ${found.length} graphs`];
    const data = JSON.parse(found[0]?.[1] ?? '') as Record<string, unknown>;
    if (data['@context'] !== 'https://schema.org') return [`${page.path}: no context`];
    return unknownWords(data).map((word) => `${page.path}: ${word}`);
  });
  none(problems);
});

function unknownWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownWords);
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...others } = value as Record<string, unknown>;
  const known = typeof type === 'string' ? vocabulary[type] : [];
  const own = Object.keys(others).filter((key) => !key.startsWith('@') && !known?.includes(key));
  return [...(known ? [] : [String(type)]), ...own, ...Object.values(others).flatMap(unknownWords)];
}

test('the map names every page that search engines may know, each with its twins', () => {
  const map = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
  const listed = new Set([...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? ''));
  const expected = pages.filter((page) => kindOf(page) !== 'permalink of a measure').map(({ path }) => top + path);
  none(expected.filter((address) => !listed.has(address)));
  none([...listed].filter((address) => !expected.includes(address)));
  expect(map).toContain(`hreflang="x-default" href="${top}id/wenzhou-2018/r2.3/"`);
  expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${top}sitemap.xml`);
  expect(readFileSync(join(site.folder, 'llms.txt'), 'utf8')).toContain(`${top}text/wenzhou-2018/r2.3.en.md`);
});
