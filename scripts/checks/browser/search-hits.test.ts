import type { Page as Tab } from 'playwright-core';
import { expect } from 'vitest';
import { isSentenceId } from '#address/grammar.ts';
import { none } from '../none.ts';
import { front, test } from './fixture.ts';

const open = async (tab: Tab, locale: 'zh' | 'en', query: string): Promise<void> => {
  await tab.goto(`${front}${locale}/search/?q=${encodeURIComponent(query)}`);
  await tab.waitForSelector('.hit');
};

/** The same search, over another page. */
const openOver = async (tab: Tab, locale: 'zh' | 'en', query: string): Promise<void> => {
  await tab.goto(`${front}${locale}/wenzhou-2018/r2.3/`);
  await tab.keyboard.press('/');
  await tab.waitForSelector('.search-overlay input');
  await tab.fill('.search-overlay input', query);
  await tab.waitForSelector('.search-overlay .hit');
};

test('a sentence is a link in the language in which it was found, and the title above leads to it too', async ({ newTab }) => {
  const tab = await newTab();
  for (const [locale, query, lang] of [
    ['zh', '消薄', 'zh'],
    ['en', 'standard land', 'en'],
  ] as const) {
    await open(tab, locale, query);
    const groups = await tab.evaluate((own) => {
      const all = [...document.querySelectorAll('.group')].filter((group) => group.querySelector('.group-title'));
      return all.map((group) => ({
        title: group.querySelector<HTMLAnchorElement>('.group-title')?.href,
        links: [...group.querySelectorAll<HTMLAnchorElement>('a.hit-ref')].map(({ href }) => href),
        sentences: group.querySelectorAll('.hit').length,
        within: [...group.querySelectorAll(`.hit-${own} a.hit-ref`)].filter(
          (link) => link.textContent === link.parentElement?.textContent && link.querySelector('mark'),
        ).length,
      }));
    }, lang);
    expect(groups.length).toBeGreaterThan(1);
    for (const { title, links, sentences, within } of groups) {
      expect(title).toBe(links[0]);
      expect([links.length, within]).toEqual([sentences, sentences]);
      for (const link of links) {
        expect(link).toMatch(/\?q=[^#]/);
        expect(isSentenceId(new URL(link).hash.slice(1).replace(/:~:.*/, '')), link).toBe(true);
      }
    }
  }
});

test('where one language is shown the link is in it', async ({ newTab }) => {
  const tab = await newTab();
  await open(tab, 'en', '消薄');
  await tab.click('[data-part="views"] button[value="en"]');
  await expect.poll(() => tab.locator('.hit:not(.hit-entry) .hit-en a.hit-ref').count()).toBe(3);
  const unseen = await tab
    .locator('.hit:not(.hit-entry) a.hit-ref')
    .evaluateAll((all) => all.filter((link) => !link.getClientRects().length));
  expect(unseen).toEqual([]);
  expect(await tab.locator('[data-part="views"] button').allInnerTexts()).toEqual(['Both languages', 'Chinese only', 'English only']);
});

test('a place is named once: by the page, and within it by what is left', async ({ newTab }) => {
  const tab = await newTab();
  await open(tab, 'zh', '改革');
  const wrong = await tab.evaluate(() =>
    [...document.querySelectorAll('.group')].flatMap((group) => {
      const id = group.querySelector('.group-kind')?.textContent ?? '';
      const sides = [...group.querySelectorAll('.hit:not(.hit-entry) .hit-side')].map(({ textContent }) => textContent ?? '');
      return sides.filter((side) => side.split(' ').includes(id) || side === '').map((side) => `${id}: ${side}`);
    }),
  );
  none(wrong);
});

test('a sentence is one stop of the keyboard, and arrows lead to what can be done with it', async ({ newTab }) => {
  const tab = await newTab();
  for (const put of [open, openOver]) {
    await put(tab, 'zh', '消薄');
    const stops = await tab
      .locator('.results')
      .evaluate((list) =>
        [...list.querySelectorAll<HTMLElement>('a, button')].filter(({ tabIndex }) => tabIndex >= 0).map(({ className }) => className),
      );
    expect(stops).toEqual(Array<string>(await tab.locator('.hit').count()).fill('hit-ref'));
    const focused = (): Promise<string> => tab.evaluate(() => document.activeElement?.className ?? '');
    await tab.focus('.search input');
    for (const [key, own] of [
      ['ArrowDown', 'hit-ref'],
      ['ArrowDown', 'hit-ref'],
      ['ArrowRight', 'act copy'],
      ['ArrowRight', 'act copy'],
      ['ArrowRight', 'act pin'],
      ['ArrowRight', 'act pin'],
      ['ArrowLeft', 'act copy'],
      ['ArrowDown', 'hit-ref'],
    ] as const) {
      await tab.keyboard.press(key);
      expect(await focused(), key).toBe(own);
    }
    expect(await tab.locator('.hit').evaluateAll((all) => all.findIndex((hit) => hit.contains(document.activeElement)))).toBe(2);
  }
});

test('of a sentence words can be selected, though it is a link', async ({ newTab }) => {
  const tab = await newTab();
  await open(tab, 'zh', '消薄');
  const box = await tab.locator('.hit:not(.hit-entry) a.hit-ref').first().boundingBox();
  const { x, y } = box ?? { x: 0, y: 0 };
  await tab.mouse.move(x + 4, y + 18);
  await tab.mouse.down();
  await tab.mouse.move(x + 90, y + 18, { steps: 5 });
  await tab.mouse.up();
  expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2);
  expect(new URL(tab.url()).pathname).toContain('/search/');
});

test('the counterpart is marked in the other language, and nothing else of its concept', async ({ newTab }) => {
  const tab = await newTab();
  await open(tab, 'zh', '消薄');
  const marks = await tab.locator('.hit:not(.hit-entry) .hit-en mark').allInnerTexts();
  expect(marks).toContain('ending this weakness');
  none(marks.filter((words) => /income|strong/.test(words)));
  await open(tab, 'en', 'reform and opening up');
  const beside = await tab.locator('.hit:not(.hit-entry) .hit-zh mark').allInnerTexts();
  expect(beside.length).toBeGreaterThan(20);
  none(beside.filter((words) => !/改革|开放/.test(words)));
});

test('of a term that the text does not spell out its hit says so', async ({ newTab }) => {
  const tab = await newTab();
  for (const [locale, said] of [
    ['zh', '〔本文未展开〕'],
    ['en', '〔not spelled out〕'],
  ] as const) {
    await open(tab, locale, '4个15%');
    await expect.poll(() => tab.locator('.hit-entry .hit-status').allInnerTexts()).toContain(said);
    await open(tab, locale, '消薄');
    await tab.waitForSelector('.hit-entry .definition');
    expect(await tab.locator('.hit-status').count()).toBe(0);
  }
});

test('all is as many as the sentence above says, entries aside', async ({ newTab }) => {
  const tab = await newTab();
  await open(tab, 'en', '消薄');
  expect(await tab.innerText('[data-part="status"]')).toBe('3 sentences on 3 pages');
  expect(await tab.locator('[data-part="filters"] button').allInnerTexts()).toEqual(
    expect.arrayContaining(['All 3', 'Entries and topics 1']),
  );
});

test('no target of a thumb is lower or narrower than 44 px', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  const small: string[] = [];
  const look = async (name: string): Promise<void> => {
    const found = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.search a, .search button, .search summary, .search input')].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width === 0 || (height >= 44 && width >= 44) ? [] : [`${target.className} “${target.textContent}”: ${width} × ${height}`];
      }),
    );
    small.push(...found.slice(0, 5).map((words) => `${name}: ${words}`));
  };
  for (const locale of ['zh', 'en'] as const) {
    for (const query of ['消薄', '350', 'R2.3', 'reform and opening up', '坚定不移沿着八八战略指引的道路走下去']) {
      await tab.goto(`${front}${locale}/search/?q=${encodeURIComponent(query)}`);
      await tab.waitForFunction(() => /\S/.test(document.querySelector('[data-part="status"]')?.textContent ?? ''));
      await tab.waitForSelector('.search a:visible');
      await look(`${locale}, ${query}`);
    }
    await tab.goto(`${front}${locale}/search/?q=${encodeURIComponent('火星文字')}`);
    await tab.waitForSelector('.help:not([hidden])');
    await look(`${locale}, nothing found`);
    await tab.evaluate(() => localStorage.setItem('searches', '["改革","消薄","a"]'));
    await tab.goto(`${front}${locale}/search/`);
    await tab.waitForSelector('[data-part="recent"] button');
    await look(`${locale}, nothing asked`);
    await openOver(tab, locale, '消薄');
    await look(`${locale}, over a page`);
  }
  none(small);
});

test('on a desk no target is lower than 24 px', async ({ newTab }) => {
  const tab = await newTab();
  for (const put of [open, openOver]) {
    await put(tab, 'en', '消薄');
    none(
      await tab.locator('.results a, .results button').evaluateAll((all) =>
        all.flatMap((target) => {
          const { height } = target.getBoundingClientRect();
          return height > 0 && height < 24 ? [`${target.className}: ${height}`] : [];
        }),
      ),
    );
  }
});

test('the page that a hit opens prints every word of it, marked or not', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 800 } });
  for (const [locale, query] of [
    ['zh', '改革开放'],
    ['en', 'standard land'],
  ] as const) {
    await open(tab, locale, query);
    await tab.locator('.hit:not(.hit-entry) a.hit-ref').first().click();
    const mark = tab.locator('.reading mark.here');
    await mark.waitFor();
    // What hangs in the margin comes with sheets of its own.
    await tab.waitForLoadState('networkidle');
    expect((await mark.innerText()).toLowerCase()).toBe(query);
    const { width } = (await mark.boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(20);
  }
});
