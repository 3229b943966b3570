import { expect } from 'vitest';
import { front, test } from './fixture.ts';

const whole = `${front}zh/wenzhou-2018/whole/`;

test('the whole text has its outline at the side, which marks the section that is read', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await tab.goto(whole);
  for (const id of ['r2.3', 's3.4', 'r1.1']) {
    await tab.click(`.side a[href="#${id}"]`);
    await tab.waitForFunction((hash) => document.querySelector('.side [aria-current="location"]')?.getAttribute('href') === hash, `#${id}`);
    expect(await tab.locator('.side [aria-current]').count()).toBe(1);
  }
  expect(await tab.locator('.side a:not([href^="#"])').count()).toBe(0);
});

test('on a phone the outline lies in a fold, which closes over the place that was chosen', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 }, reducedMotion: 'reduce' });
  await tab.goto(whole);
  await tab.click('.fold summary');
  await tab.click('.fold a[href="#r3.2"]');
  expect(await tab.locator('.fold[open]').count()).toBe(0);
  expect(await tab.evaluate(() => Math.round(document.getElementById('r3.2')?.getBoundingClientRect().top ?? -1))).toBeLessThan(400);
});

test.for(['zh', 'en'])('no word of the outline is cut off at its side (%s)', async (locale, { newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 900 } });
  await tab.goto(`${front}${locale}/wenzhou-2018/whole/`);
  const over = await tab.locator('.side').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(over).toBe(0);
});
