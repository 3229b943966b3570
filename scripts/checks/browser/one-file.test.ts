import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { WorkNames } from '#address/print.ts';
import { workOf } from '#address/within.ts';
import type { CiteExtension } from '#citation/cite-file.ts';
import { toCiteFile } from '#citation/cite-file.ts';
import type { Cited } from '#citation/references.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import type { ReportData } from '#schemas/data.ts';
import type { Tab } from '../../browsers/tab.ts';
import { topOf } from '../../site.ts';
import { none } from '../none.ts';
import { openPdf, squeeze, textOf } from '../pdf-text.ts';
import { site } from './built.ts';
import { catchAll } from './catch-all.ts';
import { engines } from './engines.ts';
import { front, test as inChromium } from './fixture.ts';
import { violations } from './violations.ts';

const report = 'wenzhou-2018';
const folder = join(site.folder, 'offline');
const name = readdirSync(folder).find((file) => file.startsWith(`${report}-`) && file.endsWith('.html')) ?? '';
const path = join(folder, name);
const file = pathToFileURL(path).href;
const bytes = readFileSync(path);
const html = bytes.toString();
const { sentences } = JSON.parse(readFileSync(join(site.folder, `data/${report}.json`), 'utf8')) as ReportData;
const units = readdirSync(join(site.folder, 'id', report), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const permalink = (rest: string): string => `${topOf(site)}id/${report}/${rest}`;

const wanted = {
  zh: Object.fromEntries(sentences.map(({ id, zh }) => [id, zh])),
  en: Object.fromEntries(sentences.map(({ id, en }) => [id, en])),
};

const questions = [
  ...['标准地', '八八战略', '消薄', '数字经济', '温州人', '三大攻坚战', '350万', 'R2.3.2', '报告第二部分第（三）条第二点', '標準地'],
  ...['gaige', 'szjj', 'digital economy', 'reform', 'standard land', 'Eight-Eight Strategy', 'livelihoods', 'xyzzy', '最多跑一次'],
  '坚定不移沿着八八战略指引的道路走下去',
];

describe.each(engines)('in $name', ({ test }) => {
  test('nothing can be pinned where there is no dossier', async ({ tab }) => {
    await tab.open(`${file}#r2.3.2.s3`);
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('.pin').length, undefined)).toBe(0);
  });

  test('the file asks for nothing, and has every sentence sign by sign, in both languages and every view', async ({ tab }) => {
    for (const locale of locales) {
      await openIn(tab, locale);
      for (const view of ['parallel', 'lines', 'single']) {
        await tab.evaluate((name) => document.querySelector<HTMLElement>(`[data-view-link="${name}"]`)?.click(), view);
        await tab.until((name) => (document.documentElement.getAttribute('data-view') ?? 'single') === name, view);
        for (const language of locales) expect(await tab.evaluate(wordsIn, language)).toEqual(wanted[language]);
      }
    }
    expect(tab.requests.filter((url) => !url.startsWith(file) && !url.startsWith('data:'))).toEqual([]);
  });

  test('a term says what it means, and leads to the glossary', async ({ tab }) => {
    await openIn(tab, 'zh');
    await tab.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('.reading .row a.t')].find(({ textContent }) => textContent === '标准地')?.click(),
      undefined,
    );
    await tab.until(() => (document.querySelector('#popover')?.textContent ?? '').includes('standard land'), undefined);
    expect(await tab.evaluate(() => document.querySelector('#popover .p-def')?.textContent?.length ?? 0, undefined)).toBeGreaterThan(10);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#popover .p-acts a')?.click(), undefined);
    await tab.until(() => location.hash === '#term-standard-land', undefined);
    expect(await tab.evaluate(isSeen, 'term-standard-land')).toBe(true);
  });

  test.for(locales)('twenty questions are answered as on the site: %s', async (locale, { tab }) => {
    const asked: string[][] = [];
    await tab.open(`${front}${locale}/search/`);
    for (const query of questions) {
      await tab.evaluate(put, query);
      asked.push(await answer(tab));
    }
    await openIn(tab, locale);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.head a[data-failed]')?.click(), undefined);
    await tab.until(() => document.activeElement?.id === 'over-q', undefined);
    for (const [at, query] of questions.entries()) {
      await tab.evaluate(put, query);
      expect(await answer(tab), query).toEqual(asked[at]);
    }
  });

  test('what was found leads to its place with its words lit', async ({ tab }) => {
    await openIn(tab, 'zh');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.head a[data-failed]')?.click(), undefined);
    await tab.until(() => document.activeElement?.id === 'over-q', undefined);
    await tab.evaluate(put, '标准地');
    await tab.until(() => document.querySelector('.hit:not(.hit-entry) .hit-ref') !== null, undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.hit:not(.hit-entry) .hit-ref')?.click(), undefined);
    await tab.until(
      () => document.querySelector('.search-overlay') === null && document.querySelector('main mark')?.textContent === '标准地',
      undefined,
    );
    const [lit] = await tab.evaluate(() => [...document.querySelectorAll('.s[id].lit')].map(({ id }) => id), undefined);
    expect(await tab.evaluate(() => location.hash, undefined)).toBe(`#${lit ?? ''}`);
    expect(await tab.evaluate(isSeen, lit ?? '')).toBe(true);
    // Back is back to what was asked.
    await tab.evaluate(() => history.back(), undefined);
    await tab.until(() => document.querySelector<HTMLInputElement>('.search-overlay input')?.value === '标准地', undefined);
    await tab.until(() => document.querySelector('.search-overlay .hit:not(.hit-entry) .hit-ref') !== null, undefined);
  });

  test('what was found is saved as a table, with the addresses of the site', async ({ tab }) => {
    await openIn(tab, 'en');
    await tab.evaluate(catchAll, undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.head a[data-failed]')?.click(), undefined);
    await tab.until(() => document.activeElement?.id === 'over-q', undefined);
    await tab.evaluate(put, '标准地');
    await tab.until(() => document.querySelector('.save button') !== null, undefined);
    const hits = await tab.evaluate(() => document.querySelectorAll('.hit:not(.hit-entry)').length, undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.save button')?.click(), undefined);
    await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
    const rows = (await tab.evaluate(() => document.documentElement.dataset['saved'] ?? '', undefined)).trimEnd().split('\r\n');
    expect(rows.length).toBe(hits + 1);
    expect(rows[1]).toContain(permalink('r'));
  });

  test('words are copied with the address of the site, across places with that of the place that holds them', async ({ tab }) => {
    await openIn(tab, 'zh');
    await tab.evaluate(noteCopies, undefined);
    for (const [from, to, link] of [
      ['r2.3.2.s3', 'r2.3.2.s3', 'r2.3.2/#r2.3.2.s3'],
      ['r2.3.1.s2', 'r2.3.2.s1', 'r2.3/#r2.3.1.s2-r2.3.2.s1'],
      ['r2.3.1.s2', 'r2.4.1.s1', 'r2/#r2.3.1.s2-r2.4.1.s1'],
      ['s1.1.s1', 's2.1.s1', 's/#s1.1.s1-s2.1.s1'],
    ] as const) {
      await choose(tab, from, to);
      await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.bar button')[0]?.click(), undefined);
      await tab.until((wanted) => document.documentElement.dataset['copied'] === wanted, permalink(link));
    }
    await choose(tab, 's1.1.s1', 's1.1.s1');
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.bar button')[1]?.click(), undefined);
    await tab.until(
      (wanted) => (document.documentElement.dataset['copied'] ?? '').endsWith(wanted),
      `：讲话·一（一），S1.1 s1） ${permalink('s1.1/#s1.1.s1')}`,
    );
  });

  test.for(locales)('the panel brings the entry in every style, and makes the files: %s', async (locale, { tab }) => {
    await openIn(tab, locale);
    await choose(tab, 'r2.3.2.s3', 'r2.3.2.s3');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.bar [data-act="cite"]')?.click(), undefined);
    await tab.until(() => document.querySelector('.cite-panel dl') !== null, undefined);
    const found = await tab.evaluate(
      () => [...document.querySelectorAll('.cite-panel dt[data-style]')].map((term) => (term as HTMLElement).dataset['style']),
      undefined,
    );
    expect(found).toEqual(expect.arrayContaining(['gb-2025-numeric', 'apa-7', 'chicago-18-notes', 'mla-9']));
    for (const extension of ['ris', 'bib', 'csl.json']) {
      await tab.evaluate((wanted) => document.querySelector<HTMLElement>(`.cite-panel a[href$=".${wanted}"]`)?.click(), extension);
      const wanted = readFileSync(join(site.folder, `cite/${report}/r2.3.2.${locale}.${extension}`), 'utf8')
        .split('\r\n')
        .join('\n');
      await tab.until((text) => document.querySelector<HTMLTextAreaElement>('.cite-panel textarea')?.value === text, wanted);
    }
  });

  test('a place that is not there is said to be nowhere', async ({ tab }) => {
    await openIn(tab, 'zh');
    await tab.evaluate(() => (location.hash = '#r9.9'), undefined);
    await tab.until(() => (document.querySelector('.nowhere')?.textContent ?? '').includes('R9.9'), undefined);
  });
});

const devices: Record<string, () => void> = {
  'has no storage that can be touched': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Denied.', 'SecurityError');
        },
      });
    }
  },
  'writes no address': () => {
    history.replaceState = history.pushState = () => {
      throw new DOMException('Never.', 'SecurityError');
    };
  },
};

