import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openModern } from '../../browsers/modern.ts';
import type { Serving } from '../../serve.ts';
import { serve } from '../../serve.ts';
import { builtSite } from '../../site.ts';
import { kindOf, pagesOf } from '../dist/pages.ts';

const site = builtSite();
const section = pagesOf(site).filter((page) => kindOf(page) === 'section' && page.path.startsWith('zh/'))[1]?.path ?? '';

let browser: Browser;
let server: Serving;
let tab: Tab;

beforeAll(async () => {
  browser = await openModern();
  server = await serve(site);
  const context = await browser.newContext({ javaScriptEnabled: false });
  tab = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('a section can be read, in both languages', async () => {
  await tab.goto(server.url + section);
  expect(await tab.locator('main [id$=".s1"]').first().isVisible()).toBe(true);
  await tab.locator('a[hreflang="en"]').first().click();
  expect(tab.url()).toBe(server.url + section.replace('zh/', 'en/'));
  expect(await tab.locator('main [id$=".s1"]').first().isVisible()).toBe(true);
});

test('the permanent page shows both languages beside each other', async () => {
  await tab.goto(server.url + section.replace('zh/', 'id/'));
  expect(await tab.locator('main p:lang(zh-Hans)').first().isVisible()).toBe(true);
  expect(await tab.locator('main p[lang="en"]').first().isVisible()).toBe(true);
});

test('the next section is one link away', async () => {
  await tab.goto(server.url + section);
  await tab.locator('main a[rel="next"]').click();
  expect(tab.url()).not.toBe(server.url + section);
  expect(await tab.locator('main [id$=".s1"]').first().isVisible()).toBe(true);
});

test('in place of the search there are the outline and an index of terms', async () => {
  await tab.goto(`${server.url}zh/search/`);
  expect(await tab.locator('.contents a[href*="/r2.3/"]').first().isVisible()).toBe(true);
  await tab.locator('.term-index a', { hasText: '标准地' }).first().click();
  expect(tab.url()).toBe(`${server.url}zh/glossary/standard-land/`);
});
