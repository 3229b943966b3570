import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toFragment } from '#dossier/fragment.ts';
import { fromFile } from '#dossier/file.ts';
import type { Item } from '#dossier/dossier.ts';
import { emptyDossier } from '#dossier/dossier.ts';
import type { ReportData } from '#schemas/data.ts';
import type { Tab } from '../../browsers/tab.ts';
import { topOf } from '../../site.ts';
import { none } from '../none.ts';
import { site } from './built.ts';
import { engines } from './engines.ts';
import { front, test as inChromium } from './fixture.ts';
import { violations } from './violations.ts';
import { catchAll } from './catch-all.ts';

const report = 'wenzhou-2018';
const { sentences } = JSON.parse(readFileSync(join(site.folder, `data/${report}.json`), 'utf8')) as ReportData;
const wordsOf = (id: string, locale: 'zh' | 'en'): string => sentences.find((sentence) => sentence.id === id)?.[locale] ?? '';
const place = (id: string, hashes: { zh?: string; en?: string } = {}): Item => ({ kind: 'place', report, id, hashes });
const linkTo = (items: readonly Item[], title = ''): string => `zh/dossier/${toFragment({ ...emptyDossier('1'), title, items }) ?? ''}`;

const refs = (tab: Tab): Promise<string[]> => tab.evaluate(refsOnPage, undefined);
const said = (tab: Tab, words: string): Promise<void> =>
  tab.until((wanted) => (document.querySelector('[data-part="status"]')?.textContent ?? '').indexOf(wanted) >= 0, words);
const press = (tab: Tab, act: string): Promise<void> => tab.evaluate(pressAct, act);

