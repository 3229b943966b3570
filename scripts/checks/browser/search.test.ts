import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect } from 'vitest';
import type { Tab } from '../../browsers/tab.ts';
import { dataOf } from '../../search-quality/engine.ts';
import { judge, pageOf } from '../../search-quality/judge.ts';
import { askAll, pagesFrom, termsFrom } from '../../search-quality/queries.ts';
import { site } from './built.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const { zh, en } = dataOf(site);
const questions = askAll(pagesFrom(zh, en), termsFrom(zh), en.terms);
const kilobyte = 1024;

/** Asks the engine itself within a page. Made of text, for a test runner rewrites imports that it sees. */
// eslint-disable-next-line @typescript-eslint/no-implied-eval -- no word of it comes from outside
const askEngine = new Function(
  'asked',
  `return import(asked.module).then(async ({ search }) => {
    const answers = [];
    for (const query of asked.queries) answers.push((await search(query, { locale: 'zh' })).map(({ url }) => url));
    return answers;
  });`,
) as (asked: { module: string; queries: string[] }) => Promise<string[][]>;

const ask = (tab: Tab, queries: string[]): Promise<string[][]> =>
  tab.evaluate(askEngine, { module: `${site.base}search/search.js`, queries });
const status = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('[data-part="status"]')?.textContent ?? '', undefined);
const put = (tab: Tab, query: string): Promise<void> => tab.evaluate(fillIn, query);

