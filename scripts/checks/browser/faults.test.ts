import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Tab } from '../../browsers/tab.ts';
import { sectionWithTerm, site } from './built.ts';
import { engines } from './engines.ts';
import type { FaultyServing } from './faults.ts';
import { serveBadly } from './faults.ts';

const page = sectionWithTerm();
const term = '.zh a.t';

let server: FaultyServing;

beforeAll(async () => void (server = await serveBadly(site)));
afterAll(() => server.close());

describe.each(engines)('in $name', ({ test }) => {
  afterEach(() => server.mend());

  const says = (tab: Tab, selector: string): Promise<void> =>
    tab.until((where) => (document.querySelector(where)?.textContent ?? '').trim() !== '', selector);

  test('a definition that is slow says that it is coming, and comes', async ({ tabThatComplains: tab }) => {
    server.hold('terms.json');
    await tab.open(server.url + page.path);
    await tab.click(term);
    await says(tab, '.popover [role="status"]');
    server.mend();
    await tab.until(() => document.querySelector('.popover .p-en') !== null, undefined);
  });

  test('a definition that does not come says so, and comes when it is asked for again', async ({ tabThatComplains: tab }) => {
    server.fail('terms.json');
    await tab.open(server.url + page.path);
    await tab.click(term);
    await says(tab, '.popover [role="status"]');
    await tab.until(() => document.querySelector('.popover button') !== null, undefined);
    server.mend();
    await tab.evaluate(() => document.querySelector<HTMLElement>('.popover button')?.click(), undefined);
    await tab.until(() => document.querySelector('.popover .p-en') !== null, undefined);
  });

  test.for(['search/search.js', 'search/zh.json'])(
    'without %s the search says so, and finds when it is asked again',
    async (path, { tabThatComplains: tab }) => {
      server.fail(path);
      await tab.open(`${server.url}zh/search/?q=${encodeURIComponent('消薄')}`);
      await tab.until(() => document.querySelector('.search.failed [data-part="status"] button') !== null, undefined);
      server.mend();
      await tab.evaluate(() => document.querySelector<HTMLElement>('[data-part="status"] button')?.click(), undefined);
      await tab.until(() => document.querySelector('.hit mark')?.textContent === '消薄', undefined);
    },
  );

  test('a search that is slow says that it is searching, and finds', async ({ tabThatComplains: tab }) => {
    server.hold('search/zh.json');
    await tab.open(`${server.url}zh/search/?q=${encodeURIComponent('消薄')}`);
    await says(tab, '[data-part="status"]');
    server.mend();
    await tab.until(() => document.querySelector('.hit mark')?.textContent === '消薄', undefined);
  });

  test('where the search cannot open over a page, the page says so and leads to its own', async ({ tabThatComplains: tab }) => {
    await tab.open(server.url + page.path);
    server.fail('overlay.');
    await tab.press('/');
    await says(tab, '.offer[role="alert"]');
    await tab.click('.offer[role="alert"] .act');
    await tab.until(() => location.pathname.endsWith('/zh/search/') && document.readyState === 'complete', undefined);
  });
});
