import axe from 'axe-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { locales } from '#i18n/locale.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LayerData, LayerRun } from '#origins/layer.ts';
import type { Tab } from '../../browsers/tab.ts';
import { kindOf, localeOf } from '../dist/pages.ts';
import { none } from '../none.ts';
import { openPdf, seenIn, squeeze } from '../pdf-text.ts';
import { pages, site } from './built.ts';
import { engines } from './engines.ts';
import type { FaultyServing } from './faults.ts';
import { serveBadly } from './faults.ts';
import { front, test as inChromium } from './fixture.ts';
import { violations } from './violations.ts';
import { whenIdle } from './when-idle.ts';

// Every Chinese reading page with what its layer shows, that with the most runs first.
const layers = pages
  .filter((page) => localeOf(page) === 'zh' && existsSync(join(site.folder, page.path, 'origins.json')))
  .map((page) => ({ kind: kindOf(page), path: page.path, ...layerOf(page.path) }))
  .sort((a, b) => b.runs.length - a.runs.length);
const [section] = layers.filter(({ kind }) => kind === 'section');
if (!section) throw new Error('dist/ holds no section with the sources of its wording, so there is no layer to turn on.');
const { path, runs } = section;

// A run that is marked whole, and the place of its words on the page.
const run =
  runs.find((one) =>
    runs.every((other) => other === one || other.sentence !== one.sentence || other.zh[0] >= one.zh[1] || other.zh[1] <= one.zh[0]),
  ) ?? runs[0];
if (!run) throw new Error('No run of words is shown on any section of dist/.');
const words = `[id="${run.sentence}"] .run[data-n="${runs.indexOf(run) + 1}"]`;

let server: FaultyServing;

beforeAll(async () => void (server = await serveBadly(site)));
afterAll(() => server.close());

