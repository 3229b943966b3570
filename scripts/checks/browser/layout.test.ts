import { expect } from 'vitest';
import { none } from '../none.ts';
import { front, onEveryKind, test } from './fixture.ts';

const widths = [320, 360, 768, 1280, 1680];
const displays = [
  { name: 'as it is', set: {} },
  { name: 'in the largest text', set: { size: 'larger' } },
  { name: 'in large type', set: { large: 'on' } },
];

test.for(displays)('nothing is wider than its window $name', async ({ set }, { newTab }) => {
  const tab = await newTab();
  await tab.addInitScript((choices) => Object.entries(choices).forEach(([key, value]) => localStorage.setItem(key, value)), set);
  const tooWide = async (width: number): Promise<string[]> => {
    await tab.setViewportSize({ width, height: 800 });
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    return over > 0 ? [`${over} px wider than a window of ${width} px`] : [];
  };
  none(
    await onEveryKind(tab, async () => {
      const wide: string[] = [];
      for (const width of widths) wide.push(...(await tooWide(width)));
      return wide;
    }),
  );
});

test('no flex box relies on gap, which Chromium 80 does not have', async ({ newTab }) => {
  const tab = await newTab();
  const gaps = (): string[] =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { display, rowGap, columnGap } = getComputedStyle(element);
        return display.endsWith('flex') && [rowGap, columnGap].some((gap) => gap !== 'normal' && gap !== '0px');
      })
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
  none(await onEveryKind(tab, async () => [...new Set(await tab.evaluate(gaps))]));
});

test('nothing shifts while a page loads', async ({ newTab }) => {
  const tab = await newTab();
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
  none(await onEveryKind(tab, () => tab.evaluate(afterNextFrames)));
});

/** What has shifted by the time that the page has been drawn twice after its load. */
async function afterNextFrames(): Promise<string[]> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  return (window as unknown as { shifts: string[] }).shifts;
}

test('Chinese lines are spread to one edge only where they are long, and no figure is ever spread', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  await tab.goto(`${front}zh/wenzhou-2018/r2.1/`);
  const set = (): Promise<string[]> =>
    tab.evaluate(() =>
      [...document.querySelectorAll('.text .para > .zh, .measure.run-in, .measure.run-in .zh')].map((words) => {
        const { textAlign, textJustify } = getComputedStyle(words);
        return `${textAlign} ${textJustify}`;
      }),
    );
  expect([...new Set(await set())]).toEqual(['start auto', 'left auto']);
  await tab.setViewportSize({ width: 1280, height: 780 });
  expect((await set()).filter((one) => one === 'justify auto').length).toBeGreaterThan(3);
});
