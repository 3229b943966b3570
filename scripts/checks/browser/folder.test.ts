import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { strings } from '#i18n/strings.ts';
import type { ReportData } from '#schemas/data.ts';
import type { Tab } from '../../browsers/tab.ts';
import { bundle } from '../../offline/bundle.ts';
import { folderWith } from '../../offline/folder.ts';
import { dataOf } from '../../search-quality/engine.ts';
import { askAll, pagesFrom, termsFrom } from '../../search-quality/queries.ts';
import type { Site } from '../../site.ts';
import { topOf } from '../../site.ts';
import { filesIn } from '../dist/pages.ts';
import { none } from '../none.ts';
import { openPdf, seenIn, squeeze } from '../pdf-text.ts';
import { sectionsIn, site } from './built.ts';
import { catchAll } from './catch-all.ts';
import { engines } from './engines.ts';
import { front, test as inChromium } from './fixture.ts';
import type { Folders, Placed } from './folders.ts';
import { foldersOf } from './folders.ts';

const report = 'wenzhou-2018';
const section = `zh/${report}/r2.3/index.html`;
const twin = section.replace('zh/', 'en/');
const { sentences } = JSON.parse(readFileSync(join(site.folder, `data/${report}.json`), 'utf8')) as ReportData;
const ids = sentences.map(({ id }) => id);
const span = (from: string, to: string): string[] => ids.slice(ids.indexOf(from), ids.indexOf(to) + 1);
const wordsOf = (id: string): string => sentences.find((sentence) => sentence.id === id)?.zh ?? '';
const permalink = (rest: string): string => `${topOf(site)}id/${report}/${rest}`;

const door = '打开 Open.html';
/** Names that people give to folders, and what of them means something in an address. */
const names = ['汉字与 空格', 'a#b', '50% off', `"x" 'y' (1) [2] {3} + & ? ; = @ ~ ^ ! $1 $&`];

let folders: Folders;
let copy: Placed;
let closed: Placed;
let provisional: Placed;
let provisionalFolders: Folders;
const awkward: Placed[] = [];

beforeAll(async () => {
  const scripts = await bundle('folder');
  const files = folderWith(scripts, site, '说明\n');
  folders = foldersOf(files);
  for (const name of names) {
    const placed = folders.place(name);
    if (placed) awkward.push(placed);
  }
  const inAll = folders.place(join(...awkward.map(({ folder }) => folder.slice(folder.lastIndexOf('/') + 1)).map((name) => `${name} `)));
  copy = inAll as Placed;
  const theme = files.get('reader/theme.js') ?? new Uint8Array();
  closed = folders.place(
    'closed',
    new Map([['reader/theme.js', Buffer.from(`(${closeAll.toString()})();\n${Buffer.from(theme).toString()}`)]]),
  ) as Placed;
  const unpublished = withoutAddress();
  provisionalFolders = foldersOf(folderWith(scripts, unpublished, '说明\n'));
  rmSync(unpublished.folder, { recursive: true });
  provisional = provisionalFolders.place('provisional') as Placed;
});
afterAll(() => {
  folders.remove();
  provisionalFolders.remove();
});

/** Opens a page of the copy by its path, with what follows it. */
const open = (tab: Tab, path: string, rest = ''): Promise<void> => tab.open(copy.at(path) + rest);
const click = (tab: Tab, selector: string): Promise<void> => tab.leave(clickInPlace, selector);
/** Waits until a page of the copy stands there. */
const arrive = (tab: Tab, path: string): Promise<void> =>
  tab.until((end) => decodeURI(location.pathname).endsWith(end) && document.readyState === 'complete', `/reader/${path}`);
const lit = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => [...document.querySelectorAll('.s[id].lit')].map(({ id }) => id), undefined);

