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