describe.each(engines)('in $name', ({ test }) => {
  afterEach(() => server.mend());

  const clickInPlace = (tab: Tab, selector: string): Promise<void> =>
    tab.leave((where) => document.querySelector<HTMLElement>(where)?.click(), selector);

  test('nothing of it is loaded before it is turned on', async ({ tab }) => {
    await tab.open(front + path);
    await tab.evaluate(whenIdle, undefined);
    const before = new Set(tab.requests);
    expect(await tab.evaluate(() => document.querySelectorAll('.run, .run-at, .layer-foot').length, undefined)).toBe(0);
    await turnOn(tab);
    // So that what is counted here is what the switch asks for, whatever its files are called. A busy browser tells of a
    // request after its answer is in the page. The style sheet is that of the margin too, and may have come with it.
    const loaded = (): string[] => tab.requests.filter((url) => !before.has(url)).map((url) => new URL(url).pathname);
    await expect.poll(loaded).toContain(`${site.base}${path}origins.json`);
    await expect.poll(() => loaded().some((name) => name.endsWith('.js'))).toBe(true);
    // Its style is there with it.
    expect(
      await tab.evaluate(
        () => [...document.styleSheets].some((sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('.layer-foot'))),
        undefined,
      ),
    ).toBe(true);
    expect([...before].filter((url) => /origins\.json|\/layer\./.test(url))).toEqual([]);
  });

  test('the switch marks the runs and lets the terms rest, and turned again it takes all that back', async ({ tab }) => {
    await tab.open(front + path);
    const terms = await tab.evaluate(countTerms, undefined);
    expect(terms).toBeGreaterThan(0);
    await turnOn(tab);
    none(wronglyMarked(runs, 'zh', await tab.evaluate(marked, 'zh')));
    expect(await tab.evaluate(state, undefined)).toEqual({ pressed: 'true', layer: 'origins', foot: true });
    expect(await tab.evaluate(countTerms, undefined)).toBe(0);
    await tab.click('.layer');
    await tab.until(() => document.querySelector('html[data-layer]') === null, undefined);
    expect(await tab.evaluate(state, undefined)).toEqual({ pressed: 'false', layer: null, foot: false });
    expect(await tab.evaluate(countTerms, undefined)).toBe(terms);
    expect(tab.url()).toBe(front + path);
  });

  test.for(['en', 'id'])('it works on the page in /%s/ as well', async (tree, { tab }) => {
    await tab.open(front + path.replace('zh/', `${tree}/`));
    await turnOn(tab);
    none(wronglyMarked(runs, 'zh', await tab.evaluate(marked, 'zh')));
    await tab.click(`.row .${tree === 'en' ? 'en' : 'zh'} .run.end`);
    await tab.until(() => document.activeElement?.id === 'popover', undefined);
    await tab.press('Escape');
    await tab.until(() => document.activeElement?.matches('.run-at') === true, undefined);
  });

  test('the address alone turns it on, and keeps it through the views, to the next page and to the other language', async ({ tab }) => {
    await tab.open(`${front}${path}?layer=origins`);
    await tab.until(isOn, undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('.zh .run').length, undefined)).toBeGreaterThan(0);
    for (const view of ['parallel', 'single'] as const) {
      await tab.click(`[data-view-link="${view}"]`);
      await tab.until((wanted) => (document.documentElement.getAttribute('data-view') ?? 'single') === wanted, view);
      // The address follows the page, once what writes it is loaded.
      const query = [['layer', 'origins'], ...(view === 'single' ? [] : [['view', view]])];
      await tab.until((wanted) => JSON.stringify([...new URLSearchParams(location.search)].sort()) === wanted, JSON.stringify(query));
      expect(await tab.evaluate(isOn, undefined)).toBe(true);
    }
    const links = await tab.evaluate(
      () => [...document.querySelectorAll<HTMLAnchorElement>('.neighbours a')].map(({ search }) => search),
      undefined,
    );
    expect(links.length).toBeGreaterThan(0);
    expect([...new Set(links)]).toEqual(['?layer=origins']);
    const own = await tab.evaluate(() => location.pathname, undefined);
    await clickInPlace(tab, '.neighbours a');
    await tab.until(
      (before) =>
        location.pathname !== before && location.search === '?layer=origins' && document.querySelector('html[data-layer]') !== null,
      own,
    );
    await tab.open(`${front}${path}?layer=origins`);
    await tab.until(isOn, undefined);
    await clickInPlace(tab, 'nav a[hreflang="en"]');
    await tab.until(
      (twin) =>
        location.pathname.endsWith(twin) && location.search === '?layer=origins' && document.querySelector('html[data-layer]') !== null,
      `/${path.replace('zh/', 'en/')}`,
    );
  });

  test('a click on the words of a run opens what is known of it and lights no sentence; Esc closes it and comes back', async ({ tab }) => {
    await tab.open(front + path);
    await turnOn(tab);
    await tab.click(words);
    await tab.until(() => document.activeElement?.id === 'popover', undefined);
    const box = await tab.evaluate(() => {
      const found = document.querySelector('#popover');
      return { role: found?.getAttribute('role'), label: found?.getAttribute('aria-label'), words: found?.textContent };
    }, undefined);
    expect(box).toMatchObject({ role: 'dialog', label: run.words });
    expect(box.words).toContain(run.earliest.name);
    expect(box.words).toContain(run.facts[0]);
    expect(await tab.evaluate(() => document.querySelectorAll('.s.lit').length + location.hash.length, undefined)).toBe(0);
    expect(await tab.evaluate(buttonOf, words)).toMatchObject({ isFocused: false, expanded: 'true' });
    await tab.press('Escape');
    await tab.until(() => !document.querySelector('#popover'), undefined);
    expect(await tab.evaluate(buttonOf, words)).toMatchObject({ isFocused: true, expanded: 'false' });
    expect((await tab.evaluate(buttonOf, words)).label).toContain(run.words);
  });

  test('a click on a term within a run opens the run, and outside of one it leads to the entry', async ({ tab }) => {
    let has = false;
    for (const { path } of layers.filter(({ kind }) => kind === 'section')) {
      if (has) break;
      await tab.open(front + path);
      await turnOn(tab);
      has = await tab.evaluate(
        () =>
          document.querySelector('.zh a.resting .run') !== null &&
          [...document.querySelectorAll('.zh a.resting')].some((term) => !term.querySelector('.run')),
        undefined,
      );
    }
    expect(has, 'no section has a term within a run and one outside').toBe(true);
    await tab.click('.zh a.resting .run');
    await tab.until(() => document.activeElement?.id === 'popover', undefined);
    const [label, own] = await tab.evaluate(
      () => [
        document.querySelector('#popover')?.getAttribute('aria-label') ?? '',
        document.querySelector('.zh a.resting .run')?.textContent,
      ],
      undefined,
    );
    expect(label).toContain(own);
    const entry = await tab.evaluate(() => {
      const outside = [...document.querySelectorAll<HTMLAnchorElement>('.zh a.resting')].find((term) => !term.querySelector('.run'));
      outside?.setAttribute('data-outside', '');
      return outside?.pathname ?? '';
    }, undefined);
    expect(entry).toContain('/zh/glossary/');
    await clickInPlace(tab, '[data-outside]');
    await tab.until((there) => location.pathname === there && document.readyState === 'complete', entry);
  });

  test('Enter at the stop of a run opens it and goes in, Tab leaves it behind its last link and closes it', async ({ tab }) => {
    await tab.open(front + path);
    await turnOn(tab);
    await tab.evaluate(focusOn, words);
    await tab.press('Enter');
    await tab.until(() => document.activeElement?.id === 'popover', undefined);
    const stops = await tab.evaluate(() => document.querySelectorAll('#popover a, #popover button').length, undefined);
    expect(stops).toBeGreaterThan(0);
    for (let stop = 0; stop < stops; stop += 1) {
      await tab.press('Tab');
      await tab.until((at) => document.querySelectorAll('#popover a, #popover button')[at] === document.activeElement, stop);
    }
    await tab.press('Tab');
    await tab.until(() => !document.querySelector('#popover'), undefined);
    // On to what stands behind the run, not to the end of the page.
    expect(await tab.evaluate(buttonOf, words)).toMatchObject({ isFocused: false, isBeforeFocus: true, expanded: 'false' });

    await tab.evaluate(focusOn, words);
    await tab.press('Enter');
    await tab.until(() => document.activeElement?.id === 'popover', undefined);
    await tab.evaluate(
      () =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Tab', shiftKey: true, bubbles: true, cancelable: true }),
        ),
      undefined,
    );
    expect(await tab.evaluate(() => document.querySelector('#popover') === null, undefined)).toBe(true);
    expect(await tab.evaluate(buttonOf, words)).toMatchObject({ isFocused: true, expanded: 'false' });
  });

  test.for(['single', 'parallel'])('the sentences stay word for word what they were: %s', async (view, { tab }) => {
    await tab.open(`${front}${path}?view=${view}`);
    const before = await tab.evaluate(sentenceWords, undefined);
    await turnOn(tab);
    expect(await tab.evaluate(sentenceWords, undefined)).toEqual(before);
  });

  test.for(['single', 'parallel'])('the text is copied as it is without: %s', async (view, { tab }) => {
    await tab.open(`${front}${path}?view=${view}`);
    const before = await copyAll(tab);
    expect(before).toContain(run.words);
    await turnOn(tab);
    expect(await copyAll(tab)).toBe(before);
  });

  test('on paper every run has its note while the layer is on, and none when it is off', async ({ tab }) => {
    await tab.open(front + path);
    await turnOn(tab);
    const on = await seenIn(await openPdf(await tab.print()));
    const notes = runs.map((one) => squeeze(`${one.words}：${one.earliest.name} ${one.date}。${one.facts.join('。')}。`));
    none(notes.filter((note) => !on.includes(note)));
    await tab.click('.layer');
    await tab.until(() => document.querySelector('html[data-layer]') === null, undefined);
    const off = await seenIn(await openPdf(await tab.print()));
    expect(off).toContain(squeeze(run.words));
    expect(off).not.toContain(squeeze(run.facts[0] ?? ''));
  });

  test('who came with the layer in the address stays on the text where it cannot be had', async ({ tabThatComplains: tab }) => {
    server.fail('origins.json');
    await tab.open(`${server.url}${path}?layer=origins`);
    await expect.poll(() => tab.requests.some((address) => address.includes('origins.json'))).toBe(true);
    // What would lead away does so at once.
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)), undefined);
    expect(tab.url()).toContain(path);
    expect(await tab.evaluate(isOn, undefined)).toBe(false);
  });

  test.for(['origins.json', '/layer.', '/words.json'])(
    'without %s the switch leads to the page of origins',
    async (file, { tabThatComplains: tab }) => {
      // From the start, for glosses in the margin want the words too.
      server.fail(file);
      await tab.open(server.url + path);
      const address = await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.layer')?.href ?? '', undefined);
      expect(address).toContain('/origins/');
      await tab.click('.layer');
      await tab.until((there) => location.href === there && document.readyState === 'complete', address);
      expect(await tab.evaluate(() => document.querySelector('h1') !== null, undefined)).toBe(true);
    },
  );
});

