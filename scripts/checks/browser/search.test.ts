import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browsing } from '../../browsers/tab.ts';
import { browseModern } from '../../browsers/tab.ts';
import type { Serving } from '../../serve.ts';
import { serve } from '../../serve.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';

let browser: Browsing;
let server: Serving;

beforeAll(async () => {
  browser = await browseModern();
  server = await serve(builtSite());
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(['标准地', '八八战略'])('what is typed is found, and leads to its page: %s', async (words) => {
  const tab = await browser.newTab();
  await tab.open(`${server.url}zh/search/`);
  await tab.click('input[type="search"]');
  await tab.type(words);
  await tab.press('Enter');
  await tab.until((results) => document.querySelector(results) !== null, '[data-results] a');
  expect(await tab.evaluate(() => new URLSearchParams(location.search).get('q'), undefined)).toBe(words);
  await tab.click('[data-results] a');
  await tab.until((name) => document.readyState === 'complete' && !location.pathname.includes(name), 'search');
  expect(await tab.evaluate((found) => document.querySelector('main')?.textContent?.includes(found), words)).toBe(true);
  none(tab.problems);
});
