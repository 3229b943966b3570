import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { openModern } from '../../browsers/modern.ts';
import type { Serving } from '../../serve.ts';
import { serve } from '../../serve.ts';
import { builtSite } from '../../site.ts';
import { oneOfEachKind, pagesOf } from '../dist/pages.ts';
import { none } from '../none.ts';

const site = builtSite();
const paths = oneOfEachKind(pagesOf(site)).map(({ path }) => path);
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

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

test('on a phone a finger hits every control', async () => {
  const tab = await browser.newPage(phone);
  const small: string[] = [];
  for (const path of paths) {
    await tab.goto(server.url + path);
    small.push(...(await tab.evaluate(smallTargets)).map((target) => `/${path}: ${target}`));
    for (const sheet of await tab.locator('.head summary:visible').all()) {
      await sheet.tap();
      small.push(...(await tab.evaluate(smallTargets)).map((target) => `/${path}, sheet open: ${target}`));
      await sheet.tap();
    }
  }
  await tab.close();
  none([...new Set(small)]);
});

/** Controls lower than 44 px, but for links in running words (WCAG 2.5.8, inline). */
function smallTargets(): string[] {
  const inWords = (element: Element): boolean => {
    const around = element.parentElement;
    if (!around || getComputedStyle(element).display !== 'inline') return false;
    return [...around.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1);
  };
  return [...document.querySelectorAll('.head a, .foot a, .act, button, summary, input, select, .sheet label')]
    .filter((element) => !element.closest('.unseen, .skip, details:not([open]) > :not(summary)') && !inWords(element))
    .filter((element) => !(element instanceof HTMLInputElement && element.closest('label')))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || height >= 43.5) return [];
      return [
        `${element.localName}.${element.className} in .${element.parentElement?.className ?? ''} ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
}