describe.each(engines)('in $name', ({ test }) => {
  test.for([
    ['substrings', { first: 0.995, recall: 1, precision: 0.98 }],
    ['natural', { first: 1, recall: 1, precision: 0.98 }],
    ['traditional', { first: 1, recall: 1 }],
    ['full-width', { first: 1, recall: 1 }],
    ['quotes', { first: 1, recall: 1 }],
    ['pinyin', { inThree: 1 }],
    ['initials', { inThree: 0.95 }],
    ['English', { first: 1, recall: 1 }],
  ] as const)('%s are found', async ([kind, goals], { tab }) => {
    await tab.open(`${front}zh/about/`);
    const asked = questions[kind];
    expect(asked.length).toBeGreaterThan(20);
    const answers = (
      await ask(
        tab,
        asked.map(({ query }) => query),
      )
    ).map((urls) => urls.flatMap((url) => pageOf(url) ?? []));
    const judged = judge(asked, answers);
    for (const [key, goal] of Object.entries(goals))
      expect(judged[key as keyof typeof judged], `${kind}: ${key}`).toBeGreaterThanOrEqual(goal);
    if (kind !== 'pinyin' && kind !== 'initials') expect(judged.nothing).toBe(0);
  });

  test('the first Chinese query, the first English one and later ones load no more than promised', async ({ tab }) => {
    await tab.open(`${front}zh/about/`);
    const loaded = (): string[] =>
      tab.requests.map((url) => new URL(url).pathname.slice(site.base.length)).filter((path) => path.startsWith('search/'));
    await ask(tab, ['消薄']);
    const first = loaded();
    expect(weigh(first)).toBeLessThanOrEqual(45 * kilobyte);
    await ask(tab, ['digital economy']);
    const second = loaded();
    expect(weigh(second) - weigh(first)).toBeLessThanOrEqual(60 * kilobyte);
    await ask(tab, ['数字经济', 'reform', 'gaige']);
    expect(loaded()).toEqual(second);
  });

  test.for(['标准地', '八八战略'])('what is typed is found, and leads to its page: %s', async (words, { tab }) => {
    await tab.open(`${front}zh/search/`);
    await tab.click('input[type="search"]');
    await tab.type(words);
    await tab.until((results) => document.querySelector(results) !== null, '.hit:not(.hit-entry) .hit-ref');
    await tab.until((asked) => new URLSearchParams(location.search).get('q') === asked, words);
    await tab.leave(() => document.querySelector<HTMLElement>('.hit:not(.hit-entry) .hit-ref')?.click(), undefined);
    await tab.until((name) => document.readyState === 'complete' && !location.pathname.includes(name), 'search');
    await tab.until((found) => document.querySelector('main mark')?.textContent === found, words);
    // Where it stands once there is nowhere to go on to.
    await tab.until(
      (steps) => document.querySelectorAll('.hits button').length === (document.querySelectorAll('main mark').length > 1 ? steps : 1),
      3,
    );
  });

  test('the status says how much the chosen part has, and a line why the parts are fewer than their work', async ({ tab }) => {
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('八八战略')}`);
    await tab.until(() => document.querySelector('.hit mark') !== null, undefined);
    const whole = await status(tab);
    const filters = await tab.evaluate(
      () => [...document.querySelectorAll('[data-part="filters"] button')].map(({ textContent }) => textContent ?? ''),
      undefined,
    );
    const countOf = (name: string): number => Number(filters.find((words) => words.startsWith(`${name} `))?.slice(name.length + 1) ?? NaN);
    const parts = filters.filter((words) => words.startsWith('报告·')).reduce((sum, words) => sum + Number(words.split(' ')[1]), 0);
    expect(countOf('报告')).toBeGreaterThan(parts);
    const said = await tab.evaluate(() => document.querySelector('.filters-sum')?.textContent ?? '', undefined);
    expect(said).toContain(`报告有${countOf('报告') - parts}句在各部分之外`);
    for (const name of ['报告', '报告·二', '讲话']) {
      await tab.evaluate(choosePart, `${name} `);
      expect(await status(tab)).toContain(`${name}：${countOf(name)}句`);
    }
    await tab.evaluate(choosePart, '词条、专题 ');
    expect(await status(tab)).toBe(`词条、专题：${countOf('词条、专题')}`);
    await tab.evaluate(choosePart, '全部 ');
    expect(await status(tab)).toBe(whole);
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('八八战略')}&in=s`);
    await tab.until((words) => document.querySelector('[data-part="status"]')?.textContent?.includes(words) === true, '讲话：');
  });

  test('an address leads straight to its place', async ({ tab }) => {
    await tab.open(`${front}zh/search/`);
    await tab.click('input[type="search"]');
    await tab.type('报告第二部分第（三）条第二点');
    await tab.press('Enter');
    await tab.until((hash) => location.hash === hash, '#r2.3.2');
  });

  test('a quotation with slips is put beside the text', async ({ tab }) => {
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('坚定不移沿着八八战略指引的道路走下去')}`);
    await tab.until(
      (slip) => [...document.querySelectorAll('[data-part="quotation"] del')].some(({ textContent }) => textContent?.includes(slip)),
      '道',
    );
  });

  test('fast typing shows the answer to the last question alone', async ({ tab }) => {
    await tab.open(`${front}zh/search/`);
    for (const query of ['改', '改革', '改革开', '改革开放', '温州', '消薄']) await put(tab, query);
    const answers = (words: string): boolean => {
      const marks = [...document.querySelectorAll('.hit-zh mark')];
      return marks.length > 0 && marks.every(({ textContent }) => textContent === words);
    };
    await tab.until(answers, '消薄');
    // An answer to an earlier question that comes late must not take its place.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.evaluate(answers, '消薄')).toBe(true);
  });

  test('nothing is asked while an input method composes', async ({ tab }) => {
    await tab.open(`${front}zh/search/`);
    await tab.evaluate(compose, 'xiaobao');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await status(tab)).toBe('');
    await tab.evaluate(endComposing, '消薄');
    await tab.until(() => document.querySelector('.hit mark') !== null, undefined);
  });

  test('Back restores the query, the results and the place', async ({ tab }) => {
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('改革')}`);
    await tab.until(() => document.querySelectorAll('.hit').length > 20, undefined);
    await tab.evaluate(() => scrollTo(0, 1500), undefined);
    await tab.leave(
      () =>
        [...document.querySelectorAll<HTMLElement>('.hit:not(.hit-entry) .hit-ref')]
          .find((link) => link.getBoundingClientRect().top > 100)
          ?.click(),
      undefined,
    );
    await tab.until((name) => document.readyState === 'complete' && !location.pathname.includes(name), 'search');
    await tab.leave(() => history.back(), undefined);
    await tab.until(() => Math.abs(scrollY - 1500) < 400 && document.querySelectorAll('.hit').length > 20, undefined);
  });

  test('hostile queries break nothing and put nothing into the page', async ({ tab }) => {
    await tab.open(`${front}zh/search/`);
    for (const query of hostile) {
      await put(tab, query);
      await tab.until((asked) => document.querySelector<HTMLInputElement>('#q')?.value.length === asked, query.length);
    }
    await put(tab, '消薄');
    await tab.until(() => document.querySelector('.hit mark')?.textContent === '消薄', undefined);
    expect(
      await tab.evaluate(() => document.querySelectorAll('.search img, .search script, .search b, .search iframe').length, undefined),
    ).toBe(0);
    for (const query of ['<img src=x onerror=alert(1)>', '。，、；', '\ud800', '火星文']) expect(await ask(tab, [query])).toEqual([[]]);
  });

  test('when the text cannot be loaded the box says so, and the outline is there', async ({ tab }) => {
    await tab.open(`${front}zh/search/`);
    await tab.evaluate(cutOff, undefined);
    await put(tab, '消薄');
    await tab.until(() => document.querySelector('.search.failed') !== null, undefined);
    expect(await tab.evaluate(() => document.querySelector<HTMLElement>('[data-part="contents"]')?.hidden, undefined)).toBe(false);
    await tab.evaluate(reconnect, undefined);
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-part="status"] button')?.click(), undefined);
    await tab.until(() => document.querySelector('.hit mark')?.textContent === '消薄', undefined);
  });

  test('over a page, Ctrl+K opens the same search, Esc closes it, and nothing is lost', async ({ tab }) => {
    await tab.open(`${front}zh/wenzhou-2018/r2.3/#r2.3.1.s2`);
    const before = tab.requests.length;
    await tab.evaluate(pressControlK, undefined);
    await tab.until(() => document.activeElement?.id === 'over-q', undefined);
    expect(await tab.evaluate(isOnTop, '#over-q')).toBe(true);
    await tab.type('biaozhundi');
    await tab.until(() => document.querySelector('.search-overlay .hit mark')?.textContent === '标准地', undefined);
    await tab.until(() => document.querySelector('.search-overlay .definition') !== null, undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('.search-overlay .hit-entry').length, undefined)).toBe(1);
    expect(tab.requests.slice(before).every((url) => url.startsWith(front))).toBe(true);
    await tab.press('ArrowDown');
    expect(await tab.evaluate(() => document.activeElement?.className, undefined)).toContain('hit-ref');
    await tab.press('Escape');
    expect(await tab.evaluate(() => document.activeElement?.id, undefined)).toBe('over-q');
    for (const end of ['first', 'last']) {
      await tab.evaluate(focusEnd, end);
      if (end === 'last') await tab.press('Tab');
      expect(await tab.evaluate(() => document.activeElement?.closest('.search-overlay') !== null, undefined)).toBe(true);
    }
    await tab.evaluate(() => document.querySelector<HTMLElement>('#over-q')?.focus(), undefined);
    await tab.press('Escape');
    await tab.until(() => document.querySelector('.search-overlay') === null, undefined);
    expect(await tab.evaluate(() => location.hash, undefined)).toBe('#r2.3.1.s2');
    await tab.press('/');
    await tab.until(() => document.querySelector<HTMLInputElement>('.search-overlay input')?.value === 'biaozhundi', undefined);
    await tab.press('Enter');
    await tab.until(() => location.pathname.includes('search') && location.search === '?q=biaozhundi', undefined);
  });

  test('over a page, its ids stay its own, and the way to all results carries the query', async ({ tab }) => {
    await tab.open(`${front}zh/`);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.head a[href$="/search/"]')?.click(), undefined);
    await tab.until(() => document.activeElement?.closest('.search-overlay') !== null, undefined);
    await tab.type('消薄');
    await tab.until(() => document.querySelector('.search-overlay .hit mark') !== null, undefined);
    const ids = await tab.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id), undefined);
    expect(ids.length).toBe(new Set(ids).size);
    expect(await tab.evaluate(() => document.querySelector('.search-overlay input')?.getAttribute('aria-describedby'), undefined)).toBe(
      'over-search-keys',
    );
    expect(await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.whole')?.href, undefined)).toContain(
      `/zh/search/?q=${encodeURIComponent('消薄')}`,
    );
  });

  test('what is typed right behind the key that opens it is in its box, and typing goes on', async ({ tab }) => {
    await tab.open(`${front}en/wenzhou-2018/r2.3/`);
    await tab.press('/');
    await tab.type('standard');
    await tab.until(() => document.activeElement?.closest('.search-overlay') !== null, undefined);
    await tab.type(' land');
    await tab.until(() => document.querySelector<HTMLInputElement>('.search-overlay input')?.value === 'standard land', undefined);
    await tab.until(() => document.querySelector('.search-overlay .hit mark') !== null, undefined);
  });

  test('where the search cannot be opened over a page, it is said, and the ways that are left are offered', async ({ tab }) => {
    await tab.open(`${front}en/wenzhou-2018/r2.3/`);
    await tab.evaluate(cutOff, undefined);
    await tab.press('/');
    await tab.until(() => document.querySelectorAll('[role="alert"] a').length === 2, undefined);
    await tab.evaluate(reconnect, undefined);
    await tab.press('/');
    await tab.until(
      () => document.querySelector('.search-overlay') !== null && document.querySelector('[role="alert"]') === null,
      undefined,
    );
  });

  test('the map shows where hits are, those before the sections of a part too', async ({ tab }) => {
    for (const words of ['三大动力源', '八八战略', '消薄']) {
      await tab.open(`${front}zh/search/?q=${encodeURIComponent(words)}`);
      await tab.until(() => document.querySelector('.hit mark') !== null, undefined);
      expect(await tab.evaluate(() => document.querySelectorAll('.hit-map .named').length, undefined), words).toBeGreaterThan(0);
    }
  });

  test('numbers are found as they stand, with the English there too', async ({ tab }) => {
    await tab.open(`${front}zh/about/`);
    const numbers = [...new Set(pagesFrom(zh, en).flatMap((page) => page.zh.match(/\d+(?:\.\d+)?%?/g) ?? []))];
    expect(numbers.length).toBeGreaterThan(40);
    await ask(tab, ['digital economy']);
    const answers = await ask(tab, numbers);
    const wrong = numbers.filter((number, at) =>
      (answers[at] ?? []).some(
        (url) =>
          pageOf(url) &&
          !pagesFrom(zh, en)
            .find(({ id }) => id === pageOf(url))
            ?.zh.includes(number),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('an answer and its English come in one piece', async ({ tab }) => {
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('改革')}`);
    await tab.until(() => document.querySelectorAll('.hit').length > 20, undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('.hit-en.absent').length, undefined)).toBe(0);
  });

  test('/ leads to the box, arrows to the results, Esc back', async ({ tab }) => {
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('消薄')}`);
    await tab.until(() => document.querySelector('.hit') !== null, undefined);
    const focused = (): Promise<string> =>
      tab.evaluate(() => `${document.activeElement?.id ?? ''}${document.activeElement?.className ?? ''}`, undefined);
    await tab.press('/');
    expect(await focused()).toBe('q');
    await tab.press('ArrowDown');
    expect(await focused()).toContain('hit-ref');
    await tab.press('Escape');
    expect(await focused()).toBe('q');
  });
});