describe('on every page that has any', () => {
  let looking: Promise<Looked[]> | undefined;
  const lookAtAll = (tab: Page): Promise<Looked[]> => (looking ??= lookAt(tab));

  inChromium('every run that its data name is one of its own sentences', async ({ sharedTab }) => {
    const looked = await lookAtAll(sharedTab);
    none(
      looked.flatMap(({ layer, shown }) => {
        const missing = layer.runs.filter((_, index) => !shown.includes(index));
        const of = [...new Set(missing.map(({ sentence }) => sentence))].join(', ');
        return of === '' ? [] : [`/${layer.path}: ${missing.length} of ${layer.runs.length} runs are in sentences of other pages: ${of}`];
      }),
    );
  });

  inChromium.for(locales)('every run is marked, all its words and no others: %s', async (locale, { sharedTab }) => {
    const looked = await lookAtAll(sharedTab);
    none(
      looked.flatMap(({ layer, shown, marks }) =>
        wronglyMarked(layer.runs, locale, marks[locale], shown).map((problem) => `/${layer.path}: ${problem}`),
      ),
    );
  });

  inChromium('the number that a run bears on paper is that of its note', async ({ sharedTab }) => {
    const looked = await lookAtAll(sharedTab);
    none(
      looked.flatMap(({ layer, marks, notes }) =>
        [...new Set(locales.flatMap((locale) => Object.keys(marks[locale])))].flatMap((number) => {
          const [own, note] = [layer.runs[Number(number) - 1]?.words ?? '', notes[Number(number) - 1] ?? 'there is none'];
          return note.startsWith(`${own}：`) ? [] : [`/${layer.path}: ${own} bears ${number}, where the note is: ${note.slice(0, 30)}`];
        }),
      ),
    );
  });
});