/** Waits until the list is these, with the words of each. */
const listed = (tab: Tab, ids: readonly string[]): Promise<void> =>
  tab.until((wanted) => {
    const items = [...document.querySelectorAll('.d-item')];
    const found = items.map((item) => {
      const href = item.querySelector('a.d-ref, .d-term a')?.getAttribute('href') ?? '';
      return href === '' ? item.querySelector('h3')?.textContent : href.replace(/^.*#/, '').replace(/^.*\/([^/]+)\/$/, '$1');
    });
    return found.join(' ') === wanted;
  }, ids.join(' '));

describe.each(engines)('in $name', ({ test }) => {
  test.beforeEach(async ({ tab }) => {
    await tab.open(`${front}zh/dossier/`);
    await tab.evaluate(() => localStorage.clear(), undefined);
  });

  test('six sentences in two languages and a concept are found, pinned, ordered, titled, taken away and read again', async ({ tab }) => {
    // By the search.
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('标准地')}`);
    await tab.until(() => document.querySelectorAll('.hit .pin').length > 2, undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.hit-entry .pin')?.click(), undefined);
    const found = await tab.evaluate(() => {
      const line = [...document.querySelectorAll<HTMLElement>('.hit')].filter((hit) => !hit.classList.contains('hit-entry'))[0];
      line?.querySelector<HTMLElement>('.pin')?.click();
      return (line?.querySelector<HTMLAnchorElement>('.hit-ref')?.href ?? '').replace(/^.*#/, '').replace(/:~:.*$/, '');
    }, undefined);
    // In the text, in either language, by pointer and by keyboard.
    await pin(tab, 'zh', 'r2.3', 'r2.3.2.s3');
    await pin(tab, 'zh', 'r2.3', 'r2.3.2.s1');
    await pin(tab, 'en', 'r2.4', 'r2.4.2.s5');
    await pin(tab, 'en', 'r2.4', 'r2.4.2.s2');
    await tab.open(`${front}en/${report}/r2.4/#r2.4.2.s3`);
    await tab.until(() => document.querySelector('.bar .pin') !== null, undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar .pin')?.focus(), undefined);
    await tab.press('Enter');
    await tab.until(() => document.querySelector('.bar .pin')?.textContent === 'Unpin', undefined);
    expect(await tab.evaluate(() => document.querySelector('.bar .pin-link')?.textContent, undefined)).toBe('Dossier (7)');

    await tab.open(`${front}zh/dossier/`);
    const words = (id: string): string => wordsOf(id, 'zh') + wordsOf(id, 'en');
    await tab.until(
      (wanted) => (document.querySelector('[data-part="list"]')?.textContent ?? '').indexOf(wanted) >= 0,
      wordsOf('r2.4.2.s3', 'en'),
    );
    const ids = [found, 'r2.3.2.s3', 'r2.3.2.s1', 'r2.4.2.s5', 'r2.4.2.s2', 'r2.4.2.s3'];
    expect(await refs(tab)).toEqual(['standard-land', ...ids]);
    const shown = await tab.evaluate(
      () =>
        [...document.querySelectorAll('.d-place')].map(
          (item) =>
            item.querySelectorAll('.d-words').length === 2 &&
            [...item.querySelectorAll('.d-words')].map(({ textContent }) => textContent).join(''),
        ),
      undefined,
    );
    expect(shown).toEqual(ids.map(words));
    // Pinned in the text or found by the search, the words are the same as the dossier finds them.
    expect(await tab.evaluate(() => document.querySelectorAll('.d-note').length, undefined)).toBe(0);

    // Order: by keys, by buttons, by number, by pointer; each can be undone.
    await tab.evaluate(focusHandle, 2);
    await tab.evaluate(altArrow, 'ArrowUp');
    await said(tab, '移到第2条');
    const after = ['standard-land', 'r2.3.2.s3', found, ...ids.slice(2)];
    expect(await refs(tab)).toEqual(after);
    expect(await tab.evaluate(focusedItem, undefined)).toBe(1);
    await press(tab, 'undo');
    expect(await refs(tab)).toEqual(['standard-land', ...ids]);
    await press(tab, 'redo');
    expect(await refs(tab)).toEqual(after);
    await tab.evaluate((at) => document.querySelectorAll<HTMLElement>('.d-move')[at]?.click(), 1);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.chosen [data-does="down"]')?.click(), undefined);
    expect(await refs(tab)).toEqual(['standard-land', ...ids]);
    await tab.evaluate(moveToNumber, 7);
    expect(await refs(tab)).toEqual(['standard-land', found, ...ids.slice(2), 'r2.3.2.s3']);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.chosen .d-move')?.click(), undefined);
    await tab.evaluate(() => scrollTo(0, 0), undefined);
    await press(tab, 'brief');
    const height = await tab.evaluate(() => document.querySelectorAll('.d-item')[1]?.getBoundingClientRect().height ?? 0, undefined);
    await tab.drag('.d-item:nth-child(1) .d-move', height * 1.6);
    await said(tab, '移到第2条');
    expect(await refs(tab)).toEqual([found, 'standard-land', ...ids.slice(2), 'r2.3.2.s3']);
    expect(await tab.evaluate(() => document.querySelectorAll('.d-drop, .d-acts').length, undefined)).toBe(0);

    // Title and heading.
    await press(tab, 'rename');
    await tab.type('<b>村集体经济</b>');
    await tab.press('Enter');
    await said(tab, '标题已改');
    expect(await tab.evaluate(() => document.querySelector('[data-part="title"]')?.textContent, undefined)).toBe('<b>村集体经济</b>');
    await press(tab, 'heading');
    await tab.type('一、要办的事');
    await tab.press('Enter');
    await said(tab, '已加入');
    await press(tab, 'place');
    await tab.type('R1.6 s5');
    await tab.press('Enter');
    await said(tab, 'R1.6 第5句');
    const order = [found, 'standard-land', ...ids.slice(2), 'r2.3.2.s3', '一、要办的事', 'r1.6.s5'];
    await listed(tab, order);

    // Taken away.
    await tab.evaluate(catchAll, undefined);
    await press(tab, 'copy');
    await said(tab, '已复制全部');
    const copied = await tab.evaluate(() => document.documentElement.dataset['copied'] ?? '', undefined);
    for (const id of ids) expect(copied).toContain(wordsOf(id, 'zh'));
    expect(copied).toContain(`${topOf(site)}id/${report}/r2.4.2/#r2.4.2.s5`);
    expect(copied).toContain('\n\n一、要办的事\n\n');
    await press(tab, 'save');
    await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
    const file = await tab.evaluate(() => document.documentElement.dataset['saved'] ?? '', undefined);
    const read = fromFile(file);
    expect(read).toMatchObject({ dossier: { title: '<b>村集体经济</b>' }, editions: { [report]: expect.stringMatching(/^\d/) as string } });
    // What makes a document is loaded by the click, and not before.
    const isOfWord = (url: string): boolean => /\/_astro\/word\./.test(url);
    expect(tab.requests.filter(isOfWord)).toEqual([]);
    for (const [kind, begins] of [
      ['gongwen', 'PK'],
      ['table', 'PK'],
      ['english', 'PK'],
      ['markdown', '# '],
      ['plain', '<b>'],
    ] as const) {
      await tab.evaluate(takeDocument, kind);
      await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
      expect(await tab.evaluate(() => document.documentElement.dataset['saved'] ?? '', undefined)).toMatch(new RegExp(`^${begins}`));
      await said(tab, '已存为');
    }
    await expect.poll(() => tab.requests.some(isOfWord)).toBe(true);
    await press(tab, 'link');
    await said(tab, '链接已复制');
    const link = await tab.evaluate(() => document.documentElement.dataset['copied'] ?? '', undefined);
    expect(link.startsWith(`${topOf(site)}zh/dossier/#d=`)).toBe(true);

    // Deleted, brought back, read from its file, and from its link on a page that knows nothing of it.
    await press(tab, 'discard');
    expect(await refs(tab)).toEqual([]);
    await press(tab, 'undo');
    expect(await refs(tab)).toEqual(order);
    await press(tab, 'discard');
    await tab.evaluate(giveFile, file);
    await said(tab, '已读入');
    await listed(tab, order);
    await tab.evaluate(() => localStorage.clear(), undefined);
    await tab.open('about:blank');
    await tab.open(`${front}zh/dossier/${link.slice(link.indexOf('#'))}`);
    await said(tab, '已照链接收下');
    await listed(tab, order);
    expect(new URL(tab.url()).hash).toBe('');
    expect(await tab.evaluate(() => document.querySelectorAll('.dossier b b, .dossier h2 b').length, undefined)).toBe(0);
  });

  test('the sentence of a figure is pinned from its row, and a parallel from where it is opened', async ({ tab }) => {
    await tab.open(`${front}zh/${report}/figures/`);
    const figure = await tab.evaluate(() => {
      const row = document.querySelectorAll<HTMLElement>('tr[data-kind]')[4];
      row?.querySelector<HTMLElement>('.f-text')?.click();
      return (row?.querySelector<HTMLAnchorElement>('a.at')?.href ?? '').replace(/^.*#/, '');
    }, undefined);
    await tab.until(() => document.querySelector('tr .pin') !== null, undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('.f-all .pin').length, undefined)).toBe(1);
    await tab.evaluate(() => document.querySelector<HTMLElement>('tr .pin')?.click(), undefined);
    await tab.open(`${front}zh/${report}/r2.3/`);
    const parallel = await tab.evaluate(() => {
      const details = document.querySelector('.parallels details');
      details?.querySelector('summary')?.click();
      return (details?.querySelector<HTMLAnchorElement>('a.act')?.href ?? '').replace(/^.*#/, '');
    }, undefined);
    await tab.until(() => document.querySelector('.parallels .pin') !== null, undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.parallels .pin')?.click(), undefined);
    await tab.open(`${front}zh/dossier/`);
    await listed(tab, [figure, parallel]);
  });

  test('a click takes out what was pinned, a heading pins the whole, and the language is chosen', async ({ tab }) => {
    await pin(tab, 'zh', 'r2.3', 'r2.3.2.s0', 1);
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.bar .pin')[0]?.click(), undefined);
    await tab.until(() => document.querySelector('.bar .pin-link')?.textContent === '摘编2条', undefined);
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.bar .pin')[0]?.click(), undefined);
    await tab.until(() => document.querySelector('.bar .pin-link')?.textContent === '摘编1条', undefined);
    await tab.open(`${front}zh/dossier/`);
    await tab.until(() => document.querySelectorAll('.d-words').length === 2, undefined);
    const whole = sentences.filter(({ id }) => id.startsWith('r2.3.2.')).map(({ zh }) => zh);
    expect(await tab.evaluate(() => document.querySelector('.d-words')?.textContent, undefined)).toBe(whole.join(''));
    expect(await tab.evaluate(() => document.querySelectorAll('.d-note').length, undefined)).toBe(0);
    await tab.evaluate(() => document.querySelector<HTMLElement>('button[value="en"]')?.click(), undefined);
    expect(await tab.evaluate(() => [...document.querySelectorAll('.d-words')].map((one) => one.getAttribute('lang')), undefined)).toEqual([
      'en',
    ]);
  });

  test('what has changed, has ended or never was is said, and hostile words are words', async ({ tab }) => {
    const items = [
      place('r2.4.2.s5', { zh: '00000000000000' }),
      place('r9.9.s1'),
      { kind: 'place' as const, report: 'nowhere', id: 'r1.s1', hashes: {} },
      { kind: 'concept' as const, slug: 'nothing' },
      { kind: 'line' as const, words: '<img src=x onerror="document.title=1">' },
    ];
    const data = {
      format: 'eight-eight-dossier',
      version: 1,
      title: '',
      languages: 'both',
      style: 'apa-7',
      editions: {},
      items: [
        { place: `${report}:r2.4.2.s5`, zh: '00000000000000' },
        ...items
          .slice(1)
          .map((item) =>
            item.kind === 'place'
              ? { place: `${item.report}:${item.id}` }
              : item.kind === 'concept'
                ? { concept: item.slug }
                : { line: item.words },
          ),
      ],
    };
    await tab.open(`${front}zh/dossier/`);
    await tab.evaluate(giveFile, JSON.stringify(data));
    await said(tab, '文字与收入时不同的有1条，编号已停用的有0条，本站没有的有2条。');
    const notes = await tab.evaluate(
      () => [...document.querySelectorAll('.d-note')].map(({ firstChild }) => firstChild?.textContent),
      undefined,
    );
    expect(notes).toEqual(['原文与收入时不同', '本站没有 R9.9 s1。', '本站没有报告 nowhere。', '本站没有词条 nothing。']);
    expect(await tab.evaluate(() => document.querySelectorAll('.dossier img').length, undefined)).toBe(0);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.d-note button')?.click(), undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('.d-note').length, undefined)).toBe(3);
    for (const [text, words] of [
      ['x', '读不出 JSON'],
      ['{}', '这个文件不是摘编'],
      [JSON.stringify({ ...data, items: [{}] }), '第1条'],
    ] as const) {
      await tab.evaluate(giveFile, text);
      await said(tab, words);
    }
    await tab.open('about:blank');
    await tab.open(`${front}zh/dossier/#d=AAAA`);
    await said(tab, '链接里的摘编不完整');
  });
});

inChromium('where nothing may be stored what is pinned goes along in the address, and stays there', async ({ newTab }) => {
  const tab = await newTab();
  await tab.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await tab.goto(`${front}zh/${report}/r2.3/#r2.3.2.s3`);
  await tab.click('.bar .pin');
  await tab.click('.bar .pin-link');
  await tab.waitForSelector('.d-words');
  expect(await tab.isVisible('[data-part="not-kept"]')).toBe(true);
  await tab.reload();
  await tab.waitForSelector('.d-words');
  expect(await tab.locator('.d-item').count()).toBe(1);
});

inChromium('another page of the device hears of a change', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${front}zh/dossier/`);
  const other = await tab.context().newPage();
  await other.goto(`${front}zh/${report}/r2.3/#r2.3.2.s3`);
  await other.click('.bar .pin');
  await tab.waitForSelector('.d-words');
  expect(await tab.textContent('[data-part="status"]')).toContain('另一页');
});

inChromium('a copy for programs that set type has the words, and the source raised', async ({ newTab }) => {
  const tab = await newTab({ permissions: ['clipboard-read', 'clipboard-write'] });
  await tab.goto(`${front}zh/${report}/r2.3/#r2.3.2.s3`);
  for (const nth of [1, 2]) {
    await tab.locator('.bar button').nth(nth).click();
    await tab.waitForFunction(() => document.querySelector('.bar')?.textContent?.includes('已复制'));
    const [plain, html] = await tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
    });
    expect(html).toMatch(/<sup>.*<a [^>]*href="[^"]*#r2\.3\.2\.s3"/);
    expect(plain).toContain('#r2.3.2.s3');
    const words = nth === 1 ? plain : plain?.replace(/\n/g, '');
    expect(html?.replace(/<[^>]*>/g, '').trim()).toBe(words);
  }
});

