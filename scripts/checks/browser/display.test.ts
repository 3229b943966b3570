import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openModern } from '../../browsers/modern.ts';
import type { Serving } from '../../serve.ts';
import { serve } from '../../serve.ts';
import { builtSite } from '../../site.ts';
import { kindOf, pagesOf } from '../dist/pages.ts';

const site = builtSite();
const section = pagesOf(site).find((page) => kindOf(page) === 'section' && page.path.startsWith('en/'))?.path ?? '';

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

/** Keeps what the page looks like when its body begins, which is before anything of it is drawn. */
function recordFirst(): void {
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    observer.disconnect();
    const root = document.documentElement;
    const { fontSize, color } = getComputedStyle(root);
    Object.assign(window, { first: { data: { ...root.dataset }, fontSize, color } });
  }).observe(document, { childList: true, subtree: true });
}

const firstOf = (): unknown => (window as unknown as { first: unknown }).first;

test('what a reader chose is there before the first paint of the next page', async () => {
  const tab = await browser.newPage({ colorScheme: 'light' });
  await tab.addInitScript(recordFirst);
  await tab.goto(server.url + section);
  await tab.locator('.display summary').click();
  for (const choice of ['size=larger', 'theme=dark', 'contrast=more']) {
    const [name = '', value = ''] = choice.split('=');
    await tab.locator(`.display input[name="${name}"][value="${value}"]`).check();
  }
  await tab.locator('button[data-act="large"]').click();
  await tab.reload();
  const first = (await tab.evaluate(firstOf)) as { data: object };
  expect(first.data).toMatchObject({ size: 'larger', theme: 'dark', contrast: 'more', large: 'on' });
  expect(first).toMatchObject(await tab.evaluate(() => ({ data: { ...document.documentElement.dataset } })));
  await tab.close();
});

test('a choice taken back leaves nothing on the device', async () => {
  const tab = await browser.newPage();
  await tab.goto(server.url + section);
  await tab.locator('.display summary').click();
  for (const value of ['dark', '']) await tab.locator(`.display input[name="theme"][value="${value}"]`).check();
  for (let press = 0; press < 2; press += 1) await tab.locator('button[data-act="large"]').click();
  expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await tab.close();
});

test('dark, and strong, are the colours that the system asks for, with and without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, colorScheme: 'dark', contrast: 'more' });
    const tab = await context.newPage();
    await tab.goto(server.url + section);
    const body = tab.locator('body');
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 0, 0)');
    expect(await body.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(255, 255, 255)');
    await context.close();
  }
});

test('large type is left by a button that stays in view, and by keyboard', async () => {
  const tab = await browser.newPage({ viewport: { width: 360, height: 780 } });
  await tab.goto(server.url + section);
  const large = tab.locator('button[data-act="large"]');
  const before = await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await large.press('Enter');
  await tab.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  const box = await large.boundingBox();
  expect(box && box.y >= 0 && box.y < 200).toBe(true);
  await large.press('Enter');
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(before);
  await tab.close();
});

test('the display can be chosen where the browser keeps nothing', async () => {
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await tab.goto(server.url + section);
  await tab.locator('.display summary').click();
  await tab.locator('.display input[name="theme"][value="dark"]').check();
  expect(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 24, 26)');
  await tab.keyboard.press('Escape');
  expect(await tab.locator('.display .sheet').isVisible()).toBe(false);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('summary');
  await tab.close();
});

test('quotation marks are as wide as their language sets them', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.goto(`${server.url}${section}?view=parallel`);
  const widths = await tab.evaluate(() => {
    const widthIn = (selector: string): number => {
      const sample = document.createElement('span');
      sample.textContent = '“';
      document.querySelector(selector)?.append(sample);
      const em = parseFloat(getComputedStyle(sample).fontSize);
      return sample.getBoundingClientRect().width / em;
    };
    return { en: widthIn('.para .en'), zh: widthIn('.para .zh') };
  });
  expect(widths.en).toBeLessThan(0.6);
  expect(widths.zh).toBeGreaterThan(0.9);
  await tab.close();
});