const hostile = [
  '长'.repeat(10_000),
  'a '.repeat(5_000),
  '.*+?^${}()|[]\\/',
  '<img src=x onerror=alert(1)><script>alert(1)</script><b>改革</b>',
  '\ud800 \udc00 改\ud83d',
  '。，、；：“”',
  '%00%ff%u1234',
  '__proto__ constructor',
  "'; DROP TABLE--",
  '\u202e\u200b\u0000',
];

function cutOff(): void {
  Object.assign(window, { fetched: window.fetch.bind(window), fetch: () => Promise.reject(new TypeError('offline')) });
}

function reconnect(): void {
  Object.assign(window, { fetch: (window as { fetched?: unknown }).fetched });
}

/** Whether nothing lies over the middle of an element. */
function isOnTop(selector: string): boolean {
  const element = document.querySelector(selector);
  const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
  return element !== null && document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === element;
}

function pressControlK(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }));
}

function focusEnd(end: string): void {
  const stops = [...document.querySelectorAll<HTMLElement>('.search-overlay a, .search-overlay button')].filter(
    (stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0,
  );
  (end === 'first' ? stops[0] : stops[stops.length - 1])?.focus();
}

function weigh(paths: readonly string[]): number {
  const sizes = [...new Set(paths)].map((path) => {
    const bytes = readFileSync(join(site.folder, path));
    return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

function choosePart(words: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-part="filters"] button')];
  buttons.find(({ textContent }) => textContent?.indexOf(words) === 0)?.click();
}

function fillIn(query: string): void {
  const box = document.querySelector('#q') as HTMLInputElement;
  box.value = query;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function compose(letters: string): void {
  const box = document.querySelector('#q') as HTMLInputElement;
  box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  box.value = letters;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
}

function endComposing(words: string): void {
  const box = document.querySelector('#q') as HTMLInputElement;
  box.value = words;
  box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
}