const widths = [360, 1280];

inChromium('axe finds nothing in a dossier, empty, full and with an item chosen', async ({ newTab }) => {
  const problems: string[] = [];
  const items: Item[] = [
    { kind: 'heading', words: '一、要办的事' },
    { kind: 'concept', slug: 'standard-land' },
    place('r2.3.2'),
    place('r2.4.2.s5'),
    { kind: 'line', words: 'A line of my own' },
    place('r9.9.s1'),
  ];
  const look = async (tab: Page, name: string): Promise<void> => {
    await tab.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      problems.push(...(await tab.evaluate(violations)).map((problem) => `${name}, ${colorScheme}: ${problem}`));
    }
  };
  for (const width of widths) {
    const tab = await newTab({ viewport: { width, height: 800 } });
    await tab.goto(`${front}zh/dossier/`);
    await look(tab, `${width} px, empty`);
    await tab.goto(front + linkTo(items, '一份摘编').replace('zh/', 'en/'));
    await tab.waitForSelector('.d-words');
    await tab.locator('.d-move').nth(2).click();
    await look(tab, `${width} px, chosen`);
    await tab.click('[data-do="heading"]');
    await look(tab, `${width} px, asking`);
  }
  none(problems);
});

inChromium('a dossier is as wide as its window, from the smallest phone on, and its acts are a finger wide', async ({ newTab }) => {
  const tab = await newTab();
  const problems: string[] = [];
  for (const width of [320, 360, 390, 700, 1000, 1280, 1680]) {
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto('about:blank');
    await tab.goto(
      front + linkTo([{ kind: 'heading', words: '长'.repeat(80) }, place('r2.4.2.s5'), place('r2.3.1.s2-r2.3.2.s1')], 'W'.repeat(60)),
    );
    await tab.waitForSelector('.d-words');
    await tab.locator('.d-move').nth(1).click();
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) problems.push(`${over} px wider than a window of ${width} px`);
    const small =
      width >= 1000
        ? []
        : await tab.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('.dossier button, .dossier select, .dossier label')]
              .filter((one) => one.offsetParent !== null && (one.offsetHeight < 44 || one.offsetWidth < 44))
              .map((one) => `${one.textContent ?? ''} ${one.offsetWidth} × ${one.offsetHeight}`),
          );
    problems.push(...small.map((one) => `${width} px: ${one}`));
  }
  none(problems);
});