inChromium('a permanent page counts the runs that it marks', async ({ newTab }) => {
  const tab = await newTab({});
  const wrong: string[] = [];
  for (const page of pages.filter((one) => kindOf(one) === 'permalink of a measure').slice(0, 6)) {
    await tab.goto(`${front}${page.path}?layer=origins`);
    await tab.waitForSelector('html[data-layer]');
    const [marks, line = ''] = await tab.evaluate((): [number, string | undefined] => [
      new Set([...document.querySelectorAll<HTMLElement>('.run')].map(({ dataset }) => dataset['n'])).size,
      document.querySelectorAll('.layer-foot p')[1]?.textContent ?? undefined,
    ]);
    if (marks > 0 ? !line.includes(String(marks)) : /\d/.test(line)) wrong.push(`/${page.path}: ${marks} are marked, and it says: ${line}`);
  }
  none(wrong);
});

inChromium('where the reader’s own colours rule the runs are seen, and so is the focus on one', async ({ newTab }) => {
  const tab = await newTab({ forcedColors: 'active' });
  await tab.goto(`${front}${path}?layer=origins`);
  await tab.waitForSelector('html[data-layer]');
  const [line, outline] = await tab.evaluate((): [string, string] => {
    const piece = document.querySelector<HTMLElement>('.run.end');
    const button = (piece?.closest('a') ?? piece)?.nextElementSibling as HTMLElement;
    button.focus();
    return [getComputedStyle(piece ?? button).textDecorationLine, getComputedStyle(button).outlineStyle];
  });
  expect([line, outline]).toEqual(['underline', 'solid']);
});

