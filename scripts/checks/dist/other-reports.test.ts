import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Known } from '../../project-copy.ts';
import { addReport, copyProject } from '../../project-copy.ts';
import { corpusFolder } from '../../root.ts';
import type { Serving } from '../../serve.ts';
import { serve } from '../../serve.ts';
import { builtSite } from '../../site.ts';
import { test } from '../browser/fixture.ts';
import { violations } from '../browser/violations.ts';
import { checkBuilt, splitAndBuild } from '../build.ts';
import { none } from '../none.ts';
import { brokenLinks } from './links.ts';
import type { Page } from './pages.ts';
import { pagesOf } from './pages.ts';
import { pageAt } from './planted.ts';
import { reportRows } from './report-rows.ts';
import { metasOf, select } from './tags.ts';

const copy = copyProject();
const site = builtSite(join(copy, 'dist'));
const fixtures = ['markup', 'chapters', 'spoken', 'sections-only', 'headings-none', 'unseen-characters', 'number-doubled'];

const untold = { zh: '', en: '' };
const told = { zh: '由标题推定。', en: 'From the title.' };

/** Real reports where they are at hand: one whose slug sorts before the home report, with all that is known of it, and some of which little is known but a name. */
const real: { slug: string; text: string; known?: Known }[] = [
  {
    slug: 'province-2025',
    text: 'prov_zhejiang_2025.txt',
    known: {
      name: { zh: '2025年浙江省政府工作报告', en: 'Report on the Work of the Zhejiang Government, 2025' },
      short: { zh: '浙江2025', en: 'Zhejiang 2025' },
      speaker: { zh: '刘捷', en: 'Liu Jie' },
      occasion: { zh: '浙江省第十四届人民代表大会第三次会议', en: 'Third Session of the 14th Zhejiang Provincial People’s Congress' },
      issuer: { zh: '浙江省人民政府', en: 'Zhejiang Provincial People’s Government' },
      place: { zh: '杭州', en: 'Hangzhou' },
      date: {
        value: '2025-01-14',
        printed: { zh: '2025年1月14日', en: '14 January 2025' },
        certainty: 'stated',
        inferred: { zh: '', en: '' },
        reason: { zh: '', en: '' },
      },
    },
  },
  { slug: 'work-2019', text: 'national_2019.txt' },
  { slug: 'work-1995', text: 'national_1995.txt' },
  {
    slug: 'district-2014',
    text: 'district_hailar_2014.txt',
    known: {
      name: { zh: '2014年海拉尔区政府工作报告', en: '' },
      short: { zh: '海拉尔2014', en: '' },
      number: '海政发〔2014〕1号',
      date: { value: '2014', printed: untold, certainty: 'inferred', inferred: untold, reason: told },
    },
  },
];
const added = corpusFolder ? real : [];
const names = [...fixtures, ...added.map(({ slug }) => slug)];

/** The project with more reports: no code, a seed and a report.json each. */
beforeAll(async () => {
  for (const [index, name] of fixtures.entries()) {
    const bytes = readFileSync(new URL(`../laws/fixtures/${name}.txt`, import.meta.url));
    addReport(copy, name, bytes, { short: { zh: `样本${index + 1}`, en: name } });
  }
  for (const { slug, text, known } of added) addReport(copy, slug, readFileSync(join(corpusFolder ?? '', text)), known);
  splitAndBuild(copy);
  serving = await serve(site);
}, 300_000);

let serving: Serving;

afterAll(async () => {
  await serving.close();
  rmSync(copy, { recursive: true });
});

test('every report has its pages, and every link of the site resolves', () => {
  const paths = new Set(pagesOf(site).map(({ path }) => path));
  none(names.flatMap((name) => ['zh', 'en', 'id'].map((top) => `${top}/${name}/r/`)).filter((path) => !paths.has(path)));
  none(brokenLinks(site));
});

test('every check over the built site holds with several reports', { timeout: 600_000 }, () => checkBuilt(copy));

