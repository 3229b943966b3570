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

test('where we speak English it is as large as our notes', async ({ newTab }) => {
  const tab = await newTab();
  for (const [path, words] of [
    ['en/draft/', '.k-intro'],
    ['en/dossier/', '.d-intro'],
    ['en/dossier/', '.d-empty'],
    ['en/glossary/eight-eight-strategy/', '.life .definition'],
  ] as const) {
    await tab.goto(front + path);
    const size = tab
      .locator(words)
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(await size, words).toBeCloseTo(16, 1);
  }
});

test.for(['zh', 'en'])(
  'in a low window the settings of the dossier are not cut off, and their end comes into sight (%s)',
  async (locale, { newTab }) => {
    const tab = await newTab({ viewport: { width: 1280, height: 600 } });
    await tab.goto(`${front}${locale}/dossier/`);
    await tab.waitForSelector('.d-side:visible');
    const side = tab.locator('.d-side');
    expect(await side.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(async () => ((await tab.locator('[data-do="link"]').boundingBox())?.y ?? 600) < 560).toBe(true);
  },
);

test('the line under a link runs as far as its words, in every line of it', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  for (const path of ['zh/glossary/', 'en/glossary/', 'zh/glossary/eight-eight-strategy/', 'en/glossary/eight-eight-strategy/']) {
    await tab.goto(front + path);
    const boxed = await tab.locator('main a.link:visible').evaluateAll((links) =>
      links
        .filter((link) => {
          const { display, lineHeight } = getComputedStyle(link);
          return display !== 'inline' && link.getBoundingClientRect().height > 1.9 * parseFloat(lineHeight);
        })
        .map(({ textContent }) => textContent),
    );
    expect(boxed, path).toEqual([]);
  }
});