inChromium('the search over a page closes the box of a run, and keeps the focus', async ({ newTab }) => {
  const tab = await newTab({});
  await tab.goto(`${front}${path}?layer=origins`);
  await tab.waitForSelector('html[data-layer]');
  await tab.click('.zh .run.end');
  await tab.waitForSelector('#popover a');
  await tab.keyboard.press('/');
  await tab.waitForSelector('#over-q');
  expect(await tab.locator('#popover').count()).toBe(0);
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('#over-q', { state: 'detached' }).catch(() => tab.waitForSelector('#over-q', { state: 'hidden' }));
  expect(await tab.evaluate(() => document.querySelector('#popover'))).toBe(null);
});

inChromium.for(locales)('axe finds nothing in the layer with a box open, %s', async (locale, { newTab }) => {
  const problems: string[] = [];
  for (const width of [360, 1280]) {
    const tab = await newTab({ viewport: { width, height: 800 } });
    await tab.goto(`${front}${path.replace('zh/', `${locale}/`)}?layer=origins`);
    await tab.waitForSelector('html[data-layer]');
    await tab.click(`.${locale} .run.end`);
    await tab.waitForSelector('#popover a');
    await tab.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      problems.push(...(await tab.evaluate(violations)).map((problem) => `${width} px, ${colorScheme}: ${problem}`));
    }
    expect(await tab.locator('#popover').count()).toBe(1);
  }
  none(problems);
});

function layerOf(folder: string): LayerData {
  return JSON.parse(readFileSync(join(site.folder, folder, 'origins.json'), 'utf8')) as LayerData;
}

/** What of a page with the layer stands in the browser: which runs are in its sentences, what is marked, and the notes. */
interface Looked {
  layer: (typeof layers)[number];
  shown: number[];
  marks: Record<Locale, Record<string, string>>;
  notes: string[];
}

async function lookAt(tab: Page): Promise<Looked[]> {
  const looked: Looked[] = [];
  for (const layer of layers.filter((one) => one.runs.length > 0)) {
    await tab.goto(`${front}${layer.path}?view=parallel&layer=origins`);
    await tab.waitForSelector('html[data-layer]');
    const own = new Set(await tab.evaluate(() => [...document.querySelectorAll('.s[id]')].map(({ id }) => id)));
    looked.push({
      layer,
      shown: layer.runs.flatMap(({ sentence }, index) => (own.has(sentence) ? [index] : [])),
      marks: { zh: await tab.evaluate(marked, 'zh'), en: await tab.evaluate(marked, 'en') },
      notes: await tab.evaluate(() => [...document.querySelectorAll('.layer-notes li')].map(({ textContent }) => textContent ?? '')),
    });
  }
  return looked;
}

/** The runs of which something else is marked than their words; where two overlap, one lies within the other. */
function wronglyMarked(
  all: readonly LayerRun[],
  locale: Locale,
  found: Readonly<Record<string, string>>,
  shown = all.map((_, index) => index),
): string[] {
  return shown.flatMap((index) => {
    const one = all[index];
    const wanted = locale === 'zh' ? one?.words : one?.en && one.ours;
    if (!one || wanted === undefined) return [];
    const seen = found[index + 1] ?? '';
    return seen === wanted ? [] : [`run ${index + 1}, ${one.sentence}: of “${wanted}” this is marked: “${seen}”`];
  });
}