inChromium.for(Object.keys(devices))('a language stays chosen on a device that %s, and all of it works', async (device, { newTab }) => {
  const tab = await newTab({ locale: 'zh-CN' });
  const problems = listen(tab);
  await tab.addInitScript(devices[device] ?? (() => undefined));
  await tab.goto(`${file}#r2.3.2.s3`);
  for (const locale of ['en', 'zh', 'en']) {
    await tab.click('[data-view-link="twin"]');
    await tab.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted) && document.readyState === 'complete', locale);
    expect(new URL(tab.url()).hash).toBe('#r2.3.2.s3');
  }
  await tab.click('[id="r2.3.2.s4"]');
  await tab.click('.bar [data-act="cite"]');
  await tab.waitForSelector('.cite-panel dl');
  none(problems);
});

inChromium('without scripts both languages stand side by side, and outline and glossary are links away', async ({ newTab }) => {
  const tab = await newTab({ javaScriptEnabled: false });
  await tab.goto(file);
  for (const language of ['zh', 'en']) expect(await tab.locator(`.row.para > .${language}`).first().isVisible()).toBe(true);
  expect(await tab.locator('.file-contents [lang="en"]').first().isVisible()).toBe(true);
  await tab.locator('.file-contents a[href="#r2.3"]').click();
  expect(await inView(tab, 'r2.3')).toBe(true);
  await tab.locator('.row a.t[href="#term-standard-land"]').first().click();
  expect(await inView(tab, 'term-standard-land')).toBe(true);
  for (const hidden of ['.views', '.site-links', '.display']) expect(await tab.locator(hidden).first().isVisible()).toBe(false);
});