describe.each(engines)('in $name', ({ name: engine, test: inTab }) => {
  const test = inTab.extend('tab', ({ tab: plain }, { onCleanup }): Tab => {
    onCleanup(() => none(plain.requests.filter((url) => !url.startsWith('data:') && !isInFolder(url))));
    return plain;
  });

  test.for(names)('a folder may be called %s', async (name, { tab }) => {
    const placed = awkward.find(({ folder }) => folder.endsWith(`/${name}`));
    if (!placed) return;
    await tab.open(placed.front + encodeURIComponent(door));
    await tab.until(() => document.documentElement.hasAttribute('data-scripts'), undefined);
    await click(tab, 'a[href$="zh/index.html"]');
    await arrive(tab, 'zh/index.html');
    await tab.open(`${placed.at(section)}#r2.3.2.s3`);
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    await tab.press('/');
    await tab.until(() => document.activeElement?.id === 'over-q', undefined);
    await tab.type('消薄');
    // Not what answered the first character.
    await tab.until(() => document.querySelector('.search-overlay .hit mark')?.textContent === '消薄', undefined);
    await click(tab, '.search-overlay .hit:not(.hit-entry) .hit-ref');
    await tab.until(() => document.querySelector('main mark')?.textContent === '消薄', undefined);
    expect(fileURLToPath(tab.url().replace(/[?#].*$/, '')).startsWith(placed.folder)).toBe(true);
  });

  test('reading: the door, the home page, a section, the next and the one before', async ({ tab }) => {
    await tab.open(copy.front + encodeURIComponent(door));
    await click(tab, 'a[href$="zh/index.html"]');
    await arrive(tab, 'zh/index.html');
    await click(tab, `main a[href$="${report}/r2.3/index.html"]`);
    await arrive(tab, section);
    const before = await tab.evaluate(() => document.querySelector('h1')?.textContent ?? '', undefined);
    await click(tab, 'main a[rel="next"]');
    await tab.until((path) => !location.pathname.endsWith(path) && document.readyState === 'complete', `/${section}`);
    await click(tab, 'main a[rel="prev"]');
    await arrive(tab, section);
    expect(await tab.evaluate(() => document.querySelector('h1')?.textContent ?? '', undefined)).toBe(before);
  });

  test('a sentence that is pinned stands in the dossier of the copy, with its words, and is taken away', async ({ tab }) => {
    await open(tab, section, '#r2.3.2.s3');
    await tab.until(() => document.querySelector('.bar .pin') !== null, undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar .pin')?.click(), undefined);
    await click(tab, '.bar .pin-link');
    await arrive(tab, 'zh/dossier/index.html');
    await tab.until((words) => document.querySelector('.d-words')?.textContent === words, wordsOf('r2.3.2.s3'));
    expect(await tab.evaluate(() => document.querySelectorAll('.d-item').length, undefined)).toBe(1);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.dossier button[value="gongwen"]')?.click(), undefined);
    await tab.until(() => (document.querySelector('[data-part="status"]')?.textContent ?? '').indexOf('已存为') === 0, undefined);
    await tab.open(copy.at('zh/glossary/standard-land/index.html'));
    await tab.until(() => document.querySelector('.entry-pin .pin') !== null, undefined);
  });

  test('a draft is checked in the copy, which has no network to leave', async ({ tab }) => {
    await open(tab, 'zh/draft/index.html');
    await tab.until(() => /不上传/.test(document.querySelector('[data-part="privacy"]')?.textContent ?? ''), undefined);
    await tab.evaluate(
      (words) => {
        const box = document.querySelector<HTMLTextAreaElement>('.k-box');
        if (box) box.value = `报告说：“${words}”（R2.3.2 第3句）。`;
        document.querySelector<HTMLElement>('[data-do="check"]')?.click();
      },
      wordsOf('r2.3.2.s3').replace(/[。；]$/, ''),
    );
    await tab.until(() => document.querySelector('.k-verdict h2')?.textContent === '逐字', undefined);
    const link = await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.k-place')?.href ?? '', undefined);
    expect(link).toMatch(/^file:.*\/reader\/zh\/wenzhou-2018\/r2\.3\/index\.html#r2\.3\.2\.s3$/);
  });

  test('reading: every view, which stays at the sentence, in the address and with the device', async ({ tab }) => {
    await open(tab, section);
    await tab.evaluate(bringToTop, 'r2.3.2.s3');
    for (const view of ['parallel', 'lines', 'single'] as const) {
      await click(tab, `[data-view-link="${view}"]`);
      await tab.until((wanted) => (document.documentElement.getAttribute('data-view') ?? 'single') === wanted, view);
      await tab.until((query) => location.search === query, view === 'single' ? '' : `?view=${view}`);
      await tab.until(inView, 'r2.3.2.s3');
      if (view === 'lines') await tab.open(copy.at(section));
      if (view === 'lines') await tab.until(() => document.documentElement.getAttribute('data-view') === 'lines', undefined);
      if (view === 'lines') await tab.evaluate(bringToTop, 'r2.3.2.s3');
    }
    await open(tab, section, '?view=parallel#r2.3.2.s3');
    await tab.until(() => document.documentElement.getAttribute('data-view') === 'parallel', undefined);
  });

  test('reading: the other language keeps the sentence that was chosen, and what stands in the window', async ({ tab }) => {
    await open(tab, section);
    await tab.evaluate(bringToTop, 'r2.3.2.s3');
    await tab.evaluate((id) => document.getElementById(id)?.click(), 'r2.3.2.s3');
    await tab.until(() => location.hash === '#r2.3.2.s3', undefined);
    await click(tab, 'nav a[hreflang="en"]');
    await arrive(tab, twin);
    await tab.until(inView, 'r2.3.2.s3');
    expect(await lit(tab)).toEqual(['r2.3.2.s3']);
    await tab.press('Escape');
    await open(tab, section);
    await tab.evaluate(bringToTop, 'r2.3.3.s1');
    await click(tab, 'nav a[hreflang="en"]');
    await arrive(tab, twin);
    await tab.until(inView, 'r2.3.3.s1');
  });

  test('switching: colours and size hold on the next page', async ({ tab }) => {
    await open(tab, section);
    for (const choice of ['[name="theme"][value="dark"]', '[name="size"][value="larger"]', '[name="contrast"][value="more"]'])
      await click(tab, `.display input${choice}`);
    await click(tab, 'button[data-act="large"]');
    const set = { theme: 'dark', size: 'larger', contrast: 'more', large: 'on' };
    expect(await tab.evaluate(() => ({ ...document.documentElement.dataset }), undefined)).toMatchObject(set);
    await open(tab, `en/glossary/index.html`);
    expect(await tab.evaluate(() => ({ ...document.documentElement.dataset }), undefined)).toMatchObject(set);
  });

  test('looking up: a term and its entry, and the index as it is filtered, with Back', async ({ tab }) => {
    await open(tab, section);
    await click(tab, '.zh a.t');
    await tab.until(() => (document.querySelector('.popover [lang=zh-Hans]')?.textContent ?? '') !== '', undefined);
    await click(tab, '.popover a.act');
    await tab.until(
      () => /\/zh\/glossary\/[\w-]+\/index\.html$/.test(location.pathname) && document.querySelector('h1') !== null,
      undefined,
    );
    await open(tab, 'zh/glossary/index.html');
    await tab.click('#term-filter');
    await tab.type('biaozhundi');
    await tab.until(
      () => document.querySelectorAll('.index li:not([hidden])').length === 1 && location.search === '?filter=biaozhundi',
      undefined,
    );
    await tab.press('Enter');
    await arrive(tab, 'zh/glossary/standard-land/index.html');
    await tab.leave(() => history.back(), undefined);
    await tab.until(() => document.querySelector<HTMLInputElement>('#term-filter')?.value === 'biaozhundi', undefined);
  });

  test('looking up: the entries of the abbreviations, a family, a topic', async ({ tab }) => {
    for (const [from, to] of [
      ['zh/abbreviations/index.html', 'glossary/'],
      ['zh/families/index.html', 'families/'],
      ['zh/index.html', 'topics/'],
    ] as const) {
      await open(tab, from);
      const path = await tab.evaluate(
        (part) =>
          [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(
            (link) => link.pathname.includes(`/zh/${part}`) && link.pathname !== location.pathname,
          )?.pathname ?? '',
        to,
      );
      expect(path, from).toMatch(/index\.html$/);
      await tab.leave(
        (wanted) => [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(({ pathname }) => pathname === wanted)?.click(),
        path,
      );
      await tab.until((wanted) => location.pathname === wanted && document.querySelector('h1') !== null, path);
    }
  });

  test('looking up: figures are filtered and sorted, and a section names its targets', async ({ tab }) => {
    await open(tab, `zh/${report}/figures/index.html`);
    const all = await tab.evaluate(rows, undefined);
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('input[name="kind"][value="target"]')?.click(), undefined);
    await tab.until(() => location.search === '?kind=target', undefined);
    const some = await tab.evaluate(rows, undefined);
    expect([some.length > 0, some.length < all.length]).toEqual([true, true]);
    await tab.evaluate(() => document.querySelector<HTMLElement>('th[data-sort="value"] button')?.click(), undefined);
    await tab.until(
      (before) => [...document.querySelectorAll('tr[data-kind]:not([hidden])')].map(({ id }) => id).join() !== before,
      some.join(),
    );
    await open(tab, `zh/${report}/figures/index.html`, '?kind=target');
    await tab.until((count) => document.querySelectorAll('tr[data-kind]:not([hidden])').length === count, some.length);
    await open(tab, withGoals());
    await click(tab, '.goals');
    await tab.until(() => document.querySelectorAll('#goals li').length > 1, undefined);
  });

  test('looking up: the sources of wording as a layer, and their page', async ({ tab }) => {
    await open(tab, section);
    await click(tab, '.layer');
    await tab.until(() => document.querySelector('html[data-layer]') !== null && document.querySelector('.run') !== null, undefined);
    await tab.until(() => location.search === '?layer=origins', undefined);
    await click(tab, '.row .zh .run.end');
    await tab.until(() => document.querySelector('.popover.of-run') !== null, undefined);
    const links = await tab.evaluate(
      () => [...document.querySelectorAll<HTMLAnchorElement>('.of-run a, .layer-foot a')].map(({ href }) => href),
      undefined,
    );
    expect(links.length).toBeGreaterThan(0);
    none(links.filter((href) => href.startsWith('file:') && !existsSync(fileURLToPath(href.replace(/[?#].*/, '')))));
    await open(tab, `zh/${report}/origins/index.html`);
    expect(await tab.evaluate(() => document.querySelectorAll('main svg').length, undefined)).toBeGreaterThan(0);
  });

  test('searching: over a page by / and by the link, and what is found leads to its sentence', async ({ tab }) => {
    await open(tab, section, '#r2.3.1.s2');
    await tab.press('/');
    await tab.until(() => document.activeElement?.id === 'over-q', undefined);
    await tab.type('biaozhundi');
    await tab.until(() => document.querySelector('.search-overlay .hit mark')?.textContent === '标准地', undefined);
    await tab.until(() => document.querySelector('.search-overlay .definition') !== null, undefined);
    await tab.press('Escape');
    await tab.until(() => document.querySelector('.search-overlay') === null, undefined);
    expect(await tab.evaluate(() => location.hash, undefined)).toBe('#r2.3.1.s2');
    await click(tab, '.head a[data-failed]');
    await tab.until(() => document.activeElement?.id === 'over-q', undefined);
    await tab.press('Enter');
    await tab.until(
      () =>
        /\/zh\/search\/index\.html$/.test(location.pathname) &&
        location.search === '?q=biaozhundi' &&
        document.querySelector('.hit') !== null,
      undefined,
    );
  });

  test.for([
    ['标准地', '标准地'],
    ['standard land', ''],
    ['biaozhundi', ''],
  ] as const)('searching: %s on the page of the search, the hit, and Back', async ([query, marked], { tab }) => {
    await open(tab, 'zh/search/index.html');
    await tab.click('input[type="search"]');
    await tab.type(query);
    await tab.until(() => document.querySelector('.hit:not(.hit-entry) .hit-ref') !== null, undefined);
    await tab.until((asked) => new URLSearchParams(location.search).get('q') === asked, query);
    await click(tab, '.hit:not(.hit-entry) .hit-ref');
    await tab.until(() => document.readyState === 'complete' && /\/r[\d.]*\/index\.html$/.test(location.pathname), undefined);
    await tab.until(() => {
      const marks = document.querySelectorAll('main mark').length;
      return marks > 0 && document.querySelectorAll('.hits button').length === (marks > 1 ? 3 : 1);
    }, undefined);
    if (marked) expect(await tab.evaluate(() => document.querySelector('main mark')?.textContent, undefined)).toBe(marked);
    expect(await lit(tab)).not.toEqual([]);
    await tab.leave(() => history.back(), undefined);
    await tab.until(
      (asked) => document.querySelector<HTMLInputElement>('.search input')?.value === asked && document.querySelector('.hit') !== null,
      query,
    );
  });

  test('searching: what was found is saved as a table, with the addresses of the site', async ({ tab }) => {
    await open(tab, 'zh/search/index.html', `?q=${encodeURIComponent('标准地')}`);
    await tab.until(() => document.querySelector('.save button') !== null, undefined);
    await tab.evaluate(catchAll, undefined);
    const hits = await tab.evaluate(() => document.querySelectorAll('.hit:not(.hit-entry)').length, undefined);
    await click(tab, '.save button');
    await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
    const rows = (await tab.evaluate(() => document.documentElement.dataset['saved'] ?? '', undefined)).trimEnd().split('\r\n');
    expect(rows.length).toBe(hits + 1);
    expect(rows[1]).toContain(permalink('r'));
  });

  test('searching: an address leads straight to its place, a quotation is put beside the text, and a part is chosen', async ({ tab }) => {
    await open(tab, 'zh/search/index.html');
    await tab.click('input[type="search"]');
    await tab.type('R2.3.2 s3');
    await tab.press('Enter');
    await arrive(tab, 'zh/wenzhou-2018/r2.3/index.html');
    await tab.until(() => location.hash === '#r2.3.2.s3', undefined);
    await open(tab, 'zh/search/index.html', `?q=${encodeURIComponent('坚定不移沿着八八战略指引的道路走下去')}`);
    await tab.until(
      () => [...document.querySelectorAll('[data-part="quotation"] del')].some(({ textContent }) => textContent?.includes('道')),
      undefined,
    );
    await open(tab, 'zh/search/index.html', `?q=${encodeURIComponent('改革')}`);
    await tab.until(() => document.querySelectorAll('[data-part="filters"] button').length > 2, undefined);
    const count = await tab.evaluate(() => document.querySelectorAll('.hit').length, undefined);
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('[data-part="filters"] button')[2]?.click(), undefined);
    await tab.until((before) => document.querySelectorAll('.hit').length < before && /[?&]in=/.test(location.search), count);
  });

  test('citing: what is copied is the address of the site', async ({ tab }) => {
    await open(tab, section, '#r2.3.2.s3');
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    await tab.evaluate(keepCopied, undefined);
    const copied: string[] = [];
    for (const nth of [0, 1, 2]) copied.push(await copyBy(tab, '.bar button', nth));
    expect(copied[0]).toBe(permalink('r2.3.2/#r2.3.2.s3'));
    for (const words of copied) expect(words).toContain(permalink('r2.3.2/#r2.3.2.s3'));
    await click(tab, '.bar [data-act="cite"]');
    await tab.until(() => document.querySelectorAll('.cite-panel dd .act').length >= 8, undefined);
    copied.push(...(await copyAll(tab)));
    none(copied.filter((words) => /file:|localhost|127\.0|index\.html/.test(words)));
    const files = await tab.evaluate(
      () => [...document.querySelectorAll<HTMLAnchorElement>('.cite-panel dd a')].map(({ href }) => href),
      undefined,
    );
    expect(files.length).toBeGreaterThanOrEqual(3);
    none(files.filter((href) => !existsSync(fileURLToPath(href))));
    await open(tab, `id/${report}/r2.3.2/index.html`);
    await tab.evaluate(keepCopied, undefined);
    expect(await copyBy(tab, 'button[data-copy]', 0)).toBe(permalink('r2.3.2/'));
    await open(tab, 'zh/search/index.html', `?q=${encodeURIComponent('消薄')}`);
    await tab.until(() => document.querySelector('.hit .copy') !== null, undefined);
    await tab.evaluate(keepCopied, undefined);
    for (const nth of [0, 1]) expect(await copyBy(tab, '.hit .copy', nth)).toContain(`${topOf(site)}id/${report}/`);
  });

  test('printing: all words of a section are on the paper', async ({ tab }) => {
    await open(tab, section, '?view=single');
    const text = await seenIn(await openPdf(await tab.print()));
    none(span('r2.3.1.s1', 'r2.3.3.s1').filter((id) => /\.s[1-9]/.test(id) && !text.includes(squeeze(wordsOf(id)))));
    expect(text).toContain(squeeze(permalink('r2.3/').replace(/^https?:\/\//, '')));
    expect(text).not.toContain('file:');
  });

  test('the address names ranges, places of other pages and places that are nowhere', async ({ tab }) => {
    await open(tab, section, '#r2.3.2.s1-r2.3.3.s1');
    await tab.until(() => document.querySelectorAll('.s[id].lit').length > 1, undefined);
    expect(await lit(tab)).toEqual(span('r2.3.2.s1', 'r2.3.3.s1'));
    await open(tab, section, '#r2.3.2.s2–s3）');
    await tab.until(() => location.hash === '#r2.3.2.s2-r2.3.2.s3', undefined);
    await open(tab, section, '?q=50%#r3.1.s1');
    await arrive(tab, 'zh/wenzhou-2018/r3.1/index.html');
    await tab.until(() => location.hash === '#r3.1.s1' && document.querySelector('.s.lit')?.id === 'r3.1.s1', undefined);
    await open(tab, section, '#r9.9');
    await tab.until(() => document.querySelector('.nowhere a') !== null, undefined);
    const nearest = await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.nowhere a')?.href ?? '', undefined);
    expect(nearest).toMatch(/^file:.*\/zh\/wenzhou-2018\/\w+\/index\.html(#.*)?$/);
    await open(tab, `id/${report}/r2.3/index.html`, '#r3.1.s1');
    await arrive(tab, `id/${report}/r3.1/index.html`);
    await open(tab, `id/${report}/r2.3/index.html`, '#r9.9');
    await tab.until(() => document.querySelector('.nowhere a') !== null, undefined);
  });

  test('a range over two pages leads to the whole text, and an address that has moved to its new place', async ({ tab }) => {
    await open(tab, section, '#r2.3.3.s1-r2.4.1.s1');
    await arrive(tab, `zh/${report}/whole/index.html`);
    await tab.until(() => location.hash === '#r2.3.3.s1-r2.4.1.s1', undefined);
    await tab.until(inView, 'r2.3.3.s1');
    await click(tab, '[data-view-link="parallel"]');
    await tab.until(
      () => document.documentElement.getAttribute('data-view') === 'parallel' && location.search === '?view=parallel',
      undefined,
    );
    const moved = filesIn(site.folder).filter(
      (path) => path.startsWith('zh/glossary/') && readFileSync(join(site.folder, path), 'utf8').includes('http-equiv="refresh"'),
    );
    if (moved[0] === undefined) return;
    await tab.leave((address) => location.assign(address), copy.at(moved[0]));
    await tab.until(
      (before) => !location.pathname.endsWith(before) && /\/index\.html$/.test(location.pathname) && document.querySelector('h1') !== null,
      `/${moved[0]}`,
    );
  });

  test('where storage and the history are closed, everything goes on', async ({ tab }) => {
    await tab.open(closed.front + encodeURIComponent(door));
    await click(tab, 'a[href$="zh/index.html"]');
    await arrive(tab, 'zh/index.html');
    await tab.open(`${closed.at(section)}#r2.3.2.s3`);
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    for (const view of ['parallel', 'lines', 'single']) {
      await click(tab, `[data-view-link="${view}"]`);
      await tab.until((wanted) => (document.documentElement.getAttribute('data-view') ?? 'single') === wanted, view);
    }
    await click(tab, '.display input[name="theme"][value="dark"]');
    expect(await tab.evaluate(() => document.documentElement.dataset['theme'], undefined)).toBe('dark');
    await tab.evaluate((id) => document.getElementById(id)?.click(), 'r2.3.3.s1');
    expect(await lit(tab)).toEqual(['r2.3.3.s1']);
    await click(tab, '.bar [data-act="cite"]');
    await tab.until(() => document.querySelectorAll('.cite-panel dd .act').length >= 8, undefined);
    await tab.press('Escape');
    await click(tab, '.layer');
    await tab.until(() => document.querySelector('.run') !== null, undefined);
    await tab.press('/');
    await tab.until(() => document.activeElement?.id === 'over-q', undefined);
    await tab.type('消薄');
    await tab.until(() => document.querySelector('.search-overlay .hit mark') !== null, undefined);
    await tab.press('Escape');
    await tab.until(() => document.querySelector('.search-overlay') === null, undefined);
    await click(tab, 'nav a[hreflang="en"]');
    await arrive(tab, twin);
    await tab.open(`${closed.at('zh/search/index.html')}?q=${encodeURIComponent('改革')}`);
    await tab.until(() => document.querySelectorAll('.hit').length > 20, undefined);
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('[data-part="filters"] button')[2]?.click(), undefined);
    await tab.open(closed.at('zh/glossary/index.html'));
    await tab.click('#term-filter');
    await tab.type('biaozhundi');
    await tab.until(() => document.querySelectorAll('.index li:not([hidden])').length === 1, undefined);
    const tries = await tab.evaluate(() => Number(document.documentElement.dataset['refused'] ?? 0), undefined);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tab.evaluate(() => Number(document.documentElement.dataset['refused'] ?? 0), undefined)).toBeLessThanOrEqual(tries + 2);
  });

  test('questions are answered as they are online', async ({ tab, browsing }) => {
    const { zh, en } = dataOf(site);
    const questions = Object.values(askAll(pagesFrom(zh, en), termsFrom(zh), en.terms)).flatMap((list) =>
      spread(list, engine === engines[0]?.name ? 25 : 3),
    );
    const queries = [...new Set(questions.map(({ query }) => query))];
    const other = await browsing.newTab();
    await other.open(`${front}zh/search/`);
    const online = await other.evaluate(askPage, queries);
    await other.close();
    await open(tab, 'zh/search/index.html');
    const here = await tab.evaluate(askPage, queries);
    const top = await tab.evaluate(() => location.href.replace(/zh\/search\/.*$/, ''), undefined);
    const placeOf = (href: string, from: string): string =>
      href.startsWith(from) ? href.slice(from.length).replace(/(^|\/)index\.html/, '$1') : href;
    none(
      queries.flatMap((query, at) => {
        const [one, another] = [
          online[at]?.map((href) => placeOf(href, front)).join('\n'),
          here[at]?.map((href) => placeOf(href, top)).join('\n'),
        ];
        return one === another && one !== '' ? [] : [`${query}: online ${one?.slice(0, 300)} here ${another?.slice(0, 300)}`];
      }),
    );
  });
});

describe('without scripts', () => {
  const test = inChromium.extend('tab', ({ newTab }) => newTab({ javaScriptEnabled: false }));

  test('the door, a section in both languages and the next one are there', async ({ tab }) => {
    await tab.goto(copy.front + encodeURIComponent(door));
    await tab.locator('a[href$="zh/index.html"]').first().click();
    await tab.waitForURL(/\/zh\/index\.html$/);
    await tab.locator(`main a[href$="${report}/r2.3/index.html"]`).first().click();
    expect(await tab.locator('main [id$=".s1"]').first().isVisible()).toBe(true);
    await tab.locator('a[hreflang="en"]').first().click();
    await tab.waitForURL(/\/en\/wenzhou-2018\/r2\.3\/index\.html$/);
    expect(await tab.locator('main [id$=".s1"]').first().isVisible()).toBe(true);
    await tab.locator('main a[rel="next"]').click();
    await tab.waitForURL((url) => !url.pathname.endsWith('/r2.3/index.html'));
    expect(await tab.locator('main [id$=".s1"]').first().isVisible()).toBe(true);
    await tab.goto(copy.at(`id/${report}/r2.3/index.html`));
    expect(await tab.locator('main .para p:lang(zh-Hans)').first().isVisible()).toBe(true);
    expect(await tab.locator('main .para p[lang="en"]').first().isVisible()).toBe(true);
  });

  test('in place of the search there are the outline and an index of terms', async ({ tab }) => {
    await tab.goto(copy.at('zh/search/index.html'));
    expect(await tab.locator('.contents a[href*="/r2.3/"]').first().isVisible()).toBe(true);
    await tab.locator('.term-index a', { hasText: '标准地' }).first().click();
    await tab.waitForURL(/\/zh\/glossary\/standard-land\/index\.html$/);
  });
});

describe.each(engines.slice(0, 1))('of a site without an address', ({ test }) => {
  test('places are cited by their ids, which its search finds', async ({ tab }) => {
    const copied: string[] = [];
    await tab.open(`${provisional.at(section)}#r2.3.2.s3`);
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    await tab.evaluate(keepCopied, undefined);
    for (const nth of [0, 1, 2]) copied.push(await copyBy(tab, '.bar button', nth));
    for (const words of copied) expect(words).toContain(`${report}:r2.3.2.s3 ${strings('zh').onlyId}`);
    await click(tab, '.bar [data-act="cite"]');
    await tab.until(() => document.querySelectorAll('.cite-panel dd .act').length >= 8, undefined);
    copied.push(...(await copyAll(tab)));
    expect(copied.filter((words) => words.includes(`${report}:r `)).length).toBeGreaterThanOrEqual(8);
    await tab.open(provisional.at(`id/${report}/r2.3.2/index.html`));
    await tab.evaluate(keepCopied, undefined);
    copied.push(await copyBy(tab, 'button[data-copy]', 0));
    await tab.open(`${provisional.at('zh/search/index.html')}?q=${encodeURIComponent(copied[0] ?? '')}`);
    await tab.until(() => document.querySelector<HTMLAnchorElement>('[data-part="address"] a')?.hash === '#r2.3.2.s3', undefined);
    await tab.open(`${provisional.at('zh/search/index.html')}?q=${encodeURIComponent('消薄')}`);
    await tab.until(() => document.querySelector('.hit .copy') !== null, undefined);
    await tab.evaluate(keepCopied, undefined);
    for (const nth of [0, 1]) copied.push(await copyBy(tab, '.hit .copy', nth));
    none(copied.filter((words) => /file:|https?:|localhost|\/id\/|index\.html/.test(words)));
  });
});

/** The site as it is built without an address: its pages and data begin addresses with its base. */
function withoutAddress(): Site {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  for (const path of filesIn(site.folder)) {
    const bytes = readFileSync(join(site.folder, path));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), /\.(?:html|json)$/.test(path) ? bytes.toString().replaceAll(topOf(site), site.base) : bytes);
  }
  return { folder, origin: undefined, base: site.base };
}

/** Some of a list, from all over it. */
function spread<Item>(list: readonly Item[], count: number): Item[] {
  return list.filter((_, at) => Math.floor((at * count) / list.length) !== Math.floor(((at - 1) * count) / list.length));
}

/** Whether an address is one of a file of the copies, in whatever way an engine writes its signs. */
function isInFolder(url: string): boolean {
  return (
    url.startsWith('file:') && [copy, closed, provisional, ...awkward].some(({ folder }) => fileURLToPath(url).startsWith(`${folder}/`))
  );
}

/** The page of a section that names its targets. */
function withGoals(): string {
  const page = sectionsIn('zh').find(({ html }) => html.includes('class="goals'));
  if (!page) throw new Error('No section of dist/ names targets.');
  return page.file;
}

function closeAll(): void {
  const refuse = (): never => {
    const { dataset } = document.documentElement;
    dataset['refused'] = String(Number(dataset['refused'] ?? 0) + 1);
    throw new Error('refused');
  };
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  history.replaceState = history.pushState = refuse;
}

function clickInPlace(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

function bringToTop(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}

function inView(id: string): boolean {
  const place = document.getElementById(id)?.getBoundingClientRect();
  return scrollY > 0 && place !== undefined && place.bottom > 0 && place.top < innerHeight;
}

function rows(): string[] {
  return [...document.querySelectorAll('tr[data-kind]:not([hidden])')].map(({ id }) => id);
}

function keepCopied(): void {
  const clipboard = { writeText: (words: string) => Promise.resolve(void (document.documentElement.dataset['copied'] = words)) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

async function copyBy(tab: Tab, selector: string, nth: number): Promise<string> {
  await tab.evaluate(
    ([where, at]) => {
      delete document.documentElement.dataset['copied'];
      document.querySelectorAll<HTMLElement>(where)[at]?.click();
    },
    [selector, nth] as const,
  );
  await tab.until(() => document.documentElement.dataset['copied'] !== undefined, undefined);
  return tab.evaluate(() => document.documentElement.dataset['copied'] ?? '', undefined);
}

/** Everything that the panel of citations copies. */
async function copyAll(tab: Tab): Promise<string[]> {
  const copied: string[] = [];
  const labels = await tab.evaluate(
    () => [...document.querySelectorAll('.cite-panel button')].map(({ textContent }) => textContent),
    undefined,
  );
  for (const [nth, label] of labels.entries()) if (label !== strings('zh').close) copied.push(await copyBy(tab, '.cite-panel button', nth));
  return copied;
}

/** Asks the search of the page one question after another, and gives the links of every answer. */
async function askPage(queries: string[]): Promise<string[][]> {
  const box = document.querySelector<HTMLInputElement>('#q') as HTMLInputElement;
  const status = document.querySelector('[data-part="status"]') as HTMLElement;
  const answers: string[][] = [];
  for (const query of queries) {
    status.textContent = '?';
    document.querySelectorAll('.results > *').forEach((one) => one.remove());
    box.value = query;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    for (let waited = 0; waited < 5000 && /^(?:\?|正在.*|)$/.test(status.textContent ?? ''); waited += 5)
      await new Promise((resolve) => setTimeout(resolve, 5));
    answers.push(
      [...document.querySelectorAll<HTMLAnchorElement>('.search [data-part]:not([data-part="contents"]):not([hidden]) a')].map(
        ({ href }) => href,
      ),
    );
  }
  return answers;
}
