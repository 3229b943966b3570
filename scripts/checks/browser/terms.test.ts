import { describe, expect } from 'vitest';
import { sectionWithTerm } from './built.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const page = sectionWithTerm();
const term = '.zh a.t';

describe.each(engines)('in $name', ({ test }) => {
  test.beforeEach(({ tab }) => tab.open(front + page.path));

  test('a click on a term opens its popover, which leads to its entry', async ({ tab }) => {
    await tab.click(term);
    await tab.until((where) => {
      const box = document.querySelector('.popover');
      const link = document.querySelector<HTMLAnchorElement>(where);
      return (
        box?.querySelector<HTMLAnchorElement>('a.act')?.href === link?.href && box?.querySelector('[lang=zh-Hans]')?.textContent !== ''
      );
    }, term);
    const href = await tab.evaluate((where) => document.querySelector<HTMLAnchorElement>(where)?.href ?? '', term);
    await tab.click('.popover a.act');
    await tab.until((address) => location.href === address && document.querySelector('h1') !== null, href);
    expect(href).toContain('/zh/glossary/');
  });

  test('Enter opens it and goes in, Esc closes it and comes back', async ({ tab }) => {
    await tab.evaluate((where) => document.querySelector<HTMLElement>(where)?.focus(), term);
    await tab.press('Enter');
    await tab.until(() => document.activeElement?.className === 'popover', null);
    await tab.press('Escape');
    await tab.until((where) => !document.querySelector('.popover') && document.activeElement === document.querySelector(where), term);
  });

  test('it covers no word of the line of its term, and moves none', async ({ tab }) => {
    const before = await tab.evaluate(() => document.documentElement.scrollHeight, null);
    await tab.click(term);
    await tab.until(() => document.querySelector('.popover') !== null, null);
    const [gap, after, wide] = await tab.evaluate((where) => {
      const lines = document.querySelector(where)?.getClientRects();
      const box = document.querySelector('.popover')?.getBoundingClientRect();
      const last = lines?.[lines.length - 1];
      return [
        (box?.top ?? 0) - (last?.bottom ?? 0),
        document.documentElement.scrollHeight,
        (box?.right ?? 0) - document.documentElement.clientWidth,
      ];
    }, term);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(wide).toBeLessThanOrEqual(0);
    expect(after).toBe(before);
  });

  test('the filter of the index finds by Chinese, pinyin, initials and English', async ({ tab }) => {
    for (const words of ['标准地', 'biaozhundi', 'bzd', 'standard land']) {
      await tab.open(`${front}zh/glossary/`);
      await tab.click('#term-filter');
      await tab.type(words);
      await tab.until(
        () =>
          document.querySelectorAll('.index li:not([hidden])').length < 10 &&
          document.querySelector('.index li:not([hidden]) a[href$="/standard-land/"]') !== null,
        null,
      );
    }
  });

  test('what the index is filtered by stays in its address, Enter leads to the one entry found, and Back to the filter', async ({
    tab,
  }) => {
    await tab.open(`${front}zh/glossary/`);
    await tab.click('#term-filter');
    await tab.type('biaozhundi');
    await tab.until(() => document.querySelectorAll('.index li:not([hidden])').length === 1, null);
    expect(await tab.evaluate(() => document.querySelector<HTMLElement>('.letters')?.hidden, undefined)).toBe(true);
    await tab.press('Enter');
    await tab.until(() => location.pathname.endsWith('/zh/glossary/standard-land/') && document.readyState === 'complete', null);
    await tab.leave(() => history.back(), undefined);
    await tab.until(
      () =>
        location.search === '?filter=biaozhundi' &&
        document.querySelector<HTMLInputElement>('#term-filter')?.value === 'biaozhundi' &&
        document.querySelectorAll('.index li:not([hidden])').length === 1,
      null,
    );
  });
});
