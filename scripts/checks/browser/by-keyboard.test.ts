import { expect } from 'vitest';
import { isSentenceId } from '#address/grammar.ts';
import { parentOf } from '#address/within.ts';
import { sectionsIn } from './built.ts';
import { front, test } from './fixture.ts';

// The section with the most sentences, and of them one far down.
const [section] = sectionsIn('zh').sort((a, b) => b.ids.length - a.ids.length);
const sentences = (section?.ids ?? []).filter((id) => isSentenceId(id));
const [far = '', near = ''] = [sentences[sentences.length - 3], sentences[1]];
const unit = parentOf(far) ?? '';

test('the sentences are one stop of the keyboard, at the place that the address leads to', async ({ newTab }) => {
  const tab = await newTab();
  for (const id of [unit, far]) {
    await tab.goto('about:blank');
    await tab.goto(`${front}${section?.path}#${id}`);
    const stops = tab.locator('main .s[tabindex="0"]');
    await expect.poll(() => stops.count()).toBe(1);
    expect(await stops.getAttribute('id')).toContain(unit);
  }
});

test('who turns to another view by the keyboard stays at the sentence that is lit', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 800 } });
  await tab.goto(`${front}${section?.path}#${far}`);
  await tab.waitForSelector('.s.lit');
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.focus('[data-view-link="parallel"]');
  await tab.keyboard.press('Enter');
  await expect.poll(() => tab.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, far)).toBeGreaterThan(0);
  await expect.poll(() => tab.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().bottom, far)).toBeLessThan(800);
});

test('who turns to another view by the mouse stays at what is in the window', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 800 } });
  await tab.goto(`${front}${section?.path}#${near}`);
  await tab.waitForSelector('.s.lit');
  await tab.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: 'center' }), far);
  await tab.click('[data-view-link="parallel"]');
  await tab.waitForSelector('html[data-view="parallel"]');
  expect(await tab.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().bottom, near)).toBeLessThan(0);
});

test('who turns to the other language by the keyboard goes on at the sentence that is lit, in lines too', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 800 } });
  const focused = (): Promise<string | undefined> => tab.evaluate(() => document.activeElement?.id);
  await tab.goto(`${front}${section?.path}?view=lines#${far}`);
  // The sentences have been put in the order in which they are seen.
  await tab.waitForFunction(() => document.querySelectorAll('.row.para > .zh').length > document.querySelectorAll('.row.para').length);
  await expect.poll(focused).toBe(far);
  for (let turns = 0; turns < 2; turns += 1) {
    const locale = await tab.getAttribute('html', 'data-locale');
    await tab.focus('.head [data-view-link="twin"]');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector(`html:not([data-locale="${locale}"])`);
    await expect.poll(focused).toBe(far);
  }
  await tab.waitForSelector('.bar-acts button');
  await tab.keyboard.press('Tab');
  await expect.poll(() => tab.evaluate(() => document.activeElement?.closest('.bar') !== null)).toBe(true);
});

test('a link that opens in another view than the usual asks; whoever comes back to it is not asked', async ({ newTab }) => {
  const tab = await newTab();
  // Kept whole, a page that is come back to would be as it was left.
  await tab.addInitScript(() => addEventListener('unload', () => undefined));
  await tab.goto(`${front}${section?.path}`);
  await tab.evaluate(() => localStorage.setItem('view', 'parallel'));
  await tab.goto(`${front}${section?.path}?view=lines`);
  await tab.waitForSelector('.offer');
  await tab.goto(`${front}zh/about/`);
  const asked = tab.waitForResponse(/usual-view/);
  await tab.goBack();
  await asked;
  await tab.waitForSelector('html[data-view="lines"]');
  expect(await tab.evaluate(() => document.querySelector('.offer'))).toBe(null);
});
