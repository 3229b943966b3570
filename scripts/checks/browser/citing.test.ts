import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { ReportData } from '#schemas/data.ts';
import type { Tab } from '../../browsers/tab.ts';
import { topOf } from '../../site.ts';
import { site } from './built.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';
import { gluedLinks } from '../glued.ts';

const report = 'wenzhou-2018';
const section = `zh/${report}/r2.3/`;
const { sentences } = JSON.parse(readFileSync(join(site.folder, `data/${report}.json`), 'utf8')) as ReportData;
const ids = sentences.map(({ id }) => id);
const wordsOf = (id: string): string => sentences.find((sentence) => sentence.id === id)?.zh ?? '';
const englishOf = (id: string): string => sentences.find((sentence) => sentence.id === id)?.en ?? '';

const lit = (tab: Tab): Promise<string[]> => tab.evaluate(litIds, undefined);
const permalink = (rest: string): string => `${topOf(site)}id/${report}/${rest}`;

describe.each(engines)('in $name', ({ test }) => {
  test.beforeEach(({ tab }) => tab.open(front + section));

  test.for(['clipboard', 'command', 'nothing'] as const)(
    'a link and the words with their source are copied by %s',
    async (way, { tab }) => {
      await tab.evaluate(copyInto, way);
      await choose(tab, 'r2.3.2.s3');
      await copyBy(tab, 0);
      expect(await copied(tab)).toBe(permalink('r2.3.2/#r2.3.2.s3'));
      await copyBy(tab, 1);
      const quoted = await copied(tab);
      const inner = wordsOf('r2.3.2.s3').replace(/[“”‘’]/g, (sign) => ({ '“': '‘', '”': '’', '‘': '“', '’': '”' })[sign] ?? sign);
      expect(quoted).toBe(`“${inner}”（陈伟俊，〔2018〕：报告·二（三）2，R2.3.2 s3） ${permalink('r2.3.2/#r2.3.2.s3')}`);
      await copyBy(tab, 2);
      const both = await copied(tab);
      const place = `R2.3.2 s3 · 非官方译文 · unofficial translation  ${permalink('r2.3.2/#r2.3.2.s3')}`;
      expect(both).toBe([wordsOf('r2.3.2.s3'), englishOf('r2.3.2.s3'), place].join('\n'));
    },
  );

  test.for([
    ['r2.3.1.s2', 'r2.3.2.s1'],
    ['r2.3.2.s1', 'r2.3.1.s2'],
  ] as const)('a range reaches across paragraphs, from %s to %s', async ([from, to], { tab }) => {
    const whole = ids.slice(ids.indexOf('r2.3.1.s2'), ids.indexOf('r2.3.2.s1') + 1);
    await choose(tab, from);
    await tab.evaluate(clickWithShift, to);
    expect(await lit(tab)).toEqual(whole);
    await tab.evaluate(copyInto, 'clipboard');
    await copyBy(tab, 0);
    // No unit below the section holds both ends.
    expect(await copied(tab)).toBe(permalink('r2.3/#r2.3.1.s2-r2.3.2.s1'));
  });

  test('a range over a heading keeps its breaks in every copy, and English ones say what they are', async ({ tab }) => {
    const [heading, first, second] = ['r2.3.2.s0', 'r2.3.2.s1', 'r2.3.2.s2'];
    const last = ids[ids.indexOf(heading) - 1] ?? '';
    const lines = (of: (id: string) => string, space: string): string => {
      // A Chinese heading may stand in the line of its first sentence, for it ends in a stop.
      const words = [of(heading), of(first)].join(isHeld && space === '' ? '' : '\n');
      return `${of(last)}\n${words}${space}${of(second)}`;
    };
    await choose(tab, last);
    await tab.evaluate(clickWithShift, second);
    const isHeld = await tab.evaluate((id) => document.getElementById(id)?.closest('.run-in') !== null, first);
    await tab.evaluate(copyInto, 'clipboard');
    await copyBy(tab, 2);
    const both = await copied(tab);
    expect(both.startsWith(`${lines(wordsOf, '')}\n${lines(englishOf, ' ')}\nR2.3.1 s`)).toBe(true);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar [data-act="cite"]')?.click(), undefined);
    await tab.until(() => document.querySelector('.cite-panel dl') !== null, undefined);
    const copies: string[] = [];
    for (const nth of [0, 2, 3]) {
      await tab.evaluate((at) => {
        delete document.documentElement.dataset['copied'];
        document.querySelectorAll<HTMLElement>('.cite-panel .acts button')[at]?.click();
      }, nth);
      copies.push(await copied(tab));
    }
    expect(copies[0]).toBe(lines(wordsOf, ''));
    expect(copies[1]?.split('\n')).toHaveLength(lines(englishOf, ' ').split('\n').length);
    for (const copy of copies.slice(1)) {
      expect(copy).toMatch(/\(Chen Weijun 〔2018〕, .*, unofficial translation\) http\S+[^)]$/);
      expect(gluedLinks(copy, new URL(topOf(site)).origin)).toEqual([]);
    }
  });

  test('the address of a range lights it and brings it into view, at the permanent page too', async ({ tab }) => {
    for (const [page, range] of [
      [section, 'r2.3.2.s1-r2.3.3.s1'],
      [section, 'r2.3.3.s1-r2.3.2.s1'],
      [`id/${report}/r2.3/`, 'r2.3.2.s1-r2.3.3.s1'],
    ] as const) {
      await tab.open(`${front}${page}#${range}`);
      await tab.until((count) => document.querySelectorAll('.s[id].lit').length === count, span('r2.3.2.s1', 'r2.3.3.s1').length);
      expect(await lit(tab)).toEqual(span('r2.3.2.s1', 'r2.3.3.s1'));
      expect(await tab.evaluate(isSeen, 'r2.3.2.s1')).toBe(true);
    }
  });

  test('the address of a range of measures lights all of them, whichever is named first', async ({ tab }) => {
    for (const range of ['r2.3.1-r2.3.2', 'r2.3.2-r2.3.1']) {
      await tab.open(`${front}${section}#${range}`);
      await tab.until(() => document.querySelector('.s[id].lit') !== null, undefined);
      const all = await lit(tab);
      expect([all[0], all[all.length - 1]]).toEqual(['r2.3.1.s0', ids[ids.indexOf('r2.3.3.s0') - 1]]);
      expect(await tab.evaluate(isSeen, 'r2.3.1.s0')).toBe(true);
    }
  });

  test('after the word of the bar, a touch on another sentence ends the range', async ({ tab }) => {
    await choose(tab, 'r2.3.2.s2');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar [data-act="extend"]')?.click(), undefined);
    expect(await lit(tab)).toEqual(span('r2.3.2.s2', 'r2.3.2.s3'));
    await tab.evaluate(() => document.getElementById('r2.3.3.s1')?.click(), undefined);
    expect(await lit(tab)).toEqual(span('r2.3.2.s2', 'r2.3.3.s1'));
  });

  test('the panel brings the entry in every style, with the place, the files and the reader’s day; Esc closes it', async ({ tab }) => {
    await choose(tab, 'r2.3.2.s3');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar [data-act="cite"]')?.click(), undefined);
    await tab.until(() => document.querySelector('.cite-panel dl') !== null, undefined);
    const found = await tab.evaluate(() => {
      const texts = [...document.querySelectorAll('.cite-panel dd')].map(({ textContent }) => textContent ?? '');
      const today = new Date();
      const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
      return {
        entries: document.querySelectorAll('.cite-panel dd .act').length,
        hasPlace: texts.some((text) => text.indexOf('R2.3.2 s3') >= 0 || text.indexOf('二（三）2 第3句') >= 0),
        hasDay: texts.some((text) => text.indexOf(`[${day}]`) >= 0),
        files: [...document.querySelectorAll('.cite-panel dd a')].map((file) => (file.getAttribute('href') ?? '').replace(/^.*\//, '')),
      };
    }, undefined);
    expect(found).toMatchObject({ hasPlace: true, hasDay: true });
    expect(found.entries).toBeGreaterThanOrEqual(8);
    expect(found.files).toEqual(expect.arrayContaining(['r2.3.2.zh.ris', 'r2.3.2.zh.bib', 'r2.3.2.zh.csl.json']));
    await tab.press('Escape');
    await tab.until(
      () => !document.querySelector('.cite-panel') && document.activeElement?.matches('[data-act="cite"]') === true,
      undefined,
    );
  });

  test('Tab out of the panel, at its end and at its beginning, closes it and returns to what opened it', async ({ tab }) => {
    for (const end of ['last', 'first'] as const) {
      await choose(tab, end === 'last' ? 'r2.3.2.s3' : 'r2.3.2.s4');
      await tab.evaluate(openByFocus, undefined);
      await tab.until(() => document.querySelector('.cite-panel .qr') !== null, undefined);
      // What is folded is no stop.
      if (end === 'last') await tab.evaluate(focusLast, '.cite-panel');
      await (end === 'last' ? tab.press('Tab') : tab.evaluate(pressShiftTab, undefined));
      await tab.until(
        () => !document.querySelector('.cite-panel') && document.activeElement?.matches('[data-act="cite"]') === true,
        undefined,
      );
    }
  });

  test('what the panel copies is said, and once more where the same is copied again', async ({ tab }) => {
    await choose(tab, 'r2.3.2.s3');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar [data-act="cite"]')?.click(), undefined);
    await tab.until(() => document.querySelector('.cite-panel .qr') !== null, undefined);
    await tab.evaluate(copyInto, 'clipboard');
    const hears = (words: string): Promise<void> =>
      tab.until((wanted) => document.querySelector('.cite-panel [role="status"]')?.textContent === wanted, words);
    for (const [button, words] of [
      ['.acts button:nth-child(2)', '已复制：中文引文'],
      ['dd [data-act="form"]', '已复制：GB/T 7714—2025'],
    ] as const)
      for (const end of ['', '\u00a0']) {
        await tab.evaluate((selector) => document.querySelector<HTMLElement>(`.cite-panel ${selector}`)?.click(), button);
        await hears(words + end);
      }
  });

  test('with each entry the words can be had; the head of the panel names the sentence, and a touch of the text closes it', async ({
    tab,
  }) => {
    await choose(tab, 'r2.3.2.s3');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar [data-act="cite"]')?.click(), undefined);
    await tab.until(() => document.querySelector('.cite-panel .qr') !== null, undefined);
    await tab.evaluate(copyInto, 'clipboard');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.cite-panel [data-act="with-words"]')?.click(), undefined);
    const [words, entry] = (await copied(tab)).split('\n');
    expect(words).toMatch(/^“.+”\[1\]R2\.3\.2 s3$/);
    expect(entry).toMatch(/^\[1\] 陈伟俊\./);
    const head = await tab.evaluate(() => {
      const panel = document.querySelector<HTMLElement>('.cite-panel') as HTMLElement;
      panel.scrollTop = 1000;
      const of = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().top ?? -1;
      return [panel.querySelector('h2')?.textContent, of('.panel-head') - panel.getBoundingClientRect().top < 5];
    }, undefined);
    expect(head).toEqual(['R2.3.2 第3句', true]);
    await tab.evaluate(() => document.getElementById('r2.3.2.s5')?.click(), undefined);
    expect(await tab.evaluate(() => document.querySelector('.cite-panel'), undefined)).toBe(null);
  });

  test('by keyboard: Enter lights a sentence, the arrows and Shift with Enter extend it, Esc puts it out', async ({ tab }) => {
    await tab.evaluate(focusOn, 'r2.3.2.s2');
    await tab.press('Enter');
    await tab.press('ArrowRight');
    await tab.evaluate(pressShiftEnter, undefined);
    expect(await lit(tab)).toEqual(['r2.3.2.s2', 'r2.3.2.s3']);
    await tab.press('Escape');
    expect(await lit(tab)).toEqual([]);
    expect(await tab.evaluate(() => location.hash, undefined)).toBe('');
  });
});

const span = (from: string, to: string): string[] => ids.slice(ids.indexOf(from), ids.indexOf(to) + 1);

/** Lights a sentence by a click, and waits for its bar. */
async function choose(tab: Tab, id: string): Promise<void> {
  await tab.evaluate((place) => document.getElementById(place)?.scrollIntoView({ block: 'center' }), id);
  await tab.evaluate((place) => document.getElementById(place)?.click(), id);
  await tab.until((place) => document.querySelector('.bar button') !== null && location.hash === `#${place}`, id);
}

/** Opens the panel as the keyboard does: the focus is on what opens it. */
function openByFocus(): void {
  const cite = document.querySelector<HTMLElement>('.bar [data-act="cite"]');
  cite?.focus();
  cite?.click();
}

function focusLast(selector: string): void {
  const stops = [...document.querySelectorAll<HTMLElement>(`${selector} a, ${selector} button, ${selector} summary`)].filter(
    (stop) => stop.nodeName === 'SUMMARY' || !stop.closest('details:not([open])'),
  );
  stops[stops.length - 1]?.focus();
}

function pressShiftTab(): void {
  const init = { key: 'Tab', shiftKey: true, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** Clicks a word of the bar, counted from the first. */
async function copyBy(tab: Tab, nth: number): Promise<void> {
  await tab.evaluate((at) => {
    delete document.documentElement.dataset['copied'];
    document.querySelectorAll<HTMLElement>('.bar button')[at]?.click();
  }, nth);
}

/** What was copied, or shown for the reader to copy. */
async function copied(tab: Tab): Promise<string> {
  await tab.until(
    () => document.documentElement.dataset['copied'] !== undefined || document.querySelector('.copy-box') !== null,
    undefined,
  );
  return tab.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('.copy-box');
    const words = document.documentElement.dataset['copied'] ?? box?.value ?? '';
    box?.blur();
    return words;
  }, undefined);
}

/** Leaves a page one way of copying, and notes what is copied. */
function copyInto(way: 'clipboard' | 'command' | 'nothing'): void {
  const note = (words: string): void => void (document.documentElement.dataset['copied'] = words);
  const clipboard = { writeText: (words: string) => Promise.resolve(note(words)) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: way === 'clipboard' ? clipboard : undefined });
  document.execCommand = () => {
    const box = document.activeElement;
    if (way === 'nothing' || !(box instanceof HTMLTextAreaElement)) return false;
    note(box.value.slice(box.selectionStart, box.selectionEnd));
    return true;
  };
}

function litIds(): string[] {
  return [...document.querySelectorAll('.s[id].lit')].map(({ id }) => id);
}

function clickWithShift(id: string): void {
  document.getElementById(id)?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

function pressShiftEnter(): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true }));
}

function isSeen(id: string): boolean {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}
