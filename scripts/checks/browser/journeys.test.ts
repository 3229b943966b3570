import { describe, expect } from 'vitest';
import { isHeadingId, isSentenceId } from '#address/grammar.ts';
import { none } from '../none.ts';
import { openPdf, seenIn, squeeze } from '../pdf-text.ts';
import { oneOfEach, sectionsIn } from './built.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

// The section with the most sentences: there is a long way to scroll. Of its sentences the middle one, no heading.
const [section] = sectionsIn('zh').sort((a, b) => b.ids.length - a.ids.length);
if (!section) throw new Error('dist/ holds no page of a section in /zh/, so there is nothing to read. Look at what the build says.');
const sentences = section.ids.filter((id) => isSentenceId(id) && !isHeadingId(id));
const sentence = sentences[Math.floor(sentences.length / 2)] ?? '';
const twin = section.path.replace('zh/', 'en/');

describe.each(engines)('in $name', ({ test, version }) => {
  test('it is the browser that it says it is', ({ browsing }) => {
    expect(browsing.version).toMatch(version);
  });

  test('every kind of page opens without a complaint and asks nobody else for anything', async ({ tab }) => {
    for (const { path } of oneOfEach) await tab.open(front + path);
    none(tab.requests.filter((url) => !url.startsWith('data:') && new URL(url).origin !== new URL(front).origin));
  });

  test('Chinese is drawn: different characters look different', async ({ tab }) => {
    await tab.open(front + section.path);
    const inks = await tab.evaluate(drawn, ['温', '州', '八', '略']);
    expect(new Set(inks).size).toBe(4);
  });

  test('a section can be read from its heading to its last sentence', async ({ tab }) => {
    await tab.open(front + section.path);
    const last = sentences[sentences.length - 1] ?? '';
    await tab.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: 'end' }), last);
    await tab.until(inView, last);
  });

  test('switching the language keeps the sentence that the reader chose, there and back', async ({ tab }) => {
    await tab.open(front + section.path);
    await tab.click(`[id="${sentence}"]`);
    await tab.leave(clickInPlace, 'nav a[hreflang="en"]');
    await tab.until(hasArrived, `/${twin}`);
    await tab.until(inView, sentence);
    await tab.leave(clickInPlace, 'nav a[hreflang="zh-Hans"]');
    await tab.until(hasArrived, `/${section.path}`);
    await tab.until(inView, sentence);
  });

  test('switching the language in the middle of a page keeps what stands in the window', async ({ tab }) => {
    await tab.open(front + section.path);
    await tab.evaluate(bringToTop, sentence);
    await tab.leave(clickInPlace, 'nav a[hreflang="en"]');
    await tab.until(hasArrived, `/${twin}`);
    await tab.until(inView, sentence);
  });

  test('the address of a sentence leads to the sentence', async ({ tab }) => {
    await tab.open(`${front}${section.path}#${sentence}`);
    await tab.until(inView, sentence);
  });

  test('a link within the page leads to its place', async ({ tab }) => {
    await tab.open(front + section.path);
    const fragment = await tab.evaluate(followLastAnchor, 'main');
    await tab.until((id) => location.hash === `#${id}`, fragment);
    await tab.until(inView, fragment);
  });

  test('side by side shows both languages at the same place', async ({ tab }) => {
    await tab.open(front + section.path);
    await tab.evaluate(bringToTop, sentence);
    await tab.evaluate(clickInPlace, '[data-view-link="parallel"]');
    await tab.until((view) => location.search === view, '?view=parallel');
    await tab.until(inView, sentence);
    const shown = await tab.evaluate((id) => {
      const row = document.getElementById(id)?.closest('.row');
      return ['.zh', '.en'].map((words) => (row?.querySelector<HTMLElement>(words)?.innerText ?? '').length > 0);
    }, sentence);
    expect(shown).toEqual([true, true]);
  });

  test('on paper a section is its words and its address, on A4, and nothing of the interface', async ({ tab }) => {
    await tab.open(`${front}${section.path}?view=single`);
    const pdf = await openPdf(await tab.print());
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect(Math.abs(width - 595) + Math.abs(height - 842)).toBeLessThan(2);
    const text = await seenIn(pdf);
    const words = await tab.evaluate((ids) => ids.map((id) => document.getElementById(id)?.textContent ?? ''), sentences);
    none(words.map(squeeze).filter((sentence) => !text.includes(sentence)));
    expect(text).toContain(`/id/${section.path.replace('zh/', '')}`);
    for (const interfaceWord of ['大字版', '跳到正文', '纠错', '复制']) expect(text).not.toContain(interfaceWord);
  });

  test('by keyboard: the first stop skips to the text', async ({ tab }) => {
    await tab.open(front + section.path);
    await tab.press('Tab');
    expect(await tab.evaluate((name) => document.activeElement?.classList.contains(name), 'skip')).toBe(true);
    await tab.press('Enter');
    await tab.until((name) => document.activeElement?.id === name, 'text');
  });
});

function bringToTop(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}

/** Clicks without bringing the link into the window first. */
function clickInPlace(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

function hasArrived(path: string): boolean {
  return location.pathname.endsWith(path) && document.readyState === 'complete';
}

/** Whether a place of a page that is longer than the window stands within the window. */
function inView(id: string): boolean {
  const place = document.getElementById(id)?.getBoundingClientRect();
  return scrollY > 0 && place !== undefined && place.bottom > 0 && place.top < innerHeight;
}

/** The ink of characters as the page draws them. */
function drawn(letters: string[]): string[] {
  return letters.map((letter) => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.font = `48px ${getComputedStyle(document.querySelector('main') as Element).fontFamily}`;
    pen.fillText(letter, 0, 60);
    return canvas.toDataURL();
  });
}

/** Clicks the last visible link within the page that leads to a place of the page; gives its fragment. */
function followLastAnchor(within: string): string {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`${within} a[href*="#"]`)].filter(
    (link) => link.pathname === location.pathname && link.hash.length > 1 && link.getClientRects().length > 0,
  );
  const link = links[links.length - 1] as HTMLAnchorElement;
  link.click();
  return link.hash.slice(1);
}
