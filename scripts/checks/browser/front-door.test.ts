import { expect } from 'vitest';
import { front, test } from './fixture.ts';

test('the two ways in are the largest words of the front door, and its head speaks both languages', async ({ newTab }) => {
  const tab = await newTab();
  for (const width of [320, 1280]) {
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto(front);
    const { doors, others } = await tab.evaluate(() => {
      const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
      return {
        doors: [...document.querySelectorAll('.door .enter')].map(size),
        others: [...document.querySelectorAll('body *')].filter((one) => !one.closest('.enter') && one.textContent.trim() !== '').map(size),
      };
    });
    expect(doors).toHaveLength(2);
    expect(Math.min(...doors)).toBeGreaterThan(1.3 * Math.max(...others));
  }
  expect(await tab.locator('.head nav').evaluateAll((navs) => navs.map((nav) => nav.getAttribute('lang')))).toEqual(['zh-Hans', 'en']);
});

test('where the reader’s own colours hold, a filled dot is told from a hollow one', async ({ newTab }) => {
  const tab = await newTab({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });
  await tab.goto(`${front}zh/topics/eight-eight/`);
  const fills = await tab.evaluate(() =>
    ['.m-direct', '.m-related', '.matrix'].map((one) => {
      const element = document.querySelector(one);
      return element ? getComputedStyle(element).fill : '';
    }),
  );
  const [canvas, text] = await tab.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    return ['Canvas', 'CanvasText'].map((colour) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    });
  });
  expect(fills.slice(0, 2)).toEqual([text, canvas]);
});
