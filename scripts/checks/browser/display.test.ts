import { expect } from 'vitest';
import { sectionsIn } from './built.ts';
import { front, test } from './fixture.ts';

const section = sectionsIn('en')[0]?.path ?? '';

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

test('what a reader chose is there before the first paint of the next page', async ({ newTab }) => {
  const tab = await newTab({ colorScheme: 'light' });
  await tab.addInitScript(recordFirst);
  await tab.goto(front + section);
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
});

test('a choice taken back leaves nothing on the device', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(front + section);
  await tab.locator('.display summary').click();
  for (const value of ['dark', '']) await tab.locator(`.display input[name="theme"][value="${value}"]`).check();
  for (let press = 0; press < 2; press += 1) await tab.locator('button[data-act="large"]').click();
  expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('dark, and strong, are the colours that the system asks for, with and without scripts', async ({ newTab }) => {
  for (const javaScriptEnabled of [true, false]) {
    const tab = await newTab({ javaScriptEnabled, colorScheme: 'dark', contrast: 'more' });
    await tab.goto(front + section);
    const body = tab.locator('body');
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 0, 0)');
    expect(await body.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(255, 255, 255)');
  }
});

test('large type is left by a button that stays in view, and by keyboard', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  await tab.goto(front + section);
  const large = tab.locator('button[data-act="large"]');
  const before = await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await large.press('Enter');
  await tab.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  const box = await large.boundingBox();
  expect(box && box.y >= 0 && box.y < 200).toBe(true);
  await large.press('Enter');
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(before);
});

test('the display can be chosen where the browser keeps nothing', async ({ newTab }) => {
  const tab = await newTab();
  await tab.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await tab.goto(front + section);
  await tab.locator('.display summary').click();
  await tab.locator('.display input[name="theme"][value="dark"]').check();
  expect(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 24, 26)');
  await tab.keyboard.press('Escape');
  expect(await tab.locator('.display .sheet').isVisible()).toBe(false);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('summary');
});

test('quotation marks are as wide as their language sets them', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 800 } });
  await tab.goto(`${front}${section}?view=parallel`);
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
});