test('what looks like markup in a seed is words on the page', () => {
  const page = readFileSync(join(site.folder, 'zh/markup/r1.1/index.html'), 'utf8');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; import x from &#39;y&#39; {1+1}。');
  expect(page.replace(/"[^"]*"/g, '')).not.toMatch(/<img src=x|<script>alert/);
  const data = JSON.parse(readFileSync(join(site.folder, 'data/markup.json'), 'utf8')) as { sentences: { id: string; zh: string }[] };
  expect(data.sentences.find(({ id }) => id === 'r1.s0')?.zh).toBe('一、<script>alert(1)</script> {constructor} `code` | __proto__');
});

test('the list of all reports names each once, the newest first, with the way to read it and to search in it', () => {
  for (const locale of ['zh', 'en'] as const) {
    const { html } = pageAt(pagesOf(site), `${locale}/reports/`);
    const rows = reportRows(html);
    const hrefs = rows.map((row) => [...row.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.slice(site.base.length)));
    const slugs = hrefs.map(([own = '']) => own.split('/')[1] ?? '');
    expect([...slugs].sort()).toEqual([...names, 'wenzhou-2018'].sort());
    expect(hrefs).toEqual(slugs.map((slug) => [`${locale}/${slug}/`, `${locale}/search/?in=${slug}`]));
    const years = [...html.matchAll(/<ol data-year="(\d+)">/g)].map(([, year = '']) => year);
    expect(years).toEqual([...years].sort().reverse());
  }
});

test('no other page lists all reports: each tells of the home report and leads to the list', () => {
  const pages = pagesOf(site);
  const headings = (path: string, level: string): string[] => select(pageAt(pages, path).tags, level).map(({ text }) => text);
  for (const path of ['zh/search/', '404.html']) {
    const found = headings(path, 'h3').filter((text) => !text.startsWith('译文'));
    expect(found, path).toEqual([expect.stringMatching(/^温州市委十二届五次全会报告与讲话/)]);
  }
  expect(headings('zh/apparatus/', 'h2')).toEqual(['温州市委十二届五次全会报告与讲话']);
  for (const path of ['zh/', 'zh/data/', 'zh/changes/', 'zh/about/', 'zh/translation/', '404.html']) {
    const hrefs = select(pageAt(pages, path).tags, 'a').map(({ attributes }) => attributes.get('href') ?? '');
    expect(
      hrefs.some((href) => href.startsWith(`${site.base}zh/reports/`)),
      path,
    ).toBe(true);
    const others = new Set(hrefs.flatMap((href) => names.filter((name) => href.includes(`/${name}/`))));
    expect(others.size, path).toBeLessThanOrEqual(path === 'zh/' ? 6 : 0);
  }
});

test('every report has a page of what is known of it, which its own page leads to', () => {
  const pages = pagesOf(site);
  for (const slug of [...names, 'wenzhou-2018']) {
    const { tags } = pageAt(pages, `zh/${slug}/about/`);
    const hash = createHash('sha256')
      .update(readFileSync(join(copy, 'seeds', `${slug}.txt`)))
      .digest('hex');
    expect(
      select(tags, 'code').map(({ text }) => text),
      slug,
    ).toContain(hash);
    expect(select(tags, 'a').map(({ attributes }) => attributes.get('href'))).toContain(`${site.base}data/${slug}.json`);
    expect(select(pageAt(pages, `zh/${slug}/`).tags, 'a').map(({ attributes }) => attributes.get('href'))).toContain(
      `${site.base}zh/${slug}/about/`,
    );
  }
});

test('language models are told of each report once, and in its own file of its pages', () => {
  const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
  const index = read('llms.txt');
  for (const slug of [...names, 'wenzhou-2018']) {
    expect(index.split(`/text/${slug}/llms.txt`), slug).toHaveLength(2);
    expect(read(`text/${slug}/llms.txt`)).toContain(`/text/${slug}/r.zh.md`);
  }
  expect(index).not.toContain('.zh.md');
});

test('the list of reports is filtered, grouped and said, and the address says how', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${serving.url}zh/reports/`);
  const rows = tab.locator('.reports li').filter({ visible: true });
  const status = tab.locator('.reports [role=status]');
  await tab.locator('html[data-scripts]').waitFor();
  expect(await rows.count()).toBe(names.length + 1);
  await tab.locator('[name=filter]').fill('温州 2018');
  expect(await rows.locator('a:first-child').allTextContents()).toEqual(['温州市委十二届五次全会报告与讲话']);
  expect(await status.textContent()).toBe('1篇');
  await tab.waitForFunction(() => location.search === `?filter=${encodeURIComponent('温州')}+2018`);
  await tab.locator('[name=filter]').fill('没有的');
  expect(await rows.count()).toBe(0);
  expect(await status.textContent()).toBe('没有这样的报告。');
  await tab.locator('[name=filter]').fill('');
  await tab.locator('[name=kind]').selectOption('party');
  expect(await rows.count()).toBe(1);
  await tab.goto(`${serving.url}zh/reports/?translation=complete&order=kind`);
  expect(await rows.count()).toBe(1);
  expect(await tab.locator('.reports h2').filter({ visible: true }).allTextContents()).toEqual(['党的报告']);
  expect(await tab.locator('[data-twin]').getAttribute('href')).toContain('/en/reports/');
  expect(await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('[data-twin]')?.search)).toBe(
    '?translation=complete&order=kind',
  );
  await tab.locator('[name=filter]').fill('温州');
  await tab.locator('[name=filter]').press('Enter');
  await tab.waitForURL(`${serving.url}zh/wenzhou-2018/`);
});

test.for(['zh/reports/', 'en/reports/', 'zh/', 'zh/markup/about/'])(
  'axe finds nothing on /%s, and it is no wider than a phone',
  async (path, { newTab }) => {
    const tab = await newTab();
    await tab.setViewportSize({ width: 360, height: 800 });
    await tab.goto(serving.url + path);
    await tab.evaluate(axe.source);
    none(await tab.evaluate(violations));
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);

test('an address that names another report, and a place of it, is led there', async ({ newTab }) => {
  const tab = await newTab();
  for (const [path, expected] of [
    ['zh/markup/r9.9/', 'zh/markup/'],
    ['markup/r1.1', 'zh/markup/r1.1/'],
    ['wenzhou-2018/r2.3', 'zh/wenzhou-2018/r2.3/'],
  ] as const) {
    await tab.goto(serving.url + path);
    const links = tab.locator('#meant a');
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))), path).toContainEqual(
      expect.stringContaining(expected),
    );
  }
});

test('the page of a concept counts the reports that mention it, prints the lines of the home report alone, and shows those of another on a click', async ({
  newTab,
}) => {
  const text = readFileSync(join(site.folder, 'data/mentions.csv'), 'utf8').trim().split('\r\n').slice(1);
  const rows = text.map((row) => row.split(','));
  const [concept = '', , report = '', , count = ''] = rows.find(([, , slug]) => slug !== undefined && names.includes(slug)) ?? [];
  const own = rows.filter(([slug]) => slug === concept);
  const tab = await newTab();
  await tab.goto(`${serving.url}zh/glossary/${concept}/`);
  const inHome = own.find(([, , slug]) => slug === 'wenzhou-2018')?.[4] ?? '0';
  expect(await tab.locator('.whole [lang=zh-Hans] b, .kwic [lang=zh-Hans] b').count()).toBe(Number(inHome));
  const listed = tab.locator('#reports tr[data-report]');
  expect(await listed.count()).toBe(own.length);
  await tab.locator('#reports summary').press('Enter');
  await tab.locator(`tr[data-report="${report}"] button`).press('Enter');
  const lines = tab.locator('.r-opened .kwic li');
  await lines.first().waitFor();
  expect(await lines.count()).toBe(Number(count));
  expect(await lines.first().locator('a').first().getAttribute('href')).toContain(`/zh/${report}/`);
  await tab.locator('#report-filter').fill(report);
  expect(await listed.filter({ visible: true }).count()).toBeGreaterThan(0);
  await tab.locator('#report-filter').fill('没有这样的报告');
  expect(await listed.filter({ visible: true }).count()).toBe(0);
});

test('a comparison is filtered by words, and a list leads to a section; the other language shows the same', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${serving.url}zh/compare/?a=wenzhou-2018&b=markup&q=${encodeURIComponent('八八战略')}`);
  const rows = tab.locator('.c-row');
  await rows.first().waitFor();
  const found = await rows.allTextContents();
  expect(found.filter((words) => !words.includes('八八战略'))).toEqual([]);
  expect(await tab.locator('[data-part=found]').textContent()).toContain(`${found.length}行`);
  expect(await tab.locator('.c-outline li').count()).toBe(await tab.locator('.c-section').count());
  expect(new URL((await tab.locator('[data-twin]').first().getAttribute('href')) ?? '', tab.url()).searchParams.get('q')).toBe('八八战略');
  const last = await tab.locator('#c-section option').last().getAttribute('value');
  await tab.locator('#c-section').selectOption(last);
  await tab.waitForURL((url) => url.hash === `#${last ?? ''}`);
  await tab.locator('#c-q').fill('<b>没有');
  await rows.first().waitFor({ state: 'detached' });
  expect(await tab.locator('[data-part=found]').textContent()).toContain('没有一行有“<b>没有”');
  await tab.locator('#c-q').fill('');
  await rows.nth(found.length).waitFor();
});

