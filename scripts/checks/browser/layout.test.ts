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
const widths = [320, 360, 768, 1280, 1680];

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

test('nothing is wider than its window', async () => {
  const tab = await browser.newPage();
  const wide: string[] = [];
  for (const path of paths) {
    await tab.goto(server.url + path);
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 800 });
      const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wide.push(`/${path} is ${over} px wider than a window of ${width} px`);
    }
  }
  await tab.close();
  none(wide);
});

const displays = [
  { name: 'in the largest text', set: { size: 'larger' } },
  { name: 'in large type', set: { large: 'on' } },
];

test.for(displays)('nothing is wider than its window $name', async ({ set }) => {
  const tab = await browser.newPage();
  await tab.addInitScript((choices) => Object.entries(choices).forEach(([key, value]) => localStorage.setItem(key, value)), set);
  const wide: string[] = [];
  for (const path of paths) {
    await tab.goto(server.url + path);
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 800 });
      const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wide.push(`/${path} is ${over} px wider than a window of ${width} px`);
    }
  }
  await tab.close();
  none(wide);
});

test('no flex box relies on gap, which Chromium 80 does not have', async () => {
  const tab = await browser.newPage();
  const gaps: string[] = [];
  for (const path of paths) {
    await tab.goto(server.url + path);
    const found = await tab.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { display, rowGap, columnGap } = getComputedStyle(element);
          return display.endsWith('flex') && [rowGap, columnGap].some((gap) => gap !== 'normal' && gap !== '0px');
        })
        .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
    );
    gaps.push(...new Set(found.map((element) => `/${path}: ${element}`)));
  }
  await tab.close();
  none(gaps);
});

test('nothing shifts while a page loads', async () => {
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources = [] } = entry as PerformanceEntry & { sources?: { node?: Node | null }[] };
        shifts.push(sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : '?')).join(', '));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moved: string[] = [];
  for (const path of paths) {
    await tab.goto(server.url + path);
    const shifts = await tab.evaluate(afterNextFrames);
    moved.push(...shifts.map((shift) => `/${path}: ${shift}`));
  }
  await tab.close();
  none(moved);
});

/** What has shifted by the time that the page has been drawn twice after its load. */
async function afterNextFrames(): Promise<string[]> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  return (window as unknown as { shifts: string[] }).shifts;
}
