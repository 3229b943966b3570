import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browsing, Tab } from '../../browsers/tab.ts';
import type { Serving } from '../../serve.ts';
import { serve } from '../../serve.ts';
import { builtSite } from '../../site.ts';
import { kindOf, pagesOf } from '../dist/pages.ts';
import { none } from '../none.ts';
import { engines, expected } from './engines.ts';

const site = builtSite();
const page = pagesOf(site).find((one) => kindOf(one) === 'section' && one.path.startsWith('zh/') && one.html.includes('class="t"'));
if (!page) throw new Error('No section of dist/ holds a term.');
const term = '.zh a.t';

let server: Serving;

beforeAll(async () => void (server = await serve(site)));
afterAll(() => server.close());

describe.each(engines)('in $name', ({ start }) => {
  let browser: Browsing;
  let tab: Tab;

  beforeAll(async () => void (browser = await start()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    tab = await browser.newTab();
    await tab.open(server.url + page.path);
  });
  afterEach(() => none(tab.problems.filter((problem) => !expected.test(problem))));

  test('a click on a term opens its popover, which leads to its entry', async () => {
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

  test('Enter opens it and goes in, Esc closes it and comes back', async () => {
    await tab.evaluate((where) => document.querySelector<HTMLElement>(where)?.focus(), term);
    await tab.press('Enter');
    await tab.until(() => document.activeElement?.className === 'popover', null);
    await tab.press('Escape');
    await tab.until((where) => !document.querySelector('.popover') && document.activeElement === document.querySelector(where), term);
  });

  test('it covers no word of the line of its term, and moves none', async () => {
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

  test('the filter of the index finds by Chinese, pinyin, initials and English', async () => {
    for (const words of ['标准地', 'biaozhundi', 'bzd', 'standard land']) {
      await tab.open(`${server.url}zh/glossary/`);
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
});