inChromium('what a reader prints holds every sentence, side by side', async ({ newTab }) => {
  const tab = await newTab({ locale: 'zh-CN' });
  await tab.goto(`${file}?view=parallel`);
  const pdf = await openPdf(await tab.pdf({ preferCSSPageSize: true }));
  const all = await textOf(pdf);
  for (const locale of locales) {
    const ofHeadings = await tab.evaluate(sentencesShown, `.whole-work .hd > .${locale} .s`);
    none(ofHeadings.filter((words) => !isDrawn(words, all)));
    const ofColumn = await textOf(pdf, ({ transform }) => Number(transform[4]) < 265 === (locale === 'zh'));
    const ofParagraphs = await tab.evaluate(sentencesShown, `.whole-work .para > .${locale} .s`);
    none(ofParagraphs.filter((words) => !isDrawn(words, ofColumn)));
    expect(ofHeadings.length + ofParagraphs.length).toBeGreaterThanOrEqual(sentences.length);
  }
});

inChromium.for([
  ['zh-CN', 'light', 'dark'],
  ['en-GB', 'dark', 'light'],
] as const)('axe finds nothing: %s, %s and narrow, %s and wide', async ([locale, narrow, wide], { newTab }) => {
  for (const [width, colorScheme] of [
    [360, narrow],
    [1280, wide],
  ] as const) {
    const tab = await newTab({ locale, viewport: { width, height: 800 }, colorScheme });
    await tab.goto(file);
    await tab.evaluate(axe.source);
    none((await tab.evaluate(violations)).map((problem) => `${width} px, ${colorScheme}: ${problem}`));
  }
});

