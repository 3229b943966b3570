import { describe, expect } from 'vitest';
import type { Tab } from '../../browsers/tab.ts';
import { topOf } from '../../site.ts';
import { none } from '../none.ts';
import { site } from './built.ts';
import { engines } from './engines.ts';
import { front, test as inChromium } from './fixture.ts';

const place = 'id/wenzhou-2018/r2.3.2/';
const title = 'Keep Unswervingly to the Path Charted by the Eight-Eight Strategy';

describe.each(engines)('in $name', ({ test }) => {
  test('a permanent page speaks the language that the reader turned to, and leads to its pages', async ({ tab }) => {
    for (const [language, word, other] of [
      ['en', 'Cite', '引用'],
      ['zh', '引用', 'Cite'],
    ] as const) {
      await tab.open(front + place);
      await tab.evaluate((chosen) => localStorage.setItem('language', chosen), language);
      await tab.open(front + place);
      const heading = await tab.evaluate(seenWords, '#cite h2');
      expect(heading).toContain(word);
      expect(heading).not.toContain(other);
      await tab.until((wanted) => (document.querySelector('.head .site')?.getAttribute('href') ?? '').endsWith(`/${wanted}/`), language);
      expect(await tab.evaluate(seenWords, '.reading .para')).toMatch(/\p{Script=Han}.*[a-z]{4}/su);
      expect(await tab.evaluate(() => document.documentElement.lang, undefined)).toBe(language === 'zh' ? 'zh-Hans' : 'en');
    }
  });

  test('the address of a sentence keeps it on the way to the text, and is what the page cites, until it is put out', async ({ tab }) => {
    await tab.open(`${front}${place}#r2.3.2.s3`);
    await tab.until(() => document.querySelector('.references [data-said="id"]')?.textContent === 'wenzhou-2018:r2.3.2.s3', undefined);
    const cited = await tab.evaluate(citedOnPage, undefined);
    none(cited.filter((words) => !/(?:#r2\.3\.2\.s3|:r2\.3\.2\.s3|R2\.3\.2 s3)/.test(words)));
    await tab.evaluate(() => document.getElementById('r2.3.2.s3')?.click(), undefined);
    await tab.until(() => document.querySelector('.references [data-said="id"]')?.textContent === 'wenzhou-2018:r2.3.2', undefined);
    none((await tab.evaluate(citedOnPage, undefined)).filter((words) => words.indexOf('s3') >= 0));
    await tab.evaluate(() => document.getElementById('r2.3.2.s4')?.click(), undefined);
    await tab.until(() => document.querySelector('.references [data-said="id"]')?.textContent === 'wenzhou-2018:r2.3.2.s4', undefined);
    await tab.open(await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.views a[hreflang="en"]')?.href ?? '', undefined));
    await tab.until(() => document.querySelector('.s[id].lit')?.id === 'r2.3.2.s4' && location.pathname.indexOf('/en/') >= 0, undefined);
  });

  test('a reader who turns to English is answered in English', async ({ tab }) => {
    await tab.open(`${front}zh/wenzhou-2018/r2.3/`);
    await tab.leave(() => document.querySelector<HTMLElement>('.head a[hreflang="en"]')?.click(), undefined);
    await tab.until(() => document.documentElement.dataset['locale'] === 'en', undefined);
    await tab.open(front + place);
    expect(await tab.evaluate(seenWords, '#proof h2')).toContain('Verification');
  });

  test('to a reader of English its title and what is quoted from it are English', async ({ tab }) => {
    await tab.open(front + place);
    await tab.evaluate(() => localStorage.setItem('language', 'en'), undefined);
    await tab.open(front + place);
    await tab.until(() => /^R2\.3\.2 [A-Z].* · Permanent address · Eight-Eight Reader$/.test(document.title), undefined);
    await tab.evaluate(() => document.getElementById('r2.3.2.s3')?.click(), undefined);
    await tab.until(() => document.querySelector('.bar-acts button') !== null, undefined);
    await tab.evaluate(noteCopies, undefined);
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.bar-acts button')[1]?.click(), undefined);
    await tab.until(() => document.documentElement.dataset['copied'] !== undefined, undefined);
    expect(await tab.evaluate(() => document.documentElement.dataset['copied'], undefined)).toMatch(
      /^“[A-Z][^\p{Script=Han}]+” \(Chen Weijun 〔2018〕, .*R2\.3\.2 s3, unofficial translation\) http\S+#r2\.3\.2\.s3$/u,
    );
  });

  test('the words come first, then the ways to cite, then the proof; the first style is the reader’s', async ({ tab }) => {
    await tab.open(front + place);
    await tab.evaluate(() => localStorage.setItem('language', 'en'), undefined);
    await tab.open(front + place);
    const tops = await tab.evaluate(
      () => ['#words', '.reading .para', '#cite', '#proof'].map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? -1),
      undefined,
    );
    expect([...tops].sort((one, other) => one - other)).toEqual(tops);
    const styles = await tab.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('#cite [data-of="en"] dt[data-style]')].map((term) => term.dataset['style']),
      undefined,
    );
    expect(styles.slice(0, 4)).toEqual(['apa-7', 'chicago-18-notes', 'chicago-18-author-date', 'mla-9']);
  });

  test('#cite opens its fold, when the page opens and when the address changes', async ({ tab }) => {
    const isOpen = (): boolean => [...document.querySelectorAll<HTMLDetailsElement>('#cite details')].every(({ open }) => open);
    await tab.open(front + place);
    expect(await tab.evaluate(isOpen, undefined)).toBe(false);
    await tab.evaluate(() => (location.hash = '#cite'), undefined);
    await tab.until(isOpen, undefined);
    await tab.evaluate(() => document.querySelectorAll('#cite details').forEach((fold) => fold.removeAttribute('open')), undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.page-parts a[href="#cite"]')?.click(), undefined);
    await tab.until(isOpen, undefined);
    await tab.open(`${front}zh/`);
    await tab.open(`${front}${place}#cite`);
    await tab.until(isOpen, undefined);
  });

  test('every form has a button, and is copied without the words of the button or of the other language', async ({ tab }) => {
    await tab.open(front + place);
    await tab.evaluate(() => localStorage.setItem('language', 'en'), undefined);
    await tab.open(`${front}${place}#cite`);
    await tab.until(() => document.querySelector<HTMLDetailsElement>('#cite details')?.open === true, undefined);
    const lacking = await tab.evaluate(
      () => [...document.querySelectorAll('#cite .said')].filter((form) => !form.parentElement?.querySelector('[data-act="form"]')).length,
      undefined,
    );
    expect(lacking).toBe(0);
    const apa = await copiedBeside(tab, '#cite [data-of="en"] [data-style="apa-7"] + dd');
    expect(apa).toMatch(/^Chen, W\. \(2018\)\. Keep .*\/id\/wenzhou-2018\/r\/ /);
    expect(apa).not.toContain('Copy');
    const html = await tab.evaluate(() => document.documentElement.dataset['html'] ?? '', undefined);
    if (html !== '') expect(html).toContain(`<i>${title}`);
    expect(await copiedBeside(tab, '#cite [data-of="en"] [data-style="apa-7"] + dd + dd')).toBe('(Chen, 2018, Section R2.3.2)');
    const line = await copiedBeside(tab, '#cite > dl .said');
    expect(line).toMatch(/^\(Chen Weijun 〔2018〕, Report II\(3\)2, R2\.3\.2\) http\S+$/);
  });

  test('what is copied is said in a status, and once more where the same is copied again', async ({ tab }) => {
    await tab.open(front + place);
    await tab.evaluate(() => localStorage.setItem('language', 'en'), undefined);
    await tab.open(`${front}${place}#cite`);
    const hears = (words: string): Promise<void> =>
      tab.until((wanted) => [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent === wanted), words);
    await tab.evaluate(noteCopies, undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.page-parts [data-copy]')?.click(), undefined);
    await hears('Link copied');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#cite [data-copy]')?.click(), undefined);
    await hears('Link copied\u00a0');
    const apa = '#cite [data-of="en"] [data-style="apa-7"] + dd';
    await copiedBeside(tab, apa);
    await hears('Copied: APA 7');
    await copiedBeside(tab, apa);
    await hears('Copied: APA 7\u00a0');
    await copiedBeside(tab, `${apa} + dd`);
    await hears('Copied: APA 7 · In text');
    await copiedBeside(tab, '#cite > dl .said');
    await hears('Copied: Source line');
  });

  test.for([
    ['en/glossary/standard-land/', 'mla-9', /^“.*\.” Eight-Eight Reader, ed\. \d/],
    ['zh/glossary/standard-land/', 'gb-2025-numeric', /^\[1\] .*\[EB\/OL\]\/\/八八读本\. \d/],
    ['en/topics/six-tasks/', 'apa-7', /\(\d{4}\)\. In Eight-Eight Reader \(ed\. /],
  ] as const)('an entry or topic can be cited: %s', async ([path, style, form], { tab }) => {
    await tab.open(`${front}${path}#cite`);
    await tab.until(() => document.querySelector<HTMLDetailsElement>('details#cite')?.open === true, undefined);
    const said = await copiedBeside(tab, `#cite [data-style="${style}"] + dd`);
    expect(said).toMatch(form);
    expect(said.endsWith(topOf(site) + path)).toBe(true);
    for (const [extension, sign] of [
      ['ris', 'TY  - ENCYC'],
      ['bib', '@inreference{'],
      ['csl.json', '"type": "entry-encyclopedia"'],
    ] as const) {
      await tab.evaluate(saveInto, extension);
      await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
      const [name, text] = JSON.parse(await tab.evaluate(() => document.documentElement.dataset['saved'] ?? '', undefined)) as [
        string,
        string,
      ];
      expect(name.endsWith(`-${path.slice(0, 2)}.${extension}`)).toBe(true);
      expect(text).toContain(sign);
      expect(text).toContain(topOf(site) + path);
    }
  });
});

inChromium('without scripts a permanent page speaks both languages', async ({ newTab }) => {
  const tab = await newTab({ javaScriptEnabled: false });
  await tab.goto(front + place);
  for (const part of ['.page-parts', '#cite h2', '#proof h2']) {
    expect(await tab.locator(`${part} [data-of="zh"]`).first().isVisible()).toBe(true);
    expect(await tab.locator(`${part} [data-of="en"]`).first().isVisible()).toBe(true);
  }
  expect(await tab.locator('#cite [data-of="zh"] dt[data-style]').first().isVisible()).toBe(true);
  expect(await tab.locator('#cite [data-of="en"] dt[data-style]').first().isVisible()).toBe(true);
});

inChromium('on a phone each sentence has the number of its counterpart, with scripts and without', async ({ newTab }) => {
  for (const javaScriptEnabled of [true, false]) {
    const tab = await newTab({ javaScriptEnabled, viewport: { width: 390, height: 780 } });
    await tab.goto(front + place);
    const [zh = [], en = []] = await Promise.all(
      ['zh', 'en'].map((language) =>
        tab
          .locator(`.reading > .para > .${language} > .s`)
          .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content)),
      ),
    );
    expect(zh.length).toBeGreaterThan(2);
    expect(zh[0]).toBe('none');
    expect(zh.slice(1).every((content) => content.includes('counter(zh)'))).toBe(true);
    expect(en.map((content) => content.replace('(en)', '(zh)'))).toEqual(zh);
  }
});

inChromium('where nothing is remembered the browser’s language counts, and nothing moves', async ({ newTab }) => {
  for (const [locale, word] of [
    ['fr-FR', 'Cite'],
    ['zh-TW', '引用'],
  ] as const) {
    const tab = await newTab({ locale });
    await tab.goto(front + place);
    expect((await tab.locator('#cite h2').innerText()).trim()).toBe(word);
    const moved = await tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) =>
            list.getEntries().forEach((entry) => (sum += (entry as unknown as { value: number }).value)),
          ).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(moved).toBeLessThan(0.01);
  }
});

