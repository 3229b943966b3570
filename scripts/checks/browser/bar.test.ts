import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isHeadingId } from '#address/grammar.ts';
import { none } from '../none.ts';
import { engines } from './engines.ts';
import { front, test as inChromium } from './fixture.ts';

const report = 'wenzhou-2018';
const section = `zh/${report}/r2.3/`;
const id = 'r2.3.2.s3';

describe.each(engines)('in $name', ({ test }) => {
  test('the Tab key goes from the lit sentence to the bar and from its end to what follows; Esc leads back', async ({ tab }) => {
    await tab.open(front + section);
    await tab.evaluate((place) => document.getElementById(place)?.focus(), id);
    await tab.press('Enter');
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    expect(await tab.evaluate(atFocus, undefined)).toBe(id);
    await tab.press('Tab');
    expect(await tab.evaluate(atFocus, undefined)).toBe('复制链接');
    await tab.evaluate(pressShiftTab, undefined);
    expect(await tab.evaluate(atFocus, undefined)).toBe(id);
    const acts = await tab.evaluate(() => document.querySelectorAll('.bar a, .bar button').length, undefined);
    const walked: string[] = [];
    for (let act = 0; act < acts; act += 1) {
      await tab.press('Tab');
      walked.push(await tab.evaluate(atFocus, undefined));
    }
    expect(walked[0]).toBe('复制链接');
    expect(walked[acts - 1]).toBe('收起');
    expect(new Set(walked).size).toBe(acts);
    await tab.press('Tab');
    expect(await tab.evaluate((place) => document.activeElement?.closest('.s')?.id === place, id)).toBe(true);
    // The bar is not come upon again where it stands in the page.
    for (let stop = 0; stop < 14; stop += 1) {
      await tab.press('Tab');
      expect(await tab.evaluate(() => document.activeElement?.closest('.bar') === null, undefined)).toBe(true);
    }
    await tab.evaluate((place) => document.getElementById(place)?.focus(), id);
    await tab.press('Tab');
    await tab.press('Escape');
    expect(await tab.evaluate(() => document.querySelector('.bar, [data-bar], .s.lit'), undefined)).toBe(null);
    expect(await tab.evaluate(atFocus, undefined)).toBe(id);
  });

  test('who comes by an address to a sentence reaches its bar by the next Tab; a click moves no focus into it', async ({ tab }) => {
    await tab.open(`${front}${section}#${id}`);
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    await tab.press('Tab');
    expect(await tab.evaluate(atFocus, undefined)).toBe('复制链接');
    await tab.click('[id="r2.3.2.s5"]');
    await tab.until(() => location.hash === '#r2.3.2.s5', undefined);
    expect(await tab.evaluate(atFocus, undefined)).toBe('r2.3.2.s5');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar-leave')?.click(), undefined);
    expect(await tab.evaluate(() => document.querySelector('.bar, .s.lit'), undefined)).toBe(null);
    expect(await tab.evaluate(atFocus, undefined)).toBe('r2.3.2.s5');
  });

  test('a sentence says behind its words which one it is, and whether it is open', async ({ tab }) => {
    await tab.open(front + section);
    await tab.press('Tab');
    await tab.until(() => document.getElementById('sentence-is') !== null, undefined);
    await tab.evaluate((place) => document.getElementById(place)?.focus(), id);
    expect(await tab.evaluate(description, id)).toBe('R2.3.2 第3句，按 Enter 打开复制与引用');
    await tab.press('Enter');
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    expect(await tab.evaluate(description, id)).toMatch(/^R2\.3\.2 第3句，已打开/);
    expect(
      await tab.evaluate((place) => {
        const sentence = document.getElementById(place);
        const bar = document.getElementById(sentence?.getAttribute('aria-controls') ?? '');
        // What is read are the words: nothing names it otherwise.
        return [bar?.getAttribute('aria-label'), sentence?.getAttribute('aria-label'), sentence?.getAttribute('role')];
      }, id),
    ).toEqual(['R2.3.2 第3句', null, null]);
    await tab.press('Enter');
    expect(await tab.evaluate(description, id)).toMatch(/打开复制与引用$/);
    expect(await tab.evaluate(() => document.querySelectorAll('[aria-controls="bar"]').length, undefined)).toBe(0);
  });

  test('what was copied, and how, is said and seen', async ({ tab }) => {
    await tab.open(`${front}${section}#${id}`);
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    await tab.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.resolve() } });
    }, undefined);
    for (const [nth, words] of [
      [0, '已复制链接'],
      [1, '已复制：原句，括注出处，网址'],
      [2, '已复制：原文，译文，编号与网址'],
    ] as const) {
      await tab.evaluate((at) => document.querySelectorAll<HTMLElement>('.bar button')[at]?.click(), nth);
      await tab.until((said) => document.querySelector('.bar-said')?.textContent === said, words);
      expect(
        await tab.evaluate(
          (said) => [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent === said),
          words,
        ),
      ).toBe(true);
    }
  });
});

