import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { openModern } from '../../browsers/modern.ts';
import type { Serving } from '../../serve.ts';
import { serve } from '../../serve.ts';
import { builtSite } from '../../site.ts';
import { kindOf, localeOf, oneOfEachKind, pagesOf } from '../dist/pages.ts';
import { none } from '../none.ts';

const site = builtSite();
const kinds = oneOfEachKind(pagesOf(site)).flatMap((page) => {
  const kind = [kindOf(page), localeOf(page)].join(' ').trim();
  const views = kindOf(page) === 'section' ? ['', '?view=parallel', '?view=lines'] : [''];
  return views.map((view) => ({ kind, path: page.path + view }));
});
const widths = [360, 1280];
const themes = ['light', 'dark'] as const;

let browser: Browser;
let server: Serving;

beforeAll(async () => {
  browser = await openModern();
  server = await serve(site);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(kinds)('axe finds nothing: $kind (/$path)', async ({ path }) => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(server.url + path);
  const problems: string[] = [];
  for (const width of widths) {
    for (const colorScheme of themes) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.emulateMedia({ colorScheme });
      problems.push(...(await violations(tab)).map((problem) => `${width} px, ${colorScheme}: ${problem}`));
    }
  }
  await context.close();
  none(problems);
});

const states: { name: string; path: string; reach: (tab: Tab) => Promise<void> }[] = [
  {
    name: 'the search with results',
    path: `zh/search/?q=${encodeURIComponent('标准地')}`,
    reach: async (tab) => void (await tab.waitForSelector('.hit mark')),
  },
  {
    name: 'the search with a quotation',
    path: `en/search/?q=${encodeURIComponent('坚定不移沿着八八战略指引的道路走下去')}`,
    reach: async (tab) => void (await tab.waitForSelector('.quotation del')),
  },
  {
    name: 'the search over a page',
    path: 'en/wenzhou-2018/r2.3/',
    reach: async (tab) => {
      await tab.keyboard.press('Control+k');
      await tab.waitForSelector('#over-q');
      await tab.keyboard.type('standard land');
      await tab.waitForSelector('.hit mark');
    },
  },
  ...['zh', 'en'].map((locale) => ({
    name: `the panel of citations, ${locale}`,
    path: `${locale}/wenzhou-2018/r2.3/#r2.3.2.s3`,
    reach: async (tab: Tab): Promise<void> => {
      await tab.click('.bar [data-act="cite"]');
      await tab.waitForSelector('.cite-panel dl');
    },
  })),
];

test.each(states)('axe finds nothing in $name', async ({ path, reach }) => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const problems: string[] = [];
  for (const width of widths) {
    for (const colorScheme of themes) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.emulateMedia({ colorScheme });
      await tab.goto('about:blank');
      await tab.goto(server.url + path);
      await reach(tab);
      problems.push(...(await violations(tab)).map((problem) => `${width} px, ${colorScheme}: ${problem}`));
    }
  }
  await context.close();
  none(problems);
});

async function violations(tab: Tab): Promise<string[]> {
  // No page holds a frame: without support for frames axe needs no second window, which takes its time.
  const { violations: found } = await new AxeBuilder({ page: tab })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
