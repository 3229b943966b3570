import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, topOf } from '../../site.ts';
import { none } from '../none.ts';
import { citationOf, doubledValues, isListed, miscited, misfiled, missingForms, unlicensed, withoutPicture } from './metadata.ts';
import { filesIn, kindOf, pagesOf } from './pages.ts';
import { altered, madePage, madeReport, pageAt } from './planted.ts';
import { reportsOf } from './reports.ts';
import { entriesOf, mapFilesOf, wrongEntries, wrongMapFiles } from './site-map.ts';
import { unknownToSchema } from './structured-data.ts';
import { metasOf, select } from './tags.ts';

const site = builtSite();
const pages = pagesOf(site).filter((page) => kindOf(page) !== '404.html');
const files = new Set(filesIn(site.folder));
const reports = reportsOf(site);
const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const top = topOf(site);
const mapFiles = mapFilesOf(site);
const map = [...mapFiles.values()].join('');

test('no named value stands twice on a page', () => none(doubledValues(pages)));
test('a page of the text is a report to reference managers, with the author, day and place of its own report', () =>
  none(miscited(pages, site, reports)));
test('an entry is an article of an encyclopedia, every other page a web page', () => none(misfiled(pages, reports)));
test('every other form of a page that its head names is there', () => none(missingForms(pages, site, files)));
test('every page names its licence', () => none(unlicensed(pages)));
test('every page has a picture that is there', () => none(withoutPicture(pages, site, files)));
test('every page says what it is in the words of schema.org', () => none(unknownToSchema(pages)));
test('the map names every page that search engines may know, each of the text with its twins', () =>
  none(wrongEntries(map, pages, site, reports)));
test('no file of the map has more addresses than one may, and every address stands once', () => none(wrongMapFiles(mapFiles, [...files])));

