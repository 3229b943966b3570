import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { isHeadingId } from '#address/grammar.ts';
import { isWithin, parentOf } from '#address/within.ts';
import type { ReportData } from '#schemas/data.ts';
import type { Tab } from '../../browsers/tab.ts';
import { site } from './built.ts';
import { engines } from './engines.ts';
import { front, test as inChromium } from './fixture.ts';

const report = 'wenzhou-2018';
const section = 'r2.3';
const { sentences } = JSON.parse(readFileSync(join(site.folder, `data/${report}.json`), 'utf8')) as ReportData;
const held = sentences.filter(({ id }) => isWithin(id, section));
type Language = 'zh' | 'en';

/** A pasted selection, as the clipboard has it. */
interface Copied {
  text: string;
  html: string;
}

describe.each(engines)('in $name', ({ test }) => {
  const open = async (tab: Tab, path: string): Promise<void> => {
    await tab.open(front + path);
    // Whoever selects has moved before.
    await tab.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })), undefined);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body), undefined);
    await tab.until(() => {
      document.dispatchEvent(new Event('selectionchange'));
      return document.documentElement.dataset['began'] !== undefined;
    }, undefined);
  };

  test.for(['zh', 'en'] as const)('a page is copied as its paragraphs and nothing else: %s', async (locale, { tab }) => {
    await open(tab, `${locale}/${report}/${section}/`);
    const { text, html } = await copy(tab, all, '.reading');
    expect(text.split('\n\n')).toEqual(paragraphs(locale, locale === 'zh'));
    expect(html.split('<p ').length - 1).toBe(text.split('\n\n').length);
    expect(html).not.toMatch(/<(?!\/?p\b)/);
  });

  test.for(['zh', 'en'] as const)('side by side, only the column in which the selection began is copied: %s', async (began, { tab }) => {
    const other = began === 'zh' ? 'en' : 'zh';
    for (const page of [`zh/${report}/${section}/?view=parallel`, `id/${report}/${section}/`]) {
      await open(tab, page);
      const { text } = await copy(tab, between, [`.para .${began} .s`, `.neighbours, .parallels, .row:last-child .${other} .s`] as const);
      const whole = paragraphs(began, false);
      expect(whole.join('\n\n')).toContain(text.replace(/^[^\n]*\n\n/, ''));
      expect(text.split('\n\n').length).toBeGreaterThan(3);
    }
  });

  test('sentence by sentence, both languages are copied as they are seen, and the columns come back', async ({ tab }) => {
    await open(tab, `en/${report}/${section}/?view=lines`);
    await tab.until(() => document.querySelectorAll('.para > .zh').length > document.querySelectorAll('.para').length, undefined);
    const { text } = await copy(tab, all, '.reading');
    const seen = held.map(({ id, zh, en }) => [isHeadingId(id) ? zh.replace(/。$/, '') : zh, en]);
    expect(text.split('\n\n')).toEqual(seen.reduce((all, pair) => all.concat(pair), []));

    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-view-link="parallel"]')?.click(), undefined);
    await tab.until(() => document.querySelectorAll('.para > .zh').length === document.querySelectorAll('.para').length, undefined);
    const columns = await copy(tab, all, '.reading');
    expect(columns.text.split('\n\n')).toEqual(paragraphs('en', false));
  });

  test('of the whole text, an entry and a topic, no number, label, button or note is copied', async ({ tab }) => {
    for (const page of [`zh/${report}/whole/`, 'en/glossary/airport-t2/', 'zh/topics/ten-methods/']) {
      await open(tab, page);
      const { text } = await copy(tab, all, 'main');
      const besides = await tab.evaluate(
        () =>
          [...document.querySelectorAll('main .ref, main .at, main .tag, main .label, main .notes p, main button, main summary')].map(
            (one) => (one as HTMLElement).innerText.trim(),
          ),
        undefined,
      );
      expect(text).not.toMatch(/(^|\s)[RSN]\d?(\.\w+)*( s\d+)?(\n|$)/);
      expect(text.split('\n\n').filter((paragraph) => besides.includes(paragraph))).toEqual([]);
      expect(text.length).toBeGreaterThan(500);
    }
  });

  test('who begins in a note copies the note', async ({ tab }) => {
    await open(tab, `zh/${report}/${section}/`);
    await tab.evaluate(() => {
      document.querySelector('.notes p')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    }, undefined);
    const note = await copy(tab, all, '.notes p');
    expect(note.text.length).toBeGreaterThan(5);
  });

  test('a part of a sentence is copied as that part, and a search box keeps its own', async ({ tab }) => {
    await open(tab, `zh/${report}/${section}/`);
    const copied = await copy(tab, part, 'r2.3.a.s1');
    expect(copied.text).toBe(sentences.find(({ id }) => id === 'r2.3.a.s1')?.zh.slice(2, 9));
  });
});

