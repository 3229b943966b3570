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
