import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { copyProject } from '../../project-copy.ts';
import { corpusFolder } from '../../root.ts';
import type { Serving } from '../../serve.ts';
import { serve } from '../../serve.ts';
import { builtSite } from '../../site.ts';
import { splitAndBuild } from '../build.ts';
import { addManyReports, manyReports } from '../many-reports.ts';
import { none } from '../none.ts';
import { test } from './fixture.ts';
import { violations } from './violations.ts';

const slugs = ['wenzhou-2018', ...manyReports.map(({ slug }) => slug)];
const asked = '共同富裕';
const often = '改革';

/** The project with so many reports that none is searched whole. */
describe.runIf(corpusFolder)('of many reports', () => {
  let [copy, front]: [string, string] = ['', ''];
  let serving: Serving | undefined;

  beforeAll(async () => {
    copy = copyProject();
    addManyReports(copy, corpusFolder ?? '');
    splitAndBuild(copy);
    serving = await serve(builtSite(join(copy, 'dist')));
    front = serving.url;
  }, 600_000);

  afterAll(async () => {
    await serving?.close();
    rmSync(copy, { recursive: true, force: true });
  });

  /** How often words stand in reports, in the Chinese that is published of them. */
  const countIn = (words: string, wanted: readonly string[] = slugs): number =>
    wanted.reduce((sum, slug) => {
      const { sentences } = JSON.parse(readFileSync(join(copy, 'dist/data', `${slug}.json`), 'utf8')) as { sentences: { zh: string }[] };
      return sum + sentences.reduce((all, { zh }) => all + zh.replace(/\s/g, '').split(words).length - 1, 0);
    }, 0);

  const open = async (tab: Tab, query: string, more: Record<string, string> = {}, locale = 'zh'): Promise<void> => {
    await tab.goto(`${front}${locale}/search/?${new URLSearchParams({ q: query, ...more }).toString()}`);
    await tab.waitForSelector('.report-head');
  };
  const status = (tab: Tab): Promise<string> => tab.innerText('[data-part="status"]');
  const asks = (tab: Tab): string | null => new URL(tab.url()).searchParams.get('in');
  const names = (tab: Tab): Promise<string[]> => tab.locator('.report-head h2').allInnerTexts();
  const press = async (tab: Tab, label: RegExp): Promise<void> => {
    if (!(await tab.locator('.facets').evaluate((box) => (box as HTMLDetailsElement).open))) await tab.click('.facets > summary');
    await tab.locator('[data-part="filters"] button', { hasText: label }).first().click();
  };

  test('the page has no list of reports, and no more bytes for them', () => {
    const html = readFileSync(join(copy, 'dist/zh/search/index.html'), 'utf8');
    const setting = /data-search="([^"]*)"/.exec(html)?.[1] ?? '';
    none(manyReports.map(({ slug }) => slug).filter((slug) => setting.includes(slug)));
    expect(html).not.toContain('class="hit-map"');
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(60_000);
  });

  test('it is said how often and where the words stand, to the place', async ({ newTab }) => {
    const tab = await newTab();
    await open(tab, asked);
    const holding = slugs.filter((slug) => countIn(asked, [slug]) > 0);
    expect(await status(tab)).toMatch(new RegExp(`^${countIn(asked)}处，在${holding.length}篇的\\d+页$`));
    const heads = await tab.locator('.report-head').allInnerTexts();
    for (const { slug, known } of manyReports.filter((report) => heads.some((head) => head.includes(report.known.short.zh))))
      expect(heads.find((head) => head.includes(known.short.zh))).toContain(`${countIn(asked, [slug])}处，`);
    await tab.goto(`${front}en/search/?q=${encodeURIComponent(asked)}`);
    await tab.waitForSelector('.report-head');
    expect(await status(tab)).toMatch(new RegExp(`^${countIn(asked)} places on \\d+ pages of ${holding.length} reports$`));
  });

  test('a report is found by its name or its year, whatever texts say of it', async ({ newTab }) => {
    const tab = await newTab();
    for (const [query, locale, named] of [
      ['二十大报告', 'zh', ['/zh/congress-2022/']],
      ['2025', 'en', ['/en/guangdong-2025/', '/en/zhejiang-2025/']],
    ] as const) {
      await tab.goto(`${front}${locale}/search/?q=${encodeURIComponent(query)}`);
      await tab.waitForSelector('.named a');
      const links = await tab.locator('.named a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(links.sort()).toEqual(named);
    }
  });

  test('English words find what is not translated by its term, which is counted as the least there is', async ({ newTab }) => {
    const tab = await newTab();
    await open(tab, 'digital economy', {}, 'en');
    const heads = await names(tab);
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads).size).toBe(heads.length);
    const [places = 0, , reports = 0] = ((await status(tab)).match(/\d+/g) ?? []).map(Number);
    expect(reports).toBeGreaterThanOrEqual(heads.length);
    expect(places).toBeGreaterThanOrEqual(reports);
    expect(await tab.locator('.report-count').allInnerTexts()).not.toContainEqual(expect.stringMatching(/^\d*$/));
  });

  test('all that is counted is listed, a report at a time, as more is asked for', async ({ newTab }) => {
    const tab = await newTab();
    await open(tab, asked);
    const more = tab.locator('.more');
    const before = await tab.locator('.hit').count();
    for (let step = 0; step < 40 && (await more.count()) > 0; step++) {
      const shown = await tab.locator('.hit').count();
      await more.click();
      await tab.waitForFunction((count) => document.querySelectorAll('.hit').length > count || !document.querySelector('.more'), shown);
    }
    expect(await more.count()).toBe(0);
    expect(await tab.locator('.hit').count()).toBeGreaterThan(before);
    expect(await tab.locator('.hit-zh mark').count()).toBe(countIn(asked));
    const heads = await names(tab);
    expect(new Set(heads).size).toBe(heads.length);
  });

  test('more leads the keyboard to what has come, and says how many pages are left', async ({ newTab }) => {
    const tab = await newTab();
    await open(tab, often);
    const left = async (): Promise<number> => Number(/\d+/.exec(await tab.innerText('.more'))?.[0]);
    const first = await left();
    const shown = await tab.locator('a.hit-ref').count();
    await tab.focus('.more');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction((count) => document.querySelectorAll('a.hit-ref').length > count, shown);
    expect(await tab.evaluate(() => [...document.querySelectorAll('a.hit-ref')].indexOf(document.activeElement as Element))).toBe(shown);
    expect(await left()).toBeLessThan(first);
  });

  test('a year narrows to its reports, stands in the address, and Back lets it go', async ({ newTab }) => {
    const tab = await newTab();
    await open(tab, often);
    const all = await status(tab);
    await press(tab, new RegExp(`^2019 ${countIn(often, ['nation-2019'])}$`));
    const narrowed = new RegExp(`^${countIn(often, ['nation-2019'])}处，在1篇的\\d+页$`);
    await tab.waitForFunction((words) => document.querySelector('[data-part="status"]')?.textContent?.includes(words), '在1篇');
    expect(await status(tab)).toMatch(narrowed);
    expect(asks(tab)).toBe('year:2019');
    expect(await names(tab)).toEqual(['全国2019']);
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toMatch(/^2019 /);
    await tab.reload();
    await tab.waitForSelector('.report-head');
    expect(await status(tab)).toMatch(narrowed);
    expect(await tab.locator('.facet button[aria-pressed="true"]').allInnerTexts()).toContainEqual(expect.stringMatching(/^2019 /));
    await tab.goBack();
    await tab.waitForFunction((words) => document.querySelector('[data-part="status"]')?.textContent === words, all);
    expect(asks(tab)).toBeNull();
  });

  test('kind and issuer are counted, join, and are let go one by one', async ({ newTab }) => {
    const tab = await newTab();
    await open(tab, often, { in: 'issuer:国务院' });
    none((await names(tab)).filter((name) => !name.startsWith('全国')));
    expect(await status(tab)).toContain('在2篇');
    await press(tab, new RegExp(`^2015 ${countIn(often, ['nation-2015'])}$`));
    await tab.waitForFunction((words) => document.querySelector('[data-part="status"]')?.textContent?.includes(words), '在1篇');
    expect(asks(tab)).toBe('year:2015 issuer:国务院');
    await press(tab, /^国务院 /);
    await tab.waitForFunction((words) => document.querySelector('.report-head h2')?.textContent === words, '全国2015');
    await expect.poll(() => asks(tab)).toBe('year:2015');
    await open(tab, often, { in: 'kind:party' });
    const parties = slugs.filter((slug) => slug.startsWith('congress'));
    expect(await tab.locator('.facet button[aria-pressed="true"]').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^党的报告 [\d,]+$/),
    );
    expect(countIn(often, parties)).toBeLessThanOrEqual(Number((await status(tab)).replace(/处.*/, '').replace(',', '')));
  });

  test('a report, and a place in it, stand in the address as ever', async ({ newTab }) => {
    const tab = await newTab();
    await open(tab, often, { in: 'nation-2015' });
    expect(await status(tab)).toMatch(new RegExp(`^${countIn(often, ['nation-2015'])}处，在1篇的`));
    await open(tab, often, { in: 'nation-2015:r3' });
    const inPart = await tab.locator('.group-kind').allInnerTexts();
    none(inPart.filter((id) => !/^R3/.test(id)));
    expect(await status(tab)).toContain('在1篇');
  });

  test('a report that is chosen before anything is asked is named, stays for what is typed and in the other language, and is let go', async ({
    newTab,
  }) => {
    const tab = await newTab();
    await tab.goto(`${front}zh/search/?in=nation-2015`);
    const chosen = tab.locator('[data-part="filters"] .facet:first-child [aria-pressed="true"]');
    await expect.poll(() => chosen.allInnerTexts()).toEqual(['全国2015']);
    await tab.fill('#q', often);
    await tab.waitForSelector('.report-head');
    expect(await status(tab)).toMatch(new RegExp(`^${countIn(often, ['nation-2015'])}处，在1篇的`));
    await expect.poll(() => asks(tab)).toBe('nation-2015');
    await tab.click('[data-twin]');
    await tab.waitForURL(/\/en\/search\//);
    await tab.waitForSelector('.report-head');
    expect([asks(tab), await tab.inputValue('#q')]).toEqual(['nation-2015', often]);
    await tab.fill('#q', '');
    await expect.poll(() => chosen.count()).toBe(1);
    await chosen.click();
    await expect.poll(() => asks(tab)).toBeNull();
    expect(await chosen.count()).toBe(0);
  });

  test('over a page its report comes first, and stays first on the page of the search', async ({ newTab }) => {
    const tab = await newTab();
    await tab.goto(`${front}zh/nation-2015/r/`);
    await tab.keyboard.press('/');
    await tab.waitForSelector('#over-q');
    await tab.keyboard.type(often);
    await tab.waitForSelector('.search-overlay .report-head');
    expect((await names(tab))[0]).toBe('全国2015');
    await expect.poll(() => tab.getAttribute('.whole', 'href')).toContain('from=nation-2015');
    await tab.click('.whole');
    await tab.waitForURL(/search\/\?/);
    await tab.waitForSelector('.report-head');
    expect((await names(tab))[0]).toBe('全国2015');
    await open(tab, often);
    expect((await names(tab))[0]).not.toBe('全国2015');
  });

  test('only the newest question is answered, and arrows move among its answers', async ({ newTab }) => {
    const tab = await newTab();
    await tab.goto(`${front}zh/search/`);
    await tab.focus('#q');
    await tab.keyboard.type('改革开放');
    await tab.fill('#q', asked);
    await tab.waitForFunction((words) => {
      const marks = [...document.querySelectorAll('.hit-zh mark')];
      return marks.length > 0 && marks.every(({ textContent }) => textContent === words);
    }, asked);
    await tab.keyboard.press('ArrowDown');
    expect(await tab.evaluate(() => document.activeElement?.className)).toContain('hit-ref');
  });

  test('an address is that of the report that is open, and a quotation is found in any', async ({ newTab }) => {
    const tab = await newTab();
    await tab.goto(`${front}zh/search/?q=R1&from=nation-2015`);
    await tab.waitForSelector('[data-part="address"] a');
    expect(await tab.innerText('[data-part="address"] a')).toContain('全国2015');
    const { sentences } = JSON.parse(readFileSync(join(copy, 'dist/data/congress-2017.json'), 'utf8')) as { sentences: { zh: string }[] };
    const words = sentences.find(({ zh }) => zh.length > 40 && zh.length < 70)?.zh ?? '';
    await tab.goto(`${front}zh/search/?q=${encodeURIComponent(words)}`);
    await tab.waitForSelector('.quotation-verdict a');
    expect(await tab.innerText('.quotation-verdict')).toContain('十九大报告');
  });

  test('what is saved is what is loaded, which is said', async ({ newTab }) => {
    const tab = await newTab();
    await open(tab, often);
    const said = tab.locator('.save .saved').last();
    const pages = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);
    const [loaded = 0, all = 0] = pages(await said.innerText());
    expect(loaded).toBeLessThan(all);
    await tab.click('.save button:last-of-type');
    await tab.waitForFunction(() => document.querySelectorAll('.save button').length === 1);
    const saving = tab.waitForEvent('download');
    await tab.click('.save button');
    const table = readFileSync(await (await saving).path(), 'utf8');
    const saved = new Set(slugs.filter((slug) => new RegExp(`^\\W?${slug},`, 'm').test(table)));
    expect([...saved].sort()).toEqual(slugs.filter((slug) => countIn(often, [slug]) > 0).sort());
  });

  test('a draft is held against the reports that it is likest to, and asks for nothing once it is', async ({ newTab }) => {
    const tab = await newTab();
    const { sentences } = JSON.parse(readFileSync(join(copy, 'dist/data/nation-2019.json'), 'utf8')) as { sentences: { zh: string }[] };
    const [same = '', other = ''] = sentences.map(({ zh }) => zh).filter(({ length }) => length > 40 && length < 90);
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(`${front}zh/draft/`);
    await tab.waitForFunction(() => document.querySelector('[data-part="privacy"]')?.textContent?.includes('稿件本身不发送'));
    await tab.fill('textarea', `报告指出：“${same}”又说：“${other.slice(0, 20)}改动${other.slice(22)}”`);
    await tab.click('[data-do="check"]');
    await tab.waitForSelector('.k-verdict', { state: 'attached' });
    expect(await tab.innerText('[data-part="privacy"]')).toMatch(/对照的是最接近的\d+篇：.*全国2019/);
    const verdicts = await tab.locator('.k-verdict').allTextContents();
    expect(verdicts.filter((words) => words.includes('全国2019'))).toHaveLength(2);
    expect(verdicts[0]).toContain('与原文一字不差');
    const before = asked.length;
    await tab.click('[data-do="another"]');
    await tab.fill('textarea', `二十大报告说：“${other}”`);
    await tab.click('[data-do="check"]');
    await tab.waitForSelector('[data-part="form"]', { state: 'hidden' });
    expect(asked).toHaveLength(before);
  });

  test('axe finds nothing, and nothing is wider than a phone', async ({ newTab }) => {
    const tab = await newTab();
    const problems: string[] = [];
    for (const locale of ['zh', 'en']) {
      await open(tab, often, { in: 'year:2019' }, locale);
      await tab.evaluate(axe.source);
      for (const width of [320, 360, 1280])
        for (const theme of ['light', 'dark'] as const) {
          await tab.setViewportSize({ width, height: 800 });
          await tab.emulateMedia({ colorScheme: theme });
          const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (over > 0) problems.push(`${locale}, ${width} px: ${over} px too wide`);
          problems.push(...(await tab.evaluate(violations)).map((problem) => `${locale}, ${theme}, ${width} px: ${problem}`));
        }
    }
    none(problems);
  });
});
