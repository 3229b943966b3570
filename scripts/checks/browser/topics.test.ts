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

test('on a phone neither the name of the strategy nor what is counted beside a table is parted', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  await tab.goto(`${front}en/topics/eight-eight/#reading-3`);
  const lines = await tab.evaluate(() =>
    ['h1 .name', '#reading-3 .ask > .ours'].map((words) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(words) as Element);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
  expect(lines).toEqual([1, 1]);
});

test('the last words of a measure stay on their line: of its sources only the first goes with them', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  await tab.goto(`${front}en/topics/eight-eight/`);
  expect(await tab.locator('.eight .kept').evaluateAll((ends) => ends.map((end) => end.querySelectorAll('a').length))).toEqual(
    Array(8).fill(1),
  );
});

test.for(['zh', 'en'])(
  'over the matrix no words are longer than their line, and letters are in their own face (%s)',
  async (locale, { newTab }) => {
    const tab = await newTab({ viewport: { width: 1280, height: 900 } });
    await tab.goto(`${front}${locale}/topics/eight-eight/`);
    const heads = await tab.locator('.m-part').evaluateAll((all) =>
      all.map((head) => {
        const line = head.nextElementSibling as SVGPathElement;
        return { words: head.textContent, over: (head as SVGTextElement).getComputedTextLength() - line.getTotalLength() };
      }),
    );
    expect(heads.filter(({ over }) => over > 0)).toEqual([]);
    const faceOf = (words: string): Promise<string> =>
      tab
        .locator(words)
        .first()
        .evaluate((element) => getComputedStyle(element).fontFamily);
    const own = locale === 'en' ? /^"?Charter/ : /^"?Songti/;
    expect(await faceOf('.m-work')).toMatch(own);
    await tab.goto(`${front}${locale}/topics/ten-methods/`);
    expect(await faceOf('.unit-number')).toMatch(own);
  },
);

test.for(['zh', 'en'] as const)('on a phone no row of a topic begins with an indent or a dot: %s', async (locale, { newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  for (const topic of ['six-tasks', 'ten-methods']) {
    await tab.goto(`${front}${locale}/topics/${topic}/`);
    const found = await tab.evaluate(() => {
      const edge = document.querySelector('h1')?.getBoundingClientRect().left ?? NaN;
      const rows = new Map<number, number>();
      for (const link of document.querySelectorAll('.topic-key > *, .others h2, .others li')) {
        const { top, left, height } = link.getBoundingClientRect();
        const row = Math.round((top + height / 2) / 20);
        rows.set(row, Math.min(rows.get(row) ?? Infinity, left));
      }
      const dots = [...document.querySelectorAll('.unit-terms li + li')].map((item) => getComputedStyle(item, '::before').content);
      return { indents: [...rows.values()].filter((left) => left - edge > 2), dots: [...new Set(dots)] };
    });
    expect(found.indents).toEqual([]);
    if (locale === 'en') expect(found.dots).toEqual(['"\u00a0· "']);
  }
});

test.for(['zh', 'en'] as const)('the first lines of a quotation stand on one base line: %s', async (locale, { newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 900 } });
  await tab.goto(`${front}${locale}/topics/eight-eight/`);
  const [first = NaN, second = NaN] = await tab.locator('.quote p').evaluateAll((words) =>
    words.map((one) => {
      const base = document.createElement('span');
      base.style.cssText = 'display: inline-block; width: 0; height: 0';
      one.prepend(base);
      const { bottom } = base.getBoundingClientRect();
      base.remove();
      return bottom;
    }),
  );
  expect(Math.abs(first - second)).toBeLessThan(1);
});