inChromium('nothing reaches beyond the window, ids are unique, and every link within leads somewhere', async ({ newTab }) => {
  for (const width of [320, 360, 768, 1280]) {
    const tab = await newTab({ viewport: { width, height: 800 }, locale: width === 768 ? 'en-GB' : 'zh-CN' });
    const problems = listen(tab);
    await tab.goto(file);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const ids = await tab.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = await tab.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? ''),
    );
    none([...new Set(targets)].filter((id) => id !== 'search' && !ids.includes(id)));
    none(problems);
  }
});

inChromium('the file is small enough to be sent', () => {
  expect(bytes.length).toBeLessThanOrEqual(2_500_000);
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(700_000);
});

inChromium('every place is cited as on its permanent page, in the entries and in the files', () => {
  const data = JSON.parse(/<script type="application\/json" id="files">([^<]*)</.exec(html)?.[1] ?? '') as Record<string, unknown>;
  const { names, works } = data['cite.json'] as { names: WorkNames; works: Record<string, Partial<Record<Locale, Cited>>> };
  let files = 0;
  for (const id of units) {
    const [, named = '', template = ''] =
      new RegExp(`<template data-page="id/${workOf(id)}" data-unit="([^"]*)">([^]*?)</template>`).exec(html) ?? [];
    const page = readFileSync(join(site.folder, `id/${report}/${id}/index.html`), 'utf8');
    expect(entriesIn(template.split(`/${named}.`).join(`/${id}.`)), id).toEqual(entriesIn(page));
    for (const locale of locales)
      for (const extension of ['ris', 'bib', 'csl.json'] as CiteExtension[]) {
        const cited = works[workOf(id)]?.[locale];
        if (!cited) continue;
        files += 1;
        const made = toCiteFile(extension, { report, id, locale, names, address: permalink(`${id}/`) }, cited);
        expect(made).toBe(readFileSync(join(site.folder, `cite/${report}/${id}.${locale}.${extension}`), 'utf8'));
      }
  }
  expect(files).toBe(readdirSync(join(site.folder, 'cite', report)).length);
});