inChromium.for(['zh', 'en'] as const)(
  'a mouse that goes over both columns selects the one in which it was pressed: %s',
  async (began, { newTab }) => {
    const tab = await newTab({ viewport: { width: 1280, height: 1400 } });
    await tab.goto(`${front}${began === 'zh' ? 'en' : 'zh'}/${report}/${section}/?view=parallel`);
    const other = began === 'zh' ? 'en' : 'zh';
    // Once in the other column before, so that what was kept out then can be begun in now.
    for (const [from, to] of [
      [other, other],
      [began, other],
    ] as const) {
      const [start, end] = [tab.locator(`.para .${from} .s`).first(), tab.locator(`.para .${to} .s`).nth(3)];
      const [one, two] = [await start.boundingBox(), await end.boundingBox()];
      if (!one || !two) throw new Error(`There is no sentence in ${from} or ${to}.`);
      await tab.mouse.move(one.x + 20, one.y + 12);
      await tab.mouse.down();
      await tab.mouse.move(one.x + 60, one.y + 30, { steps: 4 });
      await tab.mouse.move(two.x + 90, two.y + 40, { steps: 8 });
      await tab.mouse.up();
    }
    const selected = await tab.evaluate(() => String(getSelection()));
    expect(selected.length).toBeGreaterThan(30);
    if (began === 'zh') expect(selected).not.toMatch(/[a-z]{4,} [a-z]{4,}/);
    else expect(selected).not.toMatch(/[\u3400-\u9fff]{4}/);
  },
);

inChromium('a mouse that is pressed on the first character of a sentence, or just before it, selects from there', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 900 } });
  await tab.goto(`${front}zh/${report}/${section}/`);
  const second = tab.locator('.para .zh .s + .s').first();
  const words = (await second.textContent()) ?? '';
  for (const shift of [-3, 1, 6]) {
    const [from, height] = await second.evaluate((sentence) => {
      const { left, top, height: high } = sentence.getClientRects()[0] ?? new DOMRect();
      return [{ left, top }, high] as const;
    });
    await tab.mouse.click(4, 4);
    await tab.mouse.move(from.left + shift, from.top + height / 2);
    await tab.mouse.down();
    await tab.mouse.move(from.left + 90, from.top + height / 2, { steps: 6 });
    await tab.mouse.up();
    const selected = await tab.evaluate(() => String(getSelection()));
    expect(selected.length).toBeGreaterThan(2);
    expect(words.startsWith(selected)).toBe(true);
  }
});

/** The paragraphs of the section as a page shows them; in Chinese the headings of measures run in. */
function paragraphs(locale: Language, isRunIn: boolean): string[] {
  const found: { holder: string; words: string[] }[] = [];
  for (const { id, zh, en } of held) {
    const words = (locale === 'zh' ? zh : en) ?? '';
    const holder = parentOf(id) ?? id;
    const last = found[found.length - 1];
    const isHead = isHeadingId(id) && (!isRunIn || holder === section);
    if (last && last.holder === holder) last.words.push(words);
    else found.push({ holder: isHead ? '' : holder, words: [isHead ? words.replace(/。$/, '') : words] });
  }
  return found.map(({ words }) => words.join(locale === 'zh' ? '' : ' '));
}

/** What of a page is selected, as a function that selects it there. */
type Select<Argument> = (argument: Argument) => void;

async function copy<Argument>(tab: Tab, select: Select<Argument>, argument: Argument): Promise<Copied> {
  await tab.evaluate(select, argument);
  return tab.evaluate(copySelected, undefined);
}

// What runs in the page must stand alone. An event of our own stands for the key: not every browser lets scripts copy.
function copySelected(): Copied {
  const kept: Record<string, string> = {};
  const clipboardData = { setData: (type: string, words: string) => (kept[type] = words) };
  document.body.dispatchEvent(
    Object.defineProperty(new Event('copy', { bubbles: true, cancelable: true }), 'clipboardData', { value: clipboardData }),
  );
  return { text: kept['text/plain'] ?? '', html: kept['text/html'] ?? '' };
}

function all(selector: string): void {
  getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body);
}

function between([from, to]: readonly [string, string]): void {
  const ends = document.querySelectorAll(to);
  const first = document.querySelector(from);
  const last = ends[ends.length - 1];
  if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}

/** Selects a sentence from its third character to its ninth, whatever links stand among them. */
function part(id: string): void {
  const sentence = document.getElementById(id);
  if (!sentence) return;
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let start: [Node, number] | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!start && passed + length > 2) start = [node, 2 - passed];
    if (start && passed + length >= 9) return getSelection()?.setBaseAndExtent(...start, node, 9 - passed);
    passed += length;
  }
}