describe('the edition of wenzhou-2018', () => {
  const at = (path: string): ReturnType<typeof pageAt> => pageAt(pages, path);
  const values = (path: string, name: string): string => metasOf(at(path).tags, name).join();

  test('has its pages told to reference managers', () => {
    expect(pages.filter((page) => citationOf(page, reports)?.report.slug === 'wenzhou-2018').length).toBeGreaterThan(140);
    expect(values('zh/wenzhou-2018/r2.3/', 'citation_author')).toBe('陈伟俊');
    expect(values('en/wenzhou-2018/r2.3/', 'citation_author')).toBe('Chen, Weijun');
    expect(values('zh/wenzhou-2018/r2.3/', 'citation_publication_date')).toBe('2018/08/01');
    expect(values('id/wenzhou-2018/s3.10/', 'citation_date')).toBe('2018-08');
    expect(values('en/wenzhou-2018/s3.10/', 'z.place')).toBe('Wenzhou');
    expect(citationOf(at('zh/wenzhou-2018/n/'), reports)).toBeUndefined();
  });

  test('names the place within a work, with its address, where a saver keeps it', () => {
    expect(values('zh/wenzhou-2018/r2.3/', 'z.extra')).toMatch(new RegExp(`\\n报告·二（三） \\(R2.3\\) ${top}id/wenzhou-2018/r2.3/$`));
    expect(values('en/wenzhou-2018/s3.10/', 'z.extra')).toMatch(/\nSpeech III\(10\) \(S3\.10\) \S+\/s3\.10\/$/);
    expect(values('zh/wenzhou-2018/r/', 'z.extra')).not.toMatch(/http/);
  });

  test('tells the page of the report and its whole text as the report, with its PDF', () => {
    for (const [path, pdf] of [
      ['zh/wenzhou-2018/', 'zh'],
      ['en/wenzhou-2018/whole/', 'en'],
      ['id/wenzhou-2018/', 'parallel'],
    ] as const) {
      expect(values(path, 'citation_pdf_url')).toBe(`${top}pdf/wenzhou-2018.${pdf}.pdf`);
      expect(files.has(`pdf/wenzhou-2018.${pdf}.pdf`)).toBe(true);
      expect(values(path, 'citation_date')).toBe('2018-08-01');
    }
  });

  test('offers both languages where an address is of neither', () => {
    expect(values('id/wenzhou-2018/r2.3.2/', 'z.extra')).toMatch(/\nIn English, Keep Unswervingly .*\(Unofficial translation by the /);
    const forms = select(at('id/wenzhou-2018/r2.3.2/').tags, 'link', { rel: 'alternate' });
    for (const extension of ['ris', 'bib', 'csl.json'])
      expect(forms.filter(({ attributes }) => attributes.get('href')?.endsWith(`.${extension}`))).toHaveLength(2);
  });

  test('says its day, and its other language', () => {
    const named = (path: string, property: string): string =>
      select(at(path).tags, 'meta', { property })
        .map(({ attributes }) => attributes.get('content'))
        .join();
    const day = reports.find(({ slug }) => slug === 'wenzhou-2018')?.info.edition.date ?? '';
    expect(named('en/wenzhou-2018/r2.3/', 'article:published_time')).toBe(day);
    expect(named('en/wenzhou-2018/r2.3/', 'og:locale:alternate')).toBe('zh_CN');
    expect(named('zh/about/', 'og:locale:alternate')).toBe('en_GB');
    expect(map).toContain(`/r2.3/</loc><lastmod>${day}</lastmod>`);
  });

  test('names every other form of a section', () => {
    const forms = select(at('zh/wenzhou-2018/r2.3/').tags, 'link', { rel: 'alternate' });
    expect(forms.flatMap(({ attributes }) => attributes.get('type') ?? [])).toEqual([
      'application/x-research-info-systems',
      'application/x-bibtex',
      'application/vnd.citationstyles.csl+json',
      'text/markdown',
    ]);
  });

  test('stands in the map, and what names the map and the words is there', () => {
    const entry = entriesOf(map).find(({ address }) => address === `${top}zh/wenzhou-2018/r2.3/`);
    expect(entry?.twins.get('x-default')).toBe(`${top}id/wenzhou-2018/r2.3/`);
    expect(read('robots.txt')).toContain(`Sitemap: ${top}sitemap.xml`);
    // Of several reports each has a file of its own, which the first one names.
    const own = 'text/wenzhou-2018/llms.txt';
    if (files.has(own)) expect(read('llms.txt')).toContain(top + own);
    expect(read(files.has(own) ? own : 'llms.txt')).toContain(`${top}text/wenzhou-2018/r2.3.en.md`);
  });
});

describe('the check of the map finds', () => {
  const mapOf = (...paths: string[]): string => paths.map((path) => `<url><loc>https://site.example/${path}</loc></url>`).join('');

  test.each([
    ['a part without entries', { 'sitemap-1.xml': '' }],
    ['a part that is too long', { 'sitemap-1.xml': mapOf(...Array.from({ length: 10_001 }, (_, at) => `${at}/`)) }],
    ['an address in two parts', { 'sitemap-1.xml': mapOf('a/', 'b/'), 'sitemap-2.xml': mapOf('c/', 'a/') }],
    ['a part that nothing lists', { 'sitemap.xml': mapOf('a/') }, ['sitemap.xml', 'sitemap-7.xml']],
  ])('%s', (_, parts, inFolder: string[] = Object.keys(parts)) => {
    expect(wrongMapFiles(new Map(Object.entries(parts)), inFolder)).toHaveLength(1);
  });

  test('nothing wrong with parts that share no address', () => {
    expect(
      wrongMapFiles(
        new Map([
          ['sitemap-1.xml', mapOf('a/')],
          ['sitemap-2.xml', mapOf('b/')],
        ]),
        ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'],
      ),
    ).toEqual([]);
  });
});

describe('the check finds', () => {
  const made = { folder: '', origin: 'https://site.example', base: '/sub/' };
  const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
  const cited = {
    citation_title: 'a',
    citation_author: 'Some, One',
    citation_publication_date: '2019/02',
    citation_date: '2019-02',
    citation_technical_report_institution: 'Some One',
    citation_language: 'en',
    citation_public_url: 'https://site.example/sub/id/aaa/q/',
    'z.place': 'Some One',
    'z.extra': 'translator: A\noriginal-title: B\nedition: unofficial translation, ed. 1',
  };
  const textPage = (values: Record<string, string>): ReturnType<typeof madePage> =>
    madePage(
      'en/aaa/q1/',
      Object.entries(values)
        .map(([name, content]) => meta(name, content))
        .join(''),
    );

  test('a named value that stands twice', () => {
    expect(doubledValues([madePage('', meta('a', 'b') + meta('a', 'c'))])).toEqual(['index.html: a stands twice']);
    expect(doubledValues([madePage('', '<meta property="a"><meta property="a">')])).toHaveLength(1);
  });

  test.each(Object.keys(cited))('a page of the text whose %s is wrong', (name) => {
    expect(miscited([textPage(cited)], made, [madeReport])).toEqual([]);
    expect(miscited([textPage({ ...cited, [name]: '' })], made, [madeReport])).toEqual([`en/aaa/q1/index.html: ${name} is “”`]);
  });

  test.each(['DC.type', 'DC.title', 'z.itemType', 'z.pages'])('a page of the text that says %s, which hides the report', (name) => {
    expect(miscited([textPage({ ...cited, [name]: 'c' })], made, [madeReport])).toHaveLength(1);
  });

  test('a page of the text that speaks English of a title that is not translated', () => {
    const untranslated = { ...madeReport, words: { ...madeReport.words, en: new Map<string, string>() } };
    const chinese = { ...cited, citation_author: 'Some One', citation_language: 'zh-CN' };
    expect(miscited([textPage(cited)], made, [untranslated])).toHaveLength(2);
    expect(miscited([textPage(chinese)], made, [untranslated])).toEqual([]);
  });

  test('the author of another report', () => {
    const page = altered(pageAt(pages, 'zh/wenzhou-2018/r2.3/'), '"citation_author" content="陈伟俊"', '"citation_author" content="某"');
    expect(miscited([page], site, reports)).toEqual(['zh/wenzhou-2018/r2.3/index.html: citation_author is “某”']);
  });

  test.each([
    ['an entry that is no article', 'zh/glossary/a/', meta('z.itemType', 'webpage')],
    ['a page that is no web page', 'zh/about/', ''],
    ['a page that says it is a report', 'zh/about/', meta('z.itemType', 'webpage') + meta('citation_title', 'a')],
    ['a page of a work without a date that says it is a report', 'zh/aaa/n/', meta('citation_title', 'a') + meta('z.itemType', 'webpage')],
  ])('%s', (_, path, html) => {
    expect(misfiled([madePage(path, html)], [{ ...madeReport, ids: new Set(['n']) }])).toHaveLength(1);
  });

  test('another form that is missing', () => {
    const page = madePage('', '<link rel="alternate" type="text/markdown" href="https://site.example/sub/a.md">');
    expect(missingForms([page], made, new Set())).toHaveLength(1);
    expect(missingForms([page], made, new Set(['a.md']))).toEqual([]);
  });

  test.each(['', '<link rel="license" href="/a"><link rel="license" href="/b">'])('another count of licences than one: %s', (html) => {
    expect(unlicensed([madePage('', html)])).toHaveLength(1);
  });

  test.each(['', 'https://site.example/sub/pictures/b.png', 'https://site.example/sub/a.png'])('a picture that is missing: %s', (url) => {
    const page = madePage('', `<meta property="og:image" content="${url}">`);
    expect(withoutPicture([page], made, new Set(['pictures/a.png', 'a.png']))).toHaveLength(1);
  });

  test.each([
    ['no graph', ''],
    ['two graphs', '{"@context":"https://schema.org"}</script><script type="application/ld+json">{}'],
    ['no JSON', '{"@context":'],
    ['no context', '{"@type":"WebPage"}'],
    ['an unknown type', '{"@context":"https://schema.org","@type":"Pamphlet"}'],
    ['an unknown property', '{"@context":"https://schema.org","@graph":[{"@type":"Person","inLanguage":"en"}]}'],
  ])('what schema.org does not know: %s', (_, json) => {
    const page = madePage('', json && `<script type="application/ld+json">${json}</script>`);
    expect(unknownToSchema([page])).toHaveLength(1);
  });

  test.each([
    ['a page that is missing', ['zh/', 'zh/about/'], '', 2],
    [
      'an address that is no page',
      ['zh/'],
      '<url><loc>https://site.example/sub/zh/</loc></url><url><loc>https://else.example/</loc></url>',
      1,
    ],
    ['a page of the text without twins', ['zh/aaa/q1/'], '<url><loc>https://site.example/sub/zh/aaa/q1/</loc></url>', 3],
    [
      'a measure, which no search engine is to know',
      ['zh/', 'id/aaa/q1.1.1/'],
      '<url><loc>https://site.example/sub/id/aaa/q1.1.1/</loc></url>',
      2,
    ],
  ])('in the map %s', (_, paths, xml, count) => {
    const found = wrongEntries(
      `<urlset>${xml}</urlset>`,
      paths.map((path) => madePage(path, '')),
      made,
      [madeReport],
    );
    expect(found).toHaveLength(count);
  });

  test('that a unit which has ended is not to be known', () => {
    expect(['zh/aaa/q1.1/', 'zh/aaa/', 'zh/aaa/whole/', 'id/'].every((path) => isListed(madePage(path, ''), [madeReport]))).toBe(true);
    expect(isListed(madePage('zh/aaa/q1.2/', ''), [madeReport])).toBe(false);
  });

  test('that there is no page', () => {
    const found = [doubledValues([]), miscited([], made, []), misfiled([], []), missingForms([], made, files), unlicensed([])];
    for (const problems of [...found, withoutPicture([], made, files), unknownToSchema([])]) expect(problems).toHaveLength(1);
    expect(wrongEntries('', [], made, [])).toHaveLength(1);
  });
});
