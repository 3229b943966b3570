import type { Page as Tab } from 'playwright-core';
import { expect } from 'vitest';
import { front, test } from './fixture.ts';

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

const enlarge = (tab: Tab): Promise<void> => tab.evaluate(() => void (document.documentElement.style.fontSize = '200%'));

const search = async (tab: Tab, locale: 'zh' | 'en', query: string): Promise<void> => {
  await tab.goto(`${front}${locale}/search/?q=${encodeURIComponent(query)}`);
  await tab.waitForSelector('.hit');
};

test('on a phone what was found stands first, what it may be narrowed down to in a fold that says what is chosen', async ({ newTab }) => {
  const tab = await newTab(phone);
  for (const [locale, query, chosen] of [
    ['zh', '改革', /^全部 60 · 中文与译文 · 最相关的在前$/],
    ['en', 'reform', /^All 62 · Both languages · By relevance$/],
  ] as const) {
    await search(tab, locale, query);
    const top = (await tab.locator('.hit').first().boundingBox())?.y ?? 780;
    expect(top, locale).toBeLessThan(780 * 0.6);
    await expect.poll(() => tab.textContent('[data-part="chosen"]')).toMatch(chosen);
    expect(await tab.isVisible('[data-part="filters"] button')).toBe(false);
    await tab.tap('.fold > summary');
    expect(await tab.isVisible('[data-part="filters"] button')).toBe(true);
    expect(await tab.isVisible('.save button')).toBe(true);
  }
  await tab.tap('[data-part="views"] button[value="en"]');
  await expect.poll(() => tab.textContent('[data-part="chosen"]')).toContain('English only');
});

test('in a wide window nothing is folded', async ({ newTab }) => {
  const tab = await newTab();
  await search(tab, 'zh', '改革');
  expect(await tab.isVisible('[data-part="filters"] button')).toBe(true);
  expect(await tab.isVisible('.fold > summary')).toBe(false);
});

test('at 200 % a query of four characters is seen whole, and what ends the search stands beside what asks it', async ({ newTab }) => {
  const tab = await newTab(phone);
  const roomOf = (): Promise<number> =>
    tab
      .locator('.search input')
      .first()
      .evaluate(({ clientWidth }) => clientWidth);
  await search(tab, 'zh', '改革开放');
  await enlarge(tab);
  const size = await tab
    .locator('.search input')
    .first()
    .evaluate((box) => parseFloat(getComputedStyle(box).fontSize));
  expect(await roomOf()).toBeGreaterThanOrEqual(size * 4);
  for (const isLarge of [false, true]) {
    await tab.goto(`${front}zh/wenzhou-2018/r2.3/`);
    if (isLarge) await enlarge(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.head a[data-failed]')?.click());
    await tab.waitForSelector('.search-overlay .close');
    expect(await roomOf()).toBeGreaterThanOrEqual((isLarge ? 2 : 1) * 20 * 4);
    const [find, close] = await tab
      .locator('.search-overlay form button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(close?.top).toBe(find?.top);
    expect(close?.right).toBeLessThanOrEqual(360 - 20);
  }
});

test('at 200 % no word of what is known of a report is broken', async ({ newTab }) => {
  const tab = await newTab(phone);
  for (const path of ['en/', 'en/wenzhou-2018/']) {
    await tab.goto(front + path);
    await enlarge(tab);
    const broken = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.home-facts dd, .facts dd')].flatMap((fact) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(fact, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const word of (node.textContent ?? '').matchAll(/[A-Za-z]+/g)) {
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word[0]);
          }
        }
        return found;
      }),
    );
    expect(broken, path).toEqual([]);
  }
});

test('at 200 % the word for large type does not stand in a row of its own at its beginning', async ({ newTab }) => {
  const tab = await newTab(phone);
  await tab.goto(`${front}zh/`);
  await enlarge(tab);
  const right = await tab
    .locator('.head > .large > span')
    .first()
    .evaluate((word) => word.getBoundingClientRect().right);
  expect(right).toBeGreaterThan(300);
});

test('where no keys are nothing is said of them', async ({ newTab }) => {
  const tab = await newTab(phone);
  for (const [path, words] of [
    ['zh/search/', '.keys'],
    ['zh/draft/', '.k-hint'],
    ['zh/dossier/', '.d-keys'],
  ] as const) {
    await tab.goto(front + path);
    await tab.waitForSelector(words, { state: 'attached' });
    expect(await tab.isVisible(words), path).toBe(false);
  }
  const desk = await newTab();
  await desk.goto(`${front}zh/search/`);
  expect(await desk.isVisible('.keys')).toBe(true);
});

test('on a phone what is said of an act of the dossier is in sight, until the next touch', async ({ newTab }) => {
  const tab = await newTab(phone);
  await tab.goto(`${front}zh/dossier/`);
  await tab.tap('[data-do="copy"]');
  await expect.poll(() => tab.textContent('.d-status')).not.toBe('');
  const box = await tab.locator('.d-status').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(780);
  await tab.tap('.dossier h1', { force: true });
  await expect.poll(() => tab.textContent('.d-status')).toBe('');
});

test('a box that filters has no sign of the browser’s and shows the focus', async ({ newTab }) => {
  const tab = await newTab(phone);
  await tab.goto(`${front}zh/glossary/`);
  await tab.focus('#term-filter');
  const { outline, clear } = await tab.locator('#term-filter').evaluate((box) => ({
    outline: getComputedStyle(box).outlineStyle,
    clear: getComputedStyle(box, '::-webkit-search-cancel-button').appearance,
  }));
  expect([outline, clear]).toEqual(['solid', 'none']);
});

test.for(['zh', 'en'])(
  'on a phone what an empty box asks for is seen whole, in the face of its language (%s)',
  async (locale, { newTab }) => {
    const tab = await newTab(phone);
    for (const path of ['', 'search/', 'glossary/', 'renderings/']) {
      await tab.goto(`${front}${locale}/${path}`);
      const { over, face } = await tab
        .locator('main input[placeholder]')
        .first()
        .evaluate((box: HTMLInputElement) => {
          const { fontFamily, paddingLeft, paddingRight } = getComputedStyle(box);
          const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
          pen.font = `${getComputedStyle(box, '::placeholder').fontSize} ${fontFamily}`;
          const room = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
          return { over: pen.measureText(box.placeholder).width - room, face: fontFamily };
        });
      expect(over, path).toBeLessThanOrEqual(0);
      expect(face, path).toMatch(locale === 'en' ? /^"?Charter/ : /^"?Songti/);
    }
  },
);

test.for(['zh', 'en'] as const)(
  'on a phone what is done with a sentence stands in one row, its pin at the right (%s)',
  async (locale, { newTab }) => {
    const tab = await newTab(phone);
    await search(tab, locale, '改革');
    await tab.waitForSelector('.hit .pin');
    const hits = await tab.locator('.hit:not(.hit-entry)').evaluateAll((found) =>
      found.slice(0, 8).map((hit) => {
        const boxOf = (inner: string): DOMRect => (hit.querySelector(inner) as Element).getBoundingClientRect();
        const tops = [...hit.querySelectorAll('.hit-acts button')].map((act) => Math.round(act.getBoundingClientRect().top));
        return {
          rows: new Set(tops).size,
          fromEdge: Math.round(hit.getBoundingClientRect().right - boxOf('.pin').right),
          isUnder: boxOf('.hit-acts').top >= boxOf('.hit-side').bottom,
        };
      }),
    );
    expect(hits).toEqual(Array(8).fill({ rows: 1, fromEdge: 0, isUnder: locale === 'en' }));
  },
);
