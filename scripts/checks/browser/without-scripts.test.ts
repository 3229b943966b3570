import type { Page as Tab } from 'playwright-core';
import { expect } from 'vitest';
import { sectionsIn } from './built.ts';
import { front, test as inChromium } from './fixture.ts';

const section = sectionsIn('zh')[1]?.path ?? '';

const test = inChromium.extend('tab', ({ newTab }): Promise<Tab> => newTab({ javaScriptEnabled: false }));

test('a section can be read, in both languages', async ({ tab }) => {
  await tab.goto(front + section);
  expect(await tab.locator('main [id$=".s1"]').first().isVisible()).toBe(true);
  await tab.locator('a[hreflang="en"]').first().click();
  await tab.waitForURL(front + section.replace('zh/', 'en/'));
  expect(await tab.locator('main [id$=".s1"]').first().isVisible()).toBe(true);
});

test('the permanent page shows both languages beside each other', async ({ tab }) => {
  await tab.goto(front + section.replace('zh/', 'id/'));
  expect(await tab.locator('main .para p:lang(zh-Hans)').first().isVisible()).toBe(true);
  expect(await tab.locator('main .para p[lang="en"]').first().isVisible()).toBe(true);
});

test('the next section is one link away', async ({ tab }) => {
  await tab.goto(front + section);
  await tab.locator('main a[rel="next"]').click();
  await tab.waitForURL((url) => url.href !== front + section);
  expect(await tab.locator('main [id$=".s1"]').first().isVisible()).toBe(true);
});

test('in place of the search there are the outline and an index of terms', async ({ tab }) => {
  await tab.goto(`${front}zh/search/`);
  expect(await tab.locator('.contents a[href*="/r2.3/"]').first().isVisible()).toBe(true);
  await tab.locator('.term-index a', { hasText: '标准地' }).first().click();
  await tab.waitForURL(`${front}zh/glossary/standard-land/`);
});