test('with one side chosen the page of comparisons says what is next, and a slug in part names a report', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${serving.url}en/compare/?a=wenzhou-2018`);
  const status = tab.locator('[data-part=status]');
  await status.filter({ hasText: 'Choose B' }).waitFor();
  await tab.locator('#c-b').fill('MARK');
  await tab.locator('#c-b').press('Enter');
  await tab.waitForURL((url) => url.searchParams.get('b') === 'markup');
});

test('a concept has a row for each report of a year that has no other, the newest year first', () => {
  const { html } = pageAt(pagesOf(site), 'zh/glossary/eight-eight-strategy/');
  const [, section = ''] = /<section[^>]* id="reports">([^]*?)<\/section>/.exec(html) ?? [];
  const years = [...section.matchAll(/<tbody data-year="(\d*)">([^]*?)<\/tbody>/g)];
  expect(years.length).toBeGreaterThan(0);
  const named = years.flatMap(([, year = '']) => (year === '' ? [] : [year]));
  expect(named).toEqual([...named].sort().reverse());
  for (const [, year, rows = ''] of years) expect(rows.split('<tr').length > 2, year).toBe(rows.includes('rowgroup'));
});

test('what a site of several knows of a report has its edition', () => {
  for (const locale of ['zh', 'en'])
    expect(pageAt(pagesOf(site), `${locale}/markup/about/`).html).toMatch(/\d+\.\d+\.\d+(?: 版，|, )\d{4}-\d\d-\d\d/);
});

test('no page of an added report leads to the home report or speaks of it', () => {
  const own = pagesOf(site).filter(({ path }) => names.includes(path.split('/')[1] ?? ''));
  expect(own.length).toBeGreaterThan(names.length);
  none(own.filter(({ html }) => /wenzhou-2018|温州2018|陈伟俊|Chen Weijun/.test(html)).map(({ file }) => file));
  const aboutOf = (page: Page): string => metasOf(page.tags, 'description').join();
  none(own.filter((page) => /报告与讲话|[Rr]eport and speech|中英对照|and English/.test(aboutOf(page))).map(({ file }) => file));
});

test('what a text does not say is said to be so, and stands nowhere else', () => {
  const pages = pagesOf(site);
  const factsOn = (path: string): Record<string, string> => {
    const { tags } = pageAt(pages, path);
    const words = (name: string): string[] => select(tags, name).map(({ text }) => text.trim());
    return Object.fromEntries(words('dt').map((key, at) => [key, words('dd')[at] ?? '']));
  };
  expect(factsOn('zh/markup/')).toMatchObject({ 报告人: '原文未载', 场合: '原文未载', 印发: '原文未载' });
  expect(factsOn('en/markup/')).toMatchObject({ Speaker: 'not stated in the source', 'Issued by': 'not stated in the source' });
  expect(factsOn('zh/markup/')['原文未载']).toMatch(/^文号、/);
  const colophon = (path: string): string => select(pageAt(pages, path).tags, 'div', { class: 'colophon' })[0]?.text ?? '';
  expect(colophon('zh/markup/r/')).toContain('出处：报告。文号：原文未载。');
  const data = JSON.parse(readFileSync(join(site.folder, 'data/markup.json'), 'utf8')) as { report: Record<string, unknown> };
  expect(data.report).toMatchObject({ speaker: untold, place: untold, number: null, works: [{ name: { zh: '报告', en: '' } }] });
});

test.runIf(corpusFolder)('a document number is shown as it is printed', () => {
  const page = pageAt(pagesOf(site), 'zh/district-2014/');
  expect(select(page.tags, 'dd').map(({ text }) => text.trim())).toContain('海政发〔2014〕1号');
  expect(select(page.tags, 'dd').some(({ text }) => text.includes('文号'))).toBe(false);
  const reading = pageAt(pagesOf(site), 'zh/district-2014/r/');
  expect(reading.html).toContain('文号：海政发〔2014〕1号。');
});

test('a page without English says so where another names the voice of its translation', () => {
  const voices = pagesOf(site)
    .filter(({ path }) => path.startsWith('en/') && names.includes(path.split('/')[1] ?? ''))
    .flatMap(({ tags }) => select(tags, 'p', { class: 'voice' }).map(({ text }) => text));
  expect([...new Set(voices)]).toEqual(['Not yet translated']);
});

test('a page without any English says so at its top, and not again at each heading and paragraph', () => {
  const texts = pagesOf(site).filter(
    ({ path, tags }) => /^en\/[^/]+\/(r|whole)/.test(path) && select(tags, 'p', { class: 'voice' }).length > 0,
  );
  const own = texts.filter(({ path }) => names.includes(path.split('/')[1] ?? ''));
  expect(own.length).toBeGreaterThan(names.length);
  none(own.filter(({ tags }) => select(tags, 'span', { class: 'absent' }).length > 0).map(({ file }) => file));
  none(own.filter(({ tags }) => !select(tags, 'span', { class: 'stand-in' }).some(({ text }) => text !== '')).map(({ file }) => file));
});

test('the search names the report of every filter, every map and every place', async ({ newTab }) => {
  const tab = await newTab();
  const look = async (query: string, shown: string): Promise<string[]> => {
    await tab.goto(`${serving.url}zh/search/?q=${encodeURIComponent(query)}`);
    const found = tab.locator(shown).filter({ visible: true });
    await found.first().waitFor();
    return found.allTextContents();
  };
  const withHits = [...new Set(['温州2018', ...added.map(({ slug, known }) => known?.short?.zh ?? slug)])];
  const maps = await look('改革', '.map-of');
  expect(maps).toEqual(expect.arrayContaining(withHits));
  expect(new Set(maps).size).toBe(maps.length);
  const filters = await tab.locator('[data-part="filters"] button').allTextContents();
  for (const name of withHits) expect(filters).toContainEqual(expect.stringMatching(new RegExp(`^${name} \\d+$`)));
  expect(await tab.locator('.hit-map:visible').count()).toBe(maps.length);
  const places = await look('R1.1', '[data-part="address"] a');
  for (const name of withHits) expect(places.filter((text) => text.includes(name)).length, name).toBeLessThanOrEqual(1);
  expect(places.filter((text) => text.includes('温州2018'))).toHaveLength(1);
  expect(new Set(places).size).toBe(places.length);
});
