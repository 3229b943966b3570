import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { kindOf, localeOf } from '../dist/pages.ts';
import { none } from '../none.ts';
import { oneOfEach } from './built.ts';
import { front, test } from './fixture.ts';
import { violations } from './violations.ts';

const kinds = oneOfEach.flatMap((page) => {
  const kind = [kindOf(page), localeOf(page)].join(' ').trim();
  const views = kindOf(page) === 'section' ? ['', '?view=parallel', '?view=lines'] : [''];
  return views.map((view) => ({ kind, path: page.path + view }));
});
const widths = [360, 1280];
const themes = ['light', 'dark'] as const;

test.for(kinds)('axe finds nothing: $kind (/$path)', async ({ path }, { sharedTab: tab }) => {
  await tab.goto(front + path);
  await tab.evaluate(axe.source);
  const problems: string[] = [];
  for (const width of widths) problems.push(...(await inBothThemes(tab, width)));
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
  ...['zh', 'en'].map((locale) => ({
    name: `the renderings of a term, ${locale}`,
    path: `${locale}/renderings/#investment-promotion`,
    reach: async (tab: Tab): Promise<void> => void (await tab.waitForSelector('.r-opened .kwic')),
  })),
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

test.for(states)('axe finds nothing in $name', async ({ path, reach }, { newTab }) => {
  const problems: string[] = [];
  for (const width of widths) {
    const tab = await newTab({ viewport: { width, height: 800 } });
    await tab.goto(front + path);
    await reach(tab);
    await tab.evaluate(axe.source);
    problems.push(...(await inBothThemes(tab, width)));
  }
  none(problems);
});

/** What axe, which the page holds already, finds in a window of a width. */
async function inBothThemes(tab: Tab, width: number): Promise<string[]> {
  const problems: string[] = [];
  await tab.setViewportSize({ width, height: 800 });
  for (const colorScheme of themes) {
    await tab.emulateMedia({ colorScheme });
    problems.push(...(await tab.evaluate(violations)).map((problem) => `${width} px, ${colorScheme}: ${problem}`));
  }
  return problems;
}
