import type { Page } from 'playwright-core';
import { beforeEach, describe, expect } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { sectionsIn } from './built.ts';
import { front, test } from './fixture.ts';

// The section with the most notes and sentences elsewhere, in each language.
const weightOf = (html: string): number => html.split('data-at=').length;
const pathIn = (locale: 'zh' | 'en'): string => [...sectionsIn(locale)].sort((a, b) => weightOf(b.html) - weightOf(a.html))[0]?.path ?? '';

describe.each(locales)('beside the text of /%s/', (locale) => {
  let tab: Page;

  beforeEach<{ newTab: (options?: object) => Promise<Page> }>(async ({ newTab }) => {
    tab = await newTab({ viewport: { width: 1280, height: 900 } });
    await tab.goto(front + pathIn(locale));
    await tab.locator('.gloss[data-hangs]').first().waitFor();
  });

  test('each hangs at the line of its word or below another, 12 px apart and none over another', async () => {
    const hung = await tab.evaluate(hanging);
    expect(hung.length).toBeGreaterThan(3);
    for (const [index, { off, top }] of hung.entries()) {
      const before = hung[index - 1];
      if (before) expect(top - before.bottom).toBeGreaterThanOrEqual(11);
      // Heights are whole pixels, and faces of two sizes have their middle not at one height.
      if (Math.abs(off) > 3) expect(Math.abs(top - (before?.bottom ?? 0) - 12)).toBeLessThanOrEqual(2);
      expect(off).toBeGreaterThan(-3);
    }
  });

  test('they move no text', async () => {
    const heights = (): number[] => [...document.querySelectorAll('.reading .row')].map((row) => row.getBoundingClientRect().height);
    const before = await tab.evaluate(heights);
    await tab.evaluate(() => document.querySelectorAll('.beside').forEach((beside) => beside.remove()));
    expect(await tab.evaluate(heights)).toEqual(before);
  });

  test('the foot of a page with little text stands below the last of them', async () => {
    await tab.goto(`${front}${locale}/wenzhou-2018/n/`);
    await tab.locator('.notes [data-hangs]').first().waitFor();
    const below = async (): Promise<number> => {
      const hung = await tab.evaluate(hanging);
      const foot = await tab.evaluate(() => document.querySelector('.foot')?.getBoundingClientRect().top ?? 0);
      return foot - Math.max(...hung.map(({ bottom }) => bottom));
    };
    await expect.poll(below).toBeGreaterThanOrEqual(0);
  });

  test('what opens there moves what is below it', async () => {
    const summary = tab.locator('.parallels summary').first();
    await summary.click();
    await tab.waitForFunction(() => document.querySelector('.parallels details[open]'));
    const nearest = async (): Promise<number> => {
      const hung = await tab.evaluate(hanging);
      return Math.min(...hung.slice(1).map(({ top }, index) => top - (hung[index]?.bottom ?? 0)));
    };
    await tab.locator('.parallels .pin').first().waitFor();
    await expect.poll(nearest).toBeGreaterThanOrEqual(11);
  });

  test('every underlined term opens its popover', async () => {
    const terms = tab.locator(`.reading .row > .${locale} a.t`);
    for (let index = 0; index < (await terms.count()); index++) {
      const term = terms.nth(index);
      await term.focus();
      await tab.keyboard.press('Enter');
      await tab.locator('.popover b').waitFor();
      expect(await term.getAttribute('aria-expanded')).toBe('true');
      await tab.keyboard.press('Escape');
    }
  });

  test('side by side a note stands right under the source', async () => {
    await tab.goto(`${front}${pathIn(locale)}?view=parallel`);
    const gaps = await tab.evaluate(() =>
      [...document.querySelectorAll('.para > .beside')].map((beside) => {
        const source = beside.parentElement?.querySelector('.zh');
        return beside.getBoundingClientRect().top - (source?.getBoundingClientRect().bottom ?? 0);
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
    gaps.forEach((gap) => expect(Math.abs(gap)).toBeLessThan(20));
  });
});

describe.each(locales)('under the paragraphs of /%s/, on a phone', (locale) => {
  let tab: Page;

  beforeEach<{ newTab: (options?: object) => Promise<Page> }>(async ({ newTab }) => {
    tab = await newTab({ viewport: { width: 390, height: 780 } });
    await tab.goto(front + pathIn(locale));
    await tab.locator('.gloss').first().waitFor({ state: 'attached' });
  });

  const place = (): [string, number][] =>
    [...document.querySelectorAll<HTMLElement>('.s[id]')]
      .map((one): [string, number] => [one.id, one.getBoundingClientRect().top])
      .filter(([, top]) => top > 0 && top < innerHeight);

  test('glosses stand below the words of their terms, each a few lines long', async () => {
    const glosses = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.gloss')].map((gloss) => {
        const words = gloss.closest('.row')?.querySelector(':scope > p:not([hidden])');
        const named = [...(words?.querySelectorAll<HTMLAnchorElement>('a.t, a.resting') ?? [])];
        return {
          below: gloss.getBoundingClientRect().top - (words?.getBoundingClientRect().bottom ?? Infinity),
          isNamed: named.some(({ href }) => href.includes(`/${gloss.dataset['term'] ?? ''}/`)),
          lines: gloss.getBoundingClientRect().height / 25,
        };
      }),
    );
    expect(glosses.length).toBeGreaterThan(1);
    for (const { below, isNamed, lines } of glosses) {
      expect(below).toBeGreaterThanOrEqual(0);
      expect(isNamed).toBe(true);
      expect(lines).toBeLessThan(9);
    }
  });

  test('none moves the words in the window, wherever the reader comes to rest', async () => {
    for (const y of [500, 1400, 900, 2300]) {
      await tab.evaluate((top) => scrollTo(0, top), y);
      const before = await tab.evaluate(place);
      await tab.waitForTimeout(400);
      expect(await tab.evaluate(place)).toEqual(before);
    }
  });

  test('who arrives at a sentence keeps it, and who comes back finds it there', async () => {
    const middle = await tab.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('.para .s[id]')];
      return all[Math.floor(all.length / 2)]?.id ?? '';
    });
    await tab.goto('about:blank');
    await tab.goto(`${front}${pathIn(locale)}#${middle}`);
    const topOf = (id: string): number => document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
    await tab.locator('.gloss').first().waitFor({ state: 'attached' });
    const arrived = await tab.evaluate(topOf, middle);
    expect(arrived).toBeGreaterThan(0);
    expect(arrived).toBeLessThan(780);
    await tab.reload();
    await tab.locator('.gloss').first().waitFor({ state: 'attached' });
    await expect.poll(() => tab.evaluate(topOf, middle)).toBeCloseTo(arrived, -1);
  });

  test('who comes back without one finds the window where it stood', async () => {
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await tab.waitForTimeout(400);
    const before = await tab.evaluate(place);
    await tab.reload();
    await tab.locator('.gloss').first().waitFor({ state: 'attached' });
    await expect.poll(() => tab.evaluate(place)).toEqual(before);
  });

  test('both languages leave no room for them', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-view-link="lines"]')?.click());
    expect(await tab.locator('.gloss:visible, .glosses:visible').count()).toBe(0);
  });
});

/** What hangs in the margin from above: where, and how far its first line is below that of its word. */
function hanging(): { top: number; bottom: number; off: number }[] {
  const middleOf = (words: Element | null | undefined): number => {
    const range = document.createRange();
    if (words) range.selectNodeContents(words);
    const [line] = words && range.toString() === '' ? words.getClientRects() : range.getClientRects();
    return line ? (line.top + line.bottom) / 2 : NaN;
  };
  return [...document.querySelectorAll<HTMLElement>('.beside [data-hangs]')]
    .map((one) => {
      const { at = '', term } = one.dataset;
      const sentence = document.getElementById(at);
      const mark = document.querySelector(`.xiao[href="#${one.id}"]`);
      const word = term ? sentence?.querySelector(`a[href*="/${term}/"]`) : mark?.getClientRects().length ? mark : sentence;
      const { top, bottom } = one.getBoundingClientRect();
      return { top, bottom, off: middleOf(one.querySelector('b, summary')) - middleOf(word) };
    })
    .sort((a, b) => a.top - b.top);
}