inChromium('the keys lead back through the bar from what follows the sentence', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${front}${section}#${id}`);
  await tab.waitForSelector('.bar button');
  await tab.evaluate((place) => document.getElementById(place)?.querySelector('a')?.focus(), id);
  await tab.keyboard.press('Shift+Tab');
  expect(await tab.evaluate(atFocus)).toBe('收起');
  const acts = await tab.locator('.bar a, .bar button').count();
  for (let act = 0; act < acts; act += 1) await tab.keyboard.press('Shift+Tab');
  expect(await tab.evaluate(atFocus)).toBe(id);
  await tab.keyboard.press('Shift+Tab');
  expect(await tab.evaluate((place) => document.activeElement?.closest('.bar') === null && document.activeElement?.id !== place, id)).toBe(
    true,
  );
});

const small = [
  { width: 390, height: 780 },
  { width: 360, height: 640 },
  { width: 320, height: 568 },
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
  { width: 1100, height: 800 },
];

inChromium.for(['zh', 'en'] as const)(
  'under 1200 px the bar stands over the row of views and covers nothing of what is lit: %s',
  async (locale, { newTab }) => {
    const problems: string[] = [];
    for (const viewport of small) {
      const tab = await newTab({ viewport });
      for (const page of [`${locale}/${report}/r2.3/`, `${locale}/${report}/r2.3/?view=parallel`, `${locale}/${report}/n/`]) {
        await tab.goto(front + page);
        const found = await walkStrip(tab);
        problems.push(...found.map((problem) => `${viewport.width} × ${viewport.height}, ${page}: ${problem}`));
      }
      await tab.close();
    }
    none(problems);
  },
);

inChromium.for(['zh', 'en'] as const)(
  'on a phone the bar has at most two rows, pinned or not, and what is copied moves nothing: %s',
  async (locale, { newTab }) => {
    const tab = await newTab({ viewport: { width: 360, height: 780 } });
    for (const place of [id, 'r2.3.2.s0', 'r2.3.1.s1']) {
      await tab.goto(`${front}${locale}/${report}/`);
      await tab.goto(`${front}${locale}/${report}/r2.3/#${place}`);
      await tab.waitForSelector('.bar .pin');
      const rows = (): Promise<number> => tab.evaluate(() => document.querySelector<HTMLElement>('.bar')?.offsetHeight ?? 0);
      expect(await rows()).toBeLessThan(100);
      const lefts = (): Promise<number[]> =>
        tab.evaluate(() => [...document.querySelectorAll('.bar-acts button')].map((act) => act.getBoundingClientRect().left));
      const before = await lefts();
      await tab.click('.bar-acts button:nth-child(2)');
      await expect.poll(() => tab.locator('.bar-said').textContent()).not.toBe('');
      expect(await lefts()).toEqual(before);
      await tab.evaluate(() => document.querySelector<HTMLElement>('.bar .pin')?.click());
      // It finds its place anew when it has been drawn.
      await tab.waitForSelector('.bar[data-pinned]');
      await expect.poll(rows).toBeLessThan(100);
      // A heading can be pinned with all below it, in words that are too many for English.
      if (!isHeadingId(place)) expect(await tab.locator('.bar[data-in-line]').count()).toBe(0);
    }
  },
);

inChromium('the steps from hit to hit take the whole row, and lead nowhere where there is one place', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  for (const [query, steps] of [
    ['标准地', 1],
    ['改革', 3],
  ] as const) {
    await tab.goto(`${front}zh/${report}/r1.2/?q=${encodeURIComponent(query)}#r1.2.s1`);
    await tab.waitForSelector('.hits button');
    expect(await tab.locator('.hits button').count()).toBe(steps);
    expect(await tab.evaluate(() => document.querySelector('.hits')?.getBoundingClientRect().left)).toBe(0);
  }
});