async function turnOn(tab: Tab): Promise<void> {
  await tab.click('.layer');
  await tab.until(isOn, undefined);
}

/** Copies the whole text of a page as a reader would who selects all of it. */
async function copyAll(tab: Tab): Promise<string> {
  // Whoever selects has moved before.
  await tab.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })), undefined);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.reading') ?? document.body), undefined);
  await tab.until(() => {
    document.dispatchEvent(new Event('selectionchange'));
    return document.documentElement.dataset['began'] !== undefined;
  }, undefined);
  return tab.evaluate(copySelected, undefined);
}

// What runs in the page must stand alone. An event of our own stands for the key: not every browser lets scripts copy.
function copySelected(): string {
  const kept: Record<string, string> = {};
  const clipboardData = { setData: (type: string, copied: string) => (kept[type] = copied) };
  document.body.dispatchEvent(
    Object.defineProperty(new Event('copy', { bubbles: true, cancelable: true }), 'clipboardData', { value: clipboardData }),
  );
  getSelection()?.removeAllRanges();
  return kept['text/plain'] ?? '';
}

function isOn(): boolean {
  return document.querySelector('html[data-layer]') !== null;
}

function state(): { pressed: string | null | undefined; layer: string | null; foot: boolean } {
  return {
    pressed: document.querySelector('.layer')?.getAttribute('aria-pressed'),
    layer: new URLSearchParams(location.search).get('layer'),
    foot: (document.querySelector('.layer-foot')?.getClientRects().length ?? 0) > 0,
  };
}

function countTerms(): number {
  return document.querySelectorAll('a.t').length;
}

function sentenceWords(): (string | null)[] {
  return [...document.querySelectorAll('.s')].map(({ textContent }) => textContent);
}

/** What of each run is marked in the column of a language, by the number of the run, which its last piece bears. */
function marked(locale: string): Record<string, string> {
  const found: Record<string, string> = {};
  document.querySelectorAll<HTMLElement>(`.row .${locale} .run`).forEach(({ textContent, dataset }) => {
    const number = dataset['n'] ?? '';
    found[number] = (found[number] ?? '') + (textContent ?? '');
  });
  return found;
}

/** The stop for the keyboard behind the words of a run, as it is now. */
function buttonOf(selector: string): { label: string; expanded: string; isFocused: boolean; isBeforeFocus: boolean } {
  const piece = document.querySelector(selector);
  const button = (piece?.closest('a') ?? piece)?.nextElementSibling;
  const focused = document.activeElement;
  return {
    label: button?.getAttribute('aria-label') ?? '',
    expanded: button?.getAttribute('aria-expanded') ?? '',
    isFocused: button?.matches('.run-at') === true && button === focused,
    isBeforeFocus:
      focused?.closest('.reading') !== null &&
      (button?.compareDocumentPosition(focused ?? document) ?? 0) === Node.DOCUMENT_POSITION_FOLLOWING,
  };
}

function focusOn(selector: string): void {
  const piece = document.querySelector(selector);
  const button = (piece?.closest('a') ?? piece)?.nextElementSibling;
  if (button instanceof HTMLElement) button.focus();
}

inChromium.for(locales)('official English is in the face of translations in either language: %s', async (locale, { newTab }) => {
  const tab = await newTab();
  await tab.goto(`${front}${locale}/${path.split('/')[1] ?? ''}/origins/`);
  const faces = await tab
    .locator('.o-ours, .o-official > [lang="en"]')
    .evaluateAll((words) => [...new Set(words.map((one) => getComputedStyle(one).fontFamily))]);
  expect(faces).toHaveLength(1);
});