/** Presses the button beside a form, and returns what the clipboard would have. */
async function copiedBeside(tab: Tab, form: string): Promise<string> {
  await tab.evaluate(noteCopies, undefined);
  await tab.evaluate(
    (selector) => document.querySelector(selector)?.closest('dd')?.querySelector<HTMLElement>('[data-act="form"]')?.click(),
    form,
  );
  await tab.until(() => document.documentElement.dataset['copied'] !== undefined, undefined);
  return tab.evaluate(() => document.documentElement.dataset['copied'] ?? '', undefined);
}

/** Leaves a page a clipboard that notes what it is given. */
function noteCopies(): void {
  const { documentElement: root } = document;
  delete root.dataset['copied'];
  delete root.dataset['html'];
  const note = (words: string): void => void (root.dataset['copied'] = words);
  const write = async ([item]: ClipboardItem[]): Promise<void> => {
    const html = await item?.getType('text/html');
    root.dataset['html'] = (await html?.text()) ?? '';
    note((await (await item?.getType('text/plain'))?.text()) ?? '');
  };
  const clipboard = { writeText: (words: string) => Promise.resolve(note(words)), write };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

/** Asks for a file, and notes its name and what it holds. */
function saveInto(extension: string): void {
  const { documentElement: root } = document;
  delete root.dataset['saved'];
  let kept: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    kept = blob;
    return 'about:blank';
  };
  HTMLAnchorElement.prototype.click = function (): void {
    const { download } = this;
    void kept?.text().then((text) => (root.dataset['saved'] = JSON.stringify([download, text])));
  };
  document.querySelector<HTMLElement>(`#cite [data-extension="${extension}"]`)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** Where the ways to the text lead, and what the page gives as its address, source, form for running text and code. */
function citedOnPage(): string[] {
  const found = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return [
    ...found('[data-view-link]').map((way) => (way as HTMLAnchorElement).hash),
    ...found('.page-parts [data-copy], .references [data-copy]').map((button) => button.getAttribute('data-copy') ?? ''),
    ...found('[data-said]').map(({ textContent }) => textContent ?? ''),
    ...found('.references [data-style="apa-7"] ~ .in-text .place').map(({ textContent }) => textContent ?? ''),
    ...found('.proof .qr').map((code) => code.getAttribute('aria-label') ?? ''),
  ];
}

/** The words of an element that are shown. */
function seenWords(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.innerText ?? '';
}
