import { expect } from 'vitest';
import { front, test } from './fixture.ts';

test('a row of the matrix opens its table and no other, and is marked; without scripts it opens too', async ({ newTab }) => {
  for (const javaScriptEnabled of [true, false]) {
    const tab = await newTab({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
    await tab.goto(`${front}zh/topics/eight-eight/`);
    expect(await tab.locator('.reading-of:visible').count()).toBe(0);
    await tab.locator('.matrix-rows a').nth(1).click();
    expect(await tab.locator('.reading-of:visible').evaluateAll((tables) => tables.map(({ id }) => id))).toEqual(['reading-2']);
    expect(await tab.locator('.matrix-rows [aria-current]').count()).toBe(javaScriptEnabled ? 1 : 0);
  }
});