inChromium(
  'at 200 % and 400 % text the bar takes at most a third of the window, and every word of it can be reached',
  async ({ newTab }) => {
    const problems: string[] = [];
    for (const viewport of [...small, { width: 1280, height: 800 }]) {
      // Wide windows come to 400 % as narrow ones: their words alone would leave no page.
      for (const percent of viewport.width < 700 ? [200, 400] : [200]) {
        const tab = await newTab({ viewport });
        await tab.goto(`${front}${section}#r2.3.2.s0`);
        await tab.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
        await tab.waitForSelector('.bar .pin');
        await tab.setViewportSize({ ...viewport, height: viewport.height + 1 });
        const found = await tab.evaluate(lookAtLarge);
        problems.push(...found.map((problem) => `${viewport.width} × ${viewport.height} at ${percent} %: ${problem}`));
        await tab.close();
      }
    }
    none(problems);
  },
);

inChromium('in large type the bar is seen at every width', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 800 } });
  await tab.goto(`${front}${section}#${id}`);
  await tab.waitForSelector('.bar .pin');
  await tab.evaluate(() => {
    document.documentElement.dataset['large'] = '';
    dispatchEvent(new Event('resize'));
  });
  none(await tab.evaluate(lookAtLarge));
});

inChromium.for([1200, 1280, 1680] as const)(
  'from 1200 px the bar of no sentence is printed over anything, at %i px',
  async (width, { newTab }) => {
    const tab = await newTab({ viewport: { width, height: 900 } });
    const problems: string[] = [];
    for (const page of [
      ...['zh', 'en'].flatMap((locale) =>
        ['', '?view=parallel', '?view=lines', '?layer=origins'].map((view) => `${locale}/${report}/r2.3/${view}`),
      ),
      `id/${report}/r2.3/`,
      `zh/${report}/s3.1/`,
      `en/${report}/n/`,
      `zh/${report}/`,
      `zh/${report}/r2/`,
    ]) {
      await tab.goto(front + page);
      const count = await tab.locator('.s[id]').count();
      expect(count, page).toBeGreaterThan(1);
      await tab.evaluate(light, 0);
      await tab.waitForSelector('.bar button');
      for (let at = 0; at < count; at += 1) {
        const found = await tab.evaluate(printedOver, at);
        problems.push(...found.map((problem) => `${page}: ${problem}`));
      }
    }
    none(problems);
  },
);

inChromium('the ids that make way for the bar come back with its end', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 900 } });
  await tab.goto(`${front}zh/${report}/#r2.3.s0`);
  await tab.waitForSelector('.bar .pin');
  const hidden = (): Promise<number> =>
    tab.evaluate(() => [...document.querySelectorAll('.ref')].filter((one) => getComputedStyle(one).visibility === 'hidden').length);
  expect(await hidden()).toBeGreaterThan(1);
  await tab.keyboard.press('Escape');
  expect(await hidden()).toBe(0);
});

function atFocus(): string {
  const stop = document.activeElement;
  return stop?.id ? stop.id : (stop?.textContent ?? '').trim();
}

function description(of: string): string {
  const by = document.getElementById(of)?.getAttribute('aria-describedby') ?? '';
  return document.getElementById(by)?.textContent ?? '';
}

function pressShiftTab(): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', shiftKey: true, bubbles: true, cancelable: true }));
}

function light(at: number): void {
  document.querySelectorAll<HTMLElement>('.s[id]')[at]?.click();
}

/** Lights some sentences of a page, the last among them, where they stand at the foot of the window, and looks. */
async function walkStrip(tab: Page): Promise<string[]> {
  const problems: string[] = [];
  const count = await tab.locator('.s[id]').count();
  for (const at of new Set([0, 1, Math.floor(count / 2), count - 2, count - 1].filter((one) => one >= 0 && one < count))) {
    await tab.evaluate((nth) => {
      const sentence = document.querySelectorAll<HTMLElement>('.s[id]')[nth];
      sentence?.scrollIntoView({ block: 'end' });
      sentence?.click();
    }, at);
    await tab.waitForSelector('.bar .bar-leave');
    await tab.waitForFunction(() => document.documentElement.dataset['bar'] !== undefined);
    problems.push(...(await tab.evaluate(lookAtStrip)));
    // Clear as it is, it stays where it is when it is lit again.
    const [before, after] = await tab.evaluate((nth) => {
      const sentence = document.querySelectorAll<HTMLElement>('.s[id]')[nth];
      sentence?.click();
      const from = scrollY;
      sentence?.click();
      return [from, scrollY];
    }, at);
    if (before !== after) problems.push(`sentence ${at} moves from ${before} to ${after} though it is clear`);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar-leave')?.click());
  }
  return problems;
}