/** Pins a sentence of a page of the text by its bar. */
async function pin(tab: Tab, locale: 'zh' | 'en', page: string, id: string, nth = 0): Promise<void> {
  await tab.open('about:blank');
  await tab.open(`${front}${locale}/${report}/${page}/#${id}`);
  await tab.until((at) => document.querySelectorAll('.bar .pin')[at] !== undefined, nth);
  await tab.evaluate((at) => document.querySelectorAll<HTMLElement>('.bar .pin')[at]?.click(), nth);
  await tab.until(() => document.querySelector('.bar .pin-link') !== null, undefined);
}

function refsOnPage(): string[] {
  return [...document.querySelectorAll('.d-item')].map((item) => {
    const href = item.querySelector<HTMLAnchorElement>('a.d-ref, .d-term a')?.getAttribute('href') ?? '';
    if (href === '') return item.querySelector('h3')?.textContent ?? '';
    return href.indexOf('#') >= 0 ? href.replace(/^.*#/, '') : (/([^/]+)\/$/.exec(href)?.[1] ?? href);
  });
}

function pressAct(act: string): void {
  document.querySelector<HTMLElement>(`[data-do="${act}"]`)?.click();
}

function focusHandle(at: number): void {
  document.querySelectorAll<HTMLElement>('.d-move')[at]?.focus();
}

function altArrow(key: string): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
}

function focusedItem(): number {
  return [...document.querySelectorAll('.d-item')].findIndex((item) => item.contains(document.activeElement));
}

function moveToNumber(number: number): void {
  const box = document.querySelector<HTMLInputElement>('.d-acts input');
  if (!box) return;
  box.value = String(number);
  box.form?.querySelector('button')?.click();
}

function takeDocument(kind: string): void {
  delete document.documentElement.dataset['saved'];
  document.querySelector<HTMLElement>(`.dossier button[value="${kind}"]`)?.click();
}

function giveFile(text: string): void {
  const box = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!box) return;
  const files = new DataTransfer();
  files.items.add(new File([text], 'dossier.json', { type: 'application/json' }));
  box.files = files.files;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}
