import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject, test as plain } from 'vitest';
import { openModern } from '../../browsers/modern.ts';
import { oneOfEach } from './built.ts';

/** The front door of the built site: origin and base path. One server stands behind it for all checks. */
export const front = inject('front');

/**
 * A test in a current Chromium, which starts once for all files that a worker runs. `newTab` opens a tab in a context of
 * its own, which closes with the test; `sharedTab` is one tab for all tests of a file, for those that only look.
 */
export const test = plain
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await openModern();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('sharedTab', { scope: 'file' }, async ({ browser }, { onCleanup }): Promise<Page> => {
    const tab = await browser.newPage();
    onCleanup(() => tab.close());
    return tab;
  })
  .extend('newTab', ({ browser }, { onCleanup }) => {
    const opened: Page[] = [];
    onCleanup(async () => void (await Promise.all(opened.map((tab) => tab.context().close()))));
    return async (options?: BrowserContextOptions): Promise<Page> => {
      const context = await browser.newContext(options);
      const tab = await context.newPage();
      opened.push(tab);
      return tab;
    };
  });

/** Opens one page of each kind after another in a tab, and gathers what `look` finds wrong there, with the page's address. */
export async function onEveryKind(tab: Page, look: () => Promise<string[]>): Promise<string[]> {
  const problems: string[] = [];
  for (const { path } of oneOfEach) {
    await tab.goto(front + path);
    problems.push(...(await look()).map((problem) => `/${path}: ${problem}`));
  }
  return problems;
}