/** The lists of entries of a page as the panel shows them: with no place, and that of a whole work as any other. */
function entriesIn(page: string): string[] {
  const lists = ((/<section class="references[^]*?<\/section>/.exec(page)?.[0] ?? '').match(/<dl [^]*?<\/dl>/g) ?? []).slice(1);
  return lists.map((list) =>
    list
      .replace(/<span class="whole"[^]*?(?=<span class="part")/g, '')
      .replace(/(<span class="part") hidden/g, '$1')
      .replace(/<(span|sup) class="place">[^<]*/g, '<$1 class="place">')
      .replace(/>\s+</g, '><'),
  );
}

/** Opens the file in a language, as a reader turns to it. */
async function openIn(tab: Tab, locale: Locale): Promise<void> {
  await tab.open(file);
  if (await tab.evaluate((wanted) => document.documentElement.dataset['locale'] === wanted, locale)) return;
  await tab.leave(() => document.querySelector<HTMLElement>('[data-view-link="twin"]')?.click(), undefined);
  await tab.until(
    (wanted) =>
      document.documentElement.dataset['locale'] === wanted &&
      document.readyState === 'complete' &&
      document.body.dataset['seen'] === undefined,
    locale,
  );
}

/** The words of every sentence in a language, as the page holds them, by its id. */
function wordsIn(language: Locale): Record<string, string> {
  const words: Record<string, string> = {};
  document.querySelectorAll('.s[id]').forEach((sentence) => {
    const block = sentence.closest('.zh, .en')?.className.slice(0, 2) ?? '';
    const row = sentence.closest('.row');
    const at = [...(row?.querySelectorAll(`:scope > .${block} .s`) ?? [])].indexOf(sentence);
    words[sentence.id] = row?.querySelectorAll(`:scope > .${language} .s`)[at]?.textContent?.trim() ?? '';
  });
  return words;
}

/** The words of elements as they are shown side by side: without stray spaces, and without the stop of a heading. */
function sentencesShown(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((sentence) => {
    const shown = sentence.cloneNode(true) as Element;
    shown.querySelectorAll('.stray, .stop').forEach((one) => one.remove());
    return shown.textContent;
  });
}

/** Whether a text taken out of a PDF has some words; a character that no face of this machine has comes out as nothing. */
function isDrawn(words: string, text: string): boolean {
  const characters = [...squeeze(words)].map((character) => `[${character.replace(/[\\\]^-]/g, '\\$&')}\0]`);
  return new RegExp(characters.join(''), 'u').test(text);
}

function put(query: string): void {
  const box = document.querySelector<HTMLInputElement>('.search input');
  if (!box) return;
  box.value = query;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What the search shows of the text, once it has answered. */
async function answer(tab: Tab): Promise<string[]> {
  const shown = (): Promise<string[]> =>
    tab.evaluate(
      () =>
        [
          ...document.querySelectorAll(
            '.search .hit:not(.hit-entry), .search .address:not([hidden]) a, .search .quotation:not([hidden]) p, .search .figure-line',
          ),
        ].map((element) => {
          // The site alone has a dossier to pin to.
          const line = element.cloneNode(true) as Element;
          line.querySelectorAll('.pin, .pin-link').forEach((pin) => pin.remove());
          return (line.textContent ?? '').replace(/\s+/g, '');
        }),
      undefined,
    );
  const isAnswered = (): Promise<boolean> =>
    tab.evaluate(() => {
      const search = document.querySelector<HTMLElement>('.search');
      const { words } = JSON.parse(search?.dataset['search'] ?? '{}') as { words: { busy: string } };
      const said = search?.querySelector('[data-part="status"]')?.textContent ?? '';
      return said !== '' && said !== words.busy;
    }, undefined);
  // What answers the question before stays for a moment, and the English may come later than the Chinese.
  let now = ['?'];
  for (let still = 0; still < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const before = now;
    now = await shown();
    still = (await isAnswered()) && before.join() === now.join() ? still + 1 : 0;
  }
  return now;
}

/** Lights the sentences from one to another, and waits for their bar. */
async function choose(tab: Tab, from: string, to: string): Promise<void> {
  await tab.evaluate(
    (range) => {
      location.hash = `#${range}`;
    },
    from === to ? from : `${from}-${to}`,
  );
  await tab.until(
    ([first, last]) =>
      document.querySelector('.bar button') !== null &&
      document.getElementById(first ?? '')?.classList.contains('lit') === true &&
      document.getElementById(last ?? '')?.classList.contains('lit') === true &&
      document.querySelectorAll('.s[id].lit').length < 200,
    [from, to],
  );
}

function noteCopies(): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (words: string) => Promise.resolve(void (document.documentElement.dataset['copied'] = words)) },
  });
}

function isSeen(id: string): boolean {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

async function inView(tab: Page, id: string): Promise<boolean> {
  const box = await tab.locator(`[id="${id}"]`).boundingBox();
  return box !== null && box.y < 800 && box.y + box.height > 0;
}

/** Gathers what a tab complains of, and what it asks for beyond the file. */
function listen(tab: Page): string[] {
  const problems: string[] = [];
  tab.on('pageerror', ({ message }) => problems.push(message));
  tab.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  tab.on('request', (request) => !request.url().startsWith(file) && !request.url().startsWith('data:') && problems.push(request.url()));
  return problems;
}