function lookAtStrip(): string[] {
  const problems: string[] = [];
  const bar = document.querySelector('.bar')?.getBoundingClientRect() ?? new DOMRect();
  const name = document.querySelector('.bar-name')?.textContent ?? '';
  const views = [...document.querySelectorAll('.of-text .views a')].filter((word) => word.getClientRects().length > 0);
  for (const word of views) {
    const { left, top, width, height } = word.getBoundingClientRect();
    if (!word.contains(document.elementFromPoint(left + width / 2, top + height / 2)))
      problems.push(`${name}: ${word.textContent ?? ''} is covered`);
  }
  if (bar.height > innerHeight / 3 + 1) problems.push(`${name}: ${bar.height} px high`);
  const leave = document.querySelector('.bar-leave');
  const { left, top, width, height } = leave?.getBoundingClientRect() ?? new DOMRect();
  if (document.elementFromPoint(left + width / 2, top + height / 2) !== leave) problems.push(`${name}: the way out is not in reach`);
  const lit = [...document.querySelectorAll('.s.lit')].map((one) => one.getBoundingClientRect()).filter((box) => box.height > 0);
  const [from, to] = [Math.min(...lit.map((box) => box.top)), Math.max(...lit.map((box) => box.bottom))];
  const head = document.querySelector('.head');
  const above = head && getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().bottom : 0;
  // What is higher than its room begins at the top.
  if (to > bar.top && from > above + 9) problems.push(`${name}: ${Math.round(to - bar.top)} px of what is lit are covered`);
  if (document.documentElement.scrollWidth > innerWidth) problems.push(`${name}: the page is wider than its window`);
  return problems;
}

function lookAtLarge(): string[] {
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!bar) return ['no bar'];
  const { top, bottom, left, right, height } = bar.getBoundingClientRect();
  const problems: string[] = [];
  if (left < 0 || right > innerWidth + 1) problems.push('the bar reaches out of the window');
  if (getComputedStyle(bar).position !== 'fixed') return problems;
  if (height > innerHeight / 3 + 1 || bottom > innerHeight + 1 || top < 0) problems.push(`the bar goes from ${top} to ${bottom}`);
  for (const act of bar.querySelectorAll<HTMLElement>('a, button')) {
    act.focus();
    const box = act.getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    if (document.elementFromPoint(x, y) !== act) problems.push(`${act.textContent ?? ''} is not in reach`);
    if (box.height < 44) problems.push(`${act.textContent ?? ''} is ${box.height} px high`);
  }
  return problems;
}

/** Lights a sentence, and returns over what its bar is printed. */
async function printedOver(at: number): Promise<string[]> {
  document.querySelectorAll<HTMLElement>('.s.lit').forEach((one) => one.id && one.click());
  document.querySelectorAll<HTMLElement>('.s[id]')[at]?.click();
  // What is counted comes a moment later, and the bar then finds its place anew.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const bar = document.querySelector('.bar');
  const name = bar?.querySelector('.bar-name')?.textContent ?? `sentence ${at}`;
  if (!bar) return [`${name} has no bar`];
  const boxesOf = (element: Element): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };
  const own = [...bar.querySelectorAll('p, a, button')].flatMap(boxesOf);
  const words = document.querySelectorAll(
    '.ref, .outline a, .outline li, .side p, .comb, .row .s, .notes p, .parallels summary, .layer-foot',
  );
  const others = [...words].filter((one) => getComputedStyle(one).visibility !== 'hidden');
  const problems = others.flatMap((other) => {
    const isUnder = boxesOf(other).some((box) =>
      own.some((one) => box.left < one.right - 1 && box.right > one.left + 1 && box.top < one.bottom - 1 && box.bottom > one.top + 1),
    );
    return isUnder ? [`${name} is printed over ${(other.textContent ?? '').trim().slice(0, 16)}`] : [];
  });
  if (own.some(({ left }) => left < 0)) problems.push(`${name} is cut off at the left`);
  return problems;
}
