import axe from 'axe-core';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { locales } from '#i18n/locale.ts';
import type { PageFigures } from '#numbers/on-page.ts';
import type { Tab } from '../../browsers/tab.ts';
import { kindOf, localeOf } from '../dist/pages.ts';
import { none } from '../none.ts';
import { pages, site } from './built.ts';
import { engines } from './engines.ts';
import type { FaultyServing } from './faults.ts';
import { serveBadly } from './faults.ts';
import { front, test as inChromium } from './fixture.ts';
import { violations } from './violations.ts';
import { whenIdle } from './when-idle.ts';

/** What of a figure in /data/ is asked here. */
interface Figure {
  id: string;
  sentence: string;
  kind: string;
  number: { zh: string; en: string | null };
  value: number | string | null;
  values: [number | string, number | string] | null;
  unit: { zh: string; en: string } | null;
  comparator: string;
  required: boolean;
  deadline: { value: string } | null;
  concepts: string[];
}

// The longest ledger of the site.
const [ledger] = readdirSync(join(site.folder, 'data'))
  .filter((file) => /\.figures\.json$/.test(file))
  .map((file) => ({
    slug: file.replace(/\..*/, ''),
    figures: JSON.parse(readFileSync(join(site.folder, 'data', file), 'utf8')) as Figure[],
  }))
  .sort((a, b) => b.figures.length - a.figures.length);
if (!ledger) throw new Error('dist/data/ holds no ledger of figures, so there is no page of them to try.');
const { slug, figures } = ledger;
const all = idsOf(figures);
const pathIn = (locale: string): string => `${locale}/${slug}/figures/`;
const path = pathIn('zh');

const firstOf = ({ value, values }: Figure): number | string => value ?? values?.[0] ?? '';
const asks = ({ kind, comparator, required }: Figure): boolean =>
  kind === 'target' || kind === 'aim' || required || (kind === 'date' && ['≤', 'strive for'].includes(comparator));
const dueOf = (figure: Figure): string => {
  if (figure.deadline) return figure.deadline.value;
  if (figure.kind !== 'date') return asks(figure) ? 'undated' : '';
  return asks(figure) ? String(figure.values?.[1] ?? figure.value) : 'other';
};

// What the controls offer, and what of the ledger each choice must show.
const html = pages.find((page) => page.path === path)?.html ?? '';
const offered: Record<string, string[]> = {
  kind: [...html.matchAll(/name="kind" value="([^"]+)"/g)].map(([, value = '']) => value),
};
for (const [, name = '', options = ''] of html.matchAll(/<select name="(\w+)">(.*?)<\/select>/g))
  offered[name] = [...options.matchAll(/value="([^"]+)"/g)].map(([, value = '']) => value);
const qualifies: Record<string, (figure: Figure, value: string) => boolean> = {
  kind: ({ kind }, value) => kind === value,
  part: ({ sentence }, value) => {
    const [part = ''] = sentence.split('.');
    // Before and behind the parts of a work stands what bears its letter alone.
    return (offered['part']?.includes(part) ? part : part.charAt(0)) === value;
  },
  due: (figure, value) => (value === 'dated' ? /^\d/.test(dueOf(figure)) : dueOf(figure) === value),
  unit: ({ unit }, value) => unit?.zh === value,
  family: ({ concepts }, value) => concepts.some((concept) => membersOf(value).has(concept)),
};
const controls = Object.keys(qualifies);
const choose = (chosen: Record<string, string>): string[] =>
  idsOf(figures.filter((figure) => Object.entries(chosen).every(([name, value]) => qualifies[name]?.(figure, value))));

// A kind of which there are several and not many, and another.
const [kind = '', otherKind = ''] = [...(offered['kind'] ?? [])].filter((one) => choose({ kind: one }).length > 1).sort(byCount);
const [part = ''] = (offered['part'] ?? []).filter((one) => choose({ kind, part: one }).length > 0);
const [empty] = (offered['kind'] ?? []).flatMap((one) =>
  (offered['part'] ?? []).map((other) => ({ kind: one, part: other })).filter((chosen) => choose(chosen).length === 0),
);

// The reading pages with what their scripts know of figures, that with the most targets first.
const reading = pages
  .filter((page) => localeOf(page) === 'zh' && kindOf(page) === 'section' && existsSync(join(site.folder, page.path, 'figures.json')))
  .map((page) => ({ ...(JSON.parse(readFileSync(join(site.folder, page.path, 'figures.json'), 'utf8')) as PageFigures), of: page }))
  .filter(({ of, counts }) => of.path.startsWith(`zh/${slug}/`) && Object.keys(counts).length > 0)
  .sort((a, b) => b.goals.length - a.goals.length);
const [section] = reading;
if (!section || section.goals.length === 0) throw new Error('No section of dist/ names targets.');
const { counts, goals } = section;
const sections = { zh: section.of.path, en: section.of.path.replace('zh/', 'en/') };
// Sentences of the page in its order: one with figures, and one without.
const sentences = section.of.ids.filter((id) => /\.s[1-9]\d*$/.test(id));
const counted = sentences.filter((id) => counts[id] !== undefined);
const having = counted.find((id) => (counts[id] ?? 0) > 1) ?? counted[0] ?? '';
const lacking = sentences.find((id) => counts[id] === undefined) ?? '';

let server: FaultyServing;

beforeAll(async () => void (server = await serveBadly(site)));
afterAll(() => server.close());

describe.each(engines)('in $name', ({ test }) => {
  afterEach(() => server.mend());

  test('the whole ledger stands there, in the order of the text', async ({ tab }) => {
    for (const locale of locales) {
      await tab.open(front + pathIn(locale));
      expect(await tab.evaluate(shown, undefined)).toMatchObject({ ids: all, isHeaded: true });
      expect(await tab.evaluate(orders, undefined)).toEqual(['order ascending']);
      expect(await countSaid(tab)).toContain(String(all.length));
    }
  });

  test.for(controls)('every choice of %s shows the rows of the ledger that qualify, and says how many', async (name, { tab }) => {
    await tab.open(front + path);
    const values = offered[name] ?? [];
    expect(values.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const value of values) {
      const wanted = choose({ [name]: value });
      await pick(tab, name, value);
      const { ids, isHeaded } = await tab.evaluate(shown, undefined);
      if (wanted.length === 0 || ids.join() !== wanted.join()) wrong.push(`${name} ${value}: of ${wanted.join()} it shows ${ids.join()}`);
      if (!isHeaded) wrong.push(`${name} ${value}: a heading stands over nothing, or rows without theirs`);
      if (!(await countSaid(tab)).includes(String(wanted.length))) wrong.push(`${name} ${value}: it says ${await countSaid(tab)}`);
      const labelled = await tab.evaluate(labelOf, [name, value] as const);
      if (!new RegExp(`\\b${wanted.length}\\b\\)?$`).test(labelled)) wrong.push(`${name} ${value}: ${labelled}, of ${wanted.length}`);
      const query = await tab.evaluate(() => [...new URLSearchParams(location.search)].map((pair) => pair.join('=')).join(), undefined);
      if (query !== `${name}=${value}`) wrong.push(`${name} ${value}: the address says ${query}`);
    }
    none(wrong);
    // It is there again when the page is; and in the other language, where units alone have other names.
    const last = values[values.length - 1] ?? '';
    for (const locale of name === 'unit' ? (['zh'] as const) : locales) {
      await tab.open(`${front}${pathIn(locale)}${await tab.evaluate(() => location.search, undefined)}`);
      expect((await tab.evaluate(shown, undefined)).ids).toEqual(choose({ [name]: last }));
      expect(await tab.evaluate(chosenNow, undefined)).toEqual({ [name]: last });
    }
  });

  test('choices narrow together, stay over a reload, and one button takes all of them back', async ({ tab }) => {
    await tab.open(front + path);
    await pick(tab, 'kind', kind);
    await pick(tab, 'part', part);
    await tab.click('th[data-sort="value"] button');
    const before = (await tab.evaluate(shown, undefined)).ids;
    expect([...before].sort()).toEqual(choose({ kind, part }).sort());
    await tab.evaluate(() => document.documentElement.setAttribute('data-left', ''), undefined);
    await tab.leave(() => location.reload(), undefined);
    await tab.until(
      () => document.querySelector('html:not([data-left]) th button') !== null && document.readyState === 'complete',
      undefined,
    );
    expect((await tab.evaluate(shown, undefined)).ids).toEqual(before);
    expect(await tab.evaluate(chosenNow, undefined)).toEqual({ kind, part });
    expect(await tab.evaluate(orders, undefined)).toEqual(['value ascending']);
    await tab.click('.f-choices [type="submit"]');
    await tab.until(() => location.search === '', undefined);
    expect(await tab.evaluate(shown, undefined)).toMatchObject({ ids: all, isHeaded: true });
    expect(await tab.evaluate(orders, undefined)).toEqual(['order ascending']);
    expect(await tab.evaluate(chosenNow, undefined)).toEqual({});
    expect(await tab.evaluate(() => location.href, undefined)).toBe(front + path);
  });

  test('where nothing qualifies it is said, and what the address says amiss is passed over', async ({ tab }) => {
    await tab.open(`${front}${path}?${new URLSearchParams(empty).toString()}`);
    expect((await tab.evaluate(shown, undefined)).ids).toEqual([]);
    const words = await countSaid(tab);
    expect(words).not.toBe('');
    expect(words).not.toMatch(/\d/);
    await tab.open(`${front}${path}?kind=none&part=none&due=%22%5D&sort=none`);
    expect((await tab.evaluate(shown, undefined)).ids).toEqual(all);
    expect(await tab.evaluate(orders, undefined)).toEqual(['order ascending']);
  });

  test('sorted by value, numbers rise, then days; turned round they fall; and the order of the text comes back', async ({ tab }) => {
    await tab.open(front + path);
    for (const direction of [1, -1]) {
      await tab.click('th[data-sort="value"] button');
      const { ids, heads } = await tab.evaluate(shown, undefined);
      expect([...ids].sort()).toEqual([...all].sort());
      expect(heads).toBe(0);
      none(outOfOrder(ids, direction));
      expect(await tab.evaluate(orders, undefined)).toEqual([`value ${direction > 0 ? 'ascending' : 'descending'}`]);
      const query = direction > 0 ? '?sort=value' : '?sort=-value';
      expect(await tab.evaluate(() => location.search, undefined)).toBe(query);
      await tab.open(front + path + query);
      expect((await tab.evaluate(shown, undefined)).ids).toEqual(ids);
    }
    await tab.click('th[data-sort="order"] button');
    expect(await tab.evaluate(shown, undefined)).toMatchObject({ ids: all, isHeaded: true });
    expect(await tab.evaluate(orders, undefined)).toEqual(['order ascending']);
    expect(await tab.evaluate(() => location.search, undefined)).toBe('');
  });

  test('the control of the order sorts as the heads do, follows them, and stays with what is chosen', async ({ tab }) => {
    await tab.open(front + path);
    const values = offered['sort'] ?? [];
    expect(values.length).toBeGreaterThan(0);
    await pick(tab, 'kind', kind);
    for (const value of values) {
      await pick(tab, 'sort', value);
      expect(await tab.evaluate(orders, undefined)).toEqual([
        `${value.replace('-', '')} ${value.startsWith('-') ? 'descending' : 'ascending'}`,
      ]);
      const { ids, heads } = await tab.evaluate(shown, undefined);
      expect([...ids].sort()).toEqual(choose({ kind }).sort());
      expect(heads).toBe(0);
      if (/^-?value$/.test(value)) none(outOfOrder(ids, value === 'value' ? 1 : -1));
      expect(await tab.evaluate(() => location.search, undefined)).toBe(`?kind=${kind}&sort=${value}`);
    }
    await pick(tab, 'sort', '');
    expect(await tab.evaluate(shown, undefined)).toMatchObject({ ids: choose({ kind }), isHeaded: true });
    await tab.click('th[data-sort="value"] button');
    expect(await tab.evaluate(() => document.querySelector<HTMLSelectElement>('select[name=sort]')?.value, undefined)).toBe('value');
  });

  test('in English the units show as many rows as they say', async ({ tab }) => {
    await tab.open(front + pathIn('en'));
    const values = await tab.evaluate(
      () => [...document.querySelectorAll<HTMLOptionElement>('select[name=unit] option')].map(({ value }) => value).filter(Boolean),
      undefined,
    );
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      await pick(tab, 'unit', value);
      const { ids } = await tab.evaluate(shown, undefined);
      expect(ids.length).toBeGreaterThan(0);
      expect(await tab.evaluate(labelOf, ['unit', value] as const)).toMatch(new RegExp(`\\(${ids.length}\\)$`));
    }
  });

  test('every other column sorts by what stands in it', async ({ tab }) => {
    await tab.open(front + path);
    const keys = await tab.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('th[data-sort]')].map(({ dataset }) => dataset['sort'] ?? ''),
      undefined,
    );
    for (const key of keys.filter((one) => one !== 'order' && one !== 'value')) {
      await tab.click(`th[data-sort="${key}"] button`);
      expect(await tab.evaluate(orders, undefined)).toEqual([`${key} ascending`]);
      expect([...(await tab.evaluate(shown, undefined)).ids].sort()).toEqual([...all].sort());
      const [cells, sorted] = await tab.evaluate((at): [string[], string[]] => {
        const texts = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-kind]')].map(
          (row) => row.cells[at]?.textContent?.trim() ?? '',
        );
        return [texts, [...texts].sort((a, b) => a.localeCompare(b, document.documentElement.lang))];
      }, keys.indexOf(key));
      expect(new Set(cells).size, key).toBeGreaterThan(1);
      expect(cells).toEqual(sorted);
    }
  });

  test('the keyboard alone works through the controls', async ({ tab }) => {
    await tab.open(front + path);
    await tab.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.figures a')]
          .filter((link) => link.compareDocumentPosition(document.querySelector('.f-choices') ?? link) & Node.DOCUMENT_POSITION_FOLLOWING)
          .pop()
          ?.focus(),
      undefined,
    );
    const focused = (): Promise<string> =>
      tab.evaluate(() => {
        const stop = document.activeElement;
        return `${stop?.closest('th')?.getAttribute('data-sort') ?? stop?.getAttribute('name') ?? stop?.getAttribute('type') ?? ''}`;
      }, undefined);
    await tab.press('Tab');
    expect(await focused()).toBe('kind');
    await tab.press('ArrowDown');
    const [first = ''] = offered['kind'] ?? [];
    expect((await tab.evaluate(shown, undefined)).ids).toEqual(choose({ kind: first }));
    for (const name of controls.slice(1)) {
      await tab.press('Tab');
      expect(await focused()).toBe(name);
      await tab.press('ArrowDown');
      await tab.until((own) => new URLSearchParams(location.search).get(own) !== null, name);
      const chosen = await tab.evaluate(chosenNow, undefined);
      expect(chosen[name]).toBe(offered[name]?.[0]);
      expect((await tab.evaluate(shown, undefined)).ids).toEqual(choose(chosen));
    }
    await tab.press('Tab');
    expect(await focused()).toBe('sort');
    await tab.press('Tab');
    expect(await focused()).toBe('submit');
    await tab.press('Enter');
    await tab.until(() => location.search === '', undefined);
    expect((await tab.evaluate(shown, undefined)).ids).toEqual(all);
    do await tab.press('Tab');
    while (!['value', ''].includes(await focused()));
    await tab.press('Enter');
    expect(await tab.evaluate(orders, undefined)).toEqual(['value ascending']);
    await tab.press(' ');
    expect(await tab.evaluate(orders, undefined)).toEqual(['value descending']);
    // What was pressed keeps the focus.
    expect(await focused()).toBe('value');
  });

  test('a link to a row that is not shown brings it back, and to it', async ({ tab }) => {
    const away = choose({ kind: otherKind }).pop() ?? '';
    await tab.open(`${front}${path}?kind=${kind}`);
    expect((await tab.evaluate(shown, undefined)).ids).not.toContain(away);
    await tab.evaluate((id) => (location.hash = id), away);
    await tab.until((id) => document.getElementById(id)?.hidden === false && location.search === '', away);
    await tab.until(isInWindow, away);
    expect(await tab.evaluate(litRows, undefined)).toEqual([away]);
  });

  test.for(locales)('the bar of a sentence counts its figures and leads to their rows, which are lit: %s', async (locale, { tab }) => {
    await tab.open(front + sections[locale]);
    await tab.evaluate(whenIdle, undefined);
    expect(tab.requests.filter((url) => /figures\.json/.test(url))).toEqual([]);
    expect(await tab.evaluate(() => document.querySelector('.bar-figures'), undefined)).toBe(null);
    await select(tab, having);
    await tab.until(() => document.querySelector('.bar .bar-figures') !== null, undefined);
    await expect.poll(() => tab.requests.filter((url) => /figures\.json/.test(url))).toEqual([`${front}${sections[locale]}figures.json`]);
    expect(await tab.evaluate(barSays, undefined)).toEqual({
      count: counts[having],
      path: `${site.base}${pathIn(locale)}`,
      hash: `#at-${having}`,
    });
    await tab.leave(() => document.querySelector<HTMLElement>('.bar-figures')?.click(), undefined);
    await tab.until((there) => location.pathname.endsWith(there) && document.querySelector('th button') !== null, pathIn(locale));
    const [first = ''] = idsOf(figures.filter(({ sentence }) => sentence === having));
    await tab.until(isInWindow, first);
    expect(await tab.evaluate(litRows, undefined)).toEqual([first]);
  });

  test('of several sentences the bar counts all figures, and of a sentence without any it says nothing', async ({ tab }) => {
    await tab.open(front + sections.zh);
    const [from = '', to = ''] = [counted[0], counted[counted.length - 1]];
    await select(tab, from);
    await tab.evaluate((id) => document.getElementById(id)?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })), to);
    const sum = counted.reduce((total, id) => total + (counts[id] ?? 0), 0);
    await tab.until((count) => RegExp(`(^|\\D)${count}(\\D|$)`).test(document.querySelector('.bar-figures')?.textContent ?? ''), sum);
    expect(await tab.evaluate(barSays, undefined)).toMatchObject({ hash: `#at-${from}` });
    await select(tab, lacking);
    expect(await tab.evaluate(() => document.querySelectorAll('.bar-figures').length, undefined)).toBe(0);
  });

  test('where the figures of a page cannot be had its sentences are cited without', async ({ tabThatComplains: tab }) => {
    server.fail('figures.json');
    await tab.open(server.url + sections.zh);
    await select(tab, having);
    await expect.poll(() => tab.requests.some((url) => url.includes('figures.json'))).toBe(true);
    expect(await tab.evaluate(() => document.querySelectorAll('.bar button').length, undefined)).toBeGreaterThan(0);
    expect(await tab.evaluate(() => document.querySelectorAll('.bar-figures').length, undefined)).toBe(0);
  });

  test.for(locales)('the targets of a section open in place and close again: %s', async (locale, { tab }) => {
    await tab.open(front + sections[locale]);
    await tab.evaluate(whenIdle, undefined);
    const before = new Set(tab.requests);
    expect([...before].filter((url) => /figures\.json/.test(url))).toEqual([]);
    const name = await tab.evaluate(() => document.querySelector('a.goals')?.textContent ?? '', undefined);
    // As many as it opens: several figures of one clause share a line.
    expect(name).toMatch(new RegExp(`(^|\\D)${goals.length}(\\D|$)`));
    await tab.click('a.goals');
    await tab.until(() => document.querySelector('#goals') !== null, undefined);
    // So that what is counted here is what the click asks for.
    await expect.poll(() => tab.requests.filter((url) => !before.has(url))).toContain(`${front}${sections[locale]}figures.json`);
    const own = JSON.parse(readFileSync(join(site.folder, sections[locale], 'figures.json'), 'utf8')) as PageFigures;
    const all = await tab.evaluate(
      () =>
        [...document.querySelectorAll('#goals li')].map((line) => ({
          text: line.textContent ?? '',
          numbers: [...line.querySelectorAll('b')].map(({ textContent }) => textContent),
          hash: line.querySelector('a')?.hash,
          path: line.querySelector('a')?.pathname,
        })),
      undefined,
    );
    const lines = all.slice(0, -1);
    expect(all[all.length - 1]).toMatchObject({ text: own.all, path: new URL(own.page, front).pathname });
    expect(lines.map(({ numbers, hash }) => [numbers, hash])).toEqual(
      own.goals.map(({ words, sentence }) => [words.filter(({ isNumber }) => isNumber).map((piece) => piece.words), `#${sentence}`]),
    );
    none(
      own.goals
        .filter(({ words, said }, at) => ![words.map((piece) => piece.words).join(''), said].every((one) => lines[at]?.text.includes(one)))
        .map(({ sentence }) => sentence),
    );
    expect(lines.every(({ hash }) => sections.zh !== '' && section.of.ids.includes((hash ?? '').slice(1)))).toBe(true);
    expect(await tab.evaluate(goalsState, undefined)).toEqual({ role: 'button', expanded: 'true', controlled: true, lists: 1 });
    expect(tab.url()).toBe(front + sections[locale]);
    await tab.click('a.goals');
    await tab.until(() => document.querySelector('#goals') === null, undefined);
    expect(await tab.evaluate(goalsState, undefined)).toMatchObject({ expanded: 'false', lists: 0 });
    // By keyboard too, and a line of it leads to its sentence.
    await tab.evaluate(() => document.querySelector<HTMLElement>('a.goals')?.focus(), undefined);
    await tab.press('Enter');
    await tab.until(() => document.querySelector('#goals') !== null, undefined);
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.until((sentence) => location.hash === `#${sentence}`, own.goals[0]?.sentence ?? '');
  });

  test('two clicks at once on the targets leave one list at most', async ({ tab }) => {
    server.hold('figures.json');
    await tab.open(server.url + sections.zh);
    await tab.click('a.goals');
    await tab.click('a.goals');
    await expect.poll(() => tab.requests.some((url) => url.includes('figures.json'))).toBe(true);
    server.mend();
    await tab.until(() => document.querySelector('a.goals[aria-expanded]') !== null, undefined);
    const { lists, expanded } = await tab.evaluate(goalsState, undefined);
    expect(lists).toBeLessThanOrEqual(1);
    expect(expanded).toBe(String(lists === 1));
  });

  test.for(['figures.json', '/goals.'])('without %s the link leads to the page of figures', async (file, { tabThatComplains: tab }) => {
    await tab.open(server.url + sections.zh);
    server.fail(file);
    await tab.click('a.goals');
    await tab.until((there) => location.pathname.endsWith(there) && document.querySelector('th button') !== null, path);
    const hash = await tab.evaluate(() => location.hash.slice(1), undefined);
    await tab.until(isInWindow, hash);
  });

  test('a number is found in either writing, and each answer leads to its row', async ({ tab }) => {
    const scaled = figures.find(
      ({ value, number }) =>
        typeof value === 'number' &&
        value >= 10_000 &&
        /^\d[\d.]*[万亿]$/.test(number.zh) &&
        /^\d[\d.]* (?:million|billion)$/.test(number.en ?? ''),
    );
    expect(scaled).toBeDefined();
    const { number, value } = scaled as Figure;
    const same = idsOf(figures.filter(({ value: own, values }) => own === value || values?.includes(Number(value))));
    for (const [locale, query] of [
      ['zh', number.zh],
      ['zh', String(value)],
      ['en', String(value)],
      ['en', number.en ?? ''],
    ] as const) {
      const lines = await ask(tab, locale, query);
      expect(lines, query).toEqual(same.map((id) => `${site.base}${pathIn(locale)}#${id}`));
    }
    const [first = ''] = same;
    const place = await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.figure-line .hit-ref')?.hash, undefined);
    expect(place).toBe(`#${figures.find(({ id }) => id === first)?.sentence ?? ''}`);
    await tab.leave(() => document.querySelector<HTMLElement>('.figure-line .figure-reading')?.click(), undefined);
    await tab.until((there) => location.pathname.endsWith(there) && document.querySelector('th button') !== null, pathIn('en'));
    await tab.until(isInWindow, first);
    expect(await tab.evaluate(litRows, undefined)).toEqual([first]);
  });

  test('a number with ≥ or ≤ before it finds those of the unit beyond it, that number first', async ({ tab }) => {
    // The number in the middle of those in the unit that has most.
    const [unit = ''] = [...(offered['unit'] ?? [])]
      .filter((one) => /^\p{L}+$/u.test(one))
      .sort((a, b) => numbersIn(b).length - numbersIn(a).length);
    const numbers = numbersIn(unit);
    const middle = numbers[Math.floor(numbers.length / 2)];
    const limit = Number(middle?.value);
    for (const [sign, holds] of [
      ['≥', (value: number) => value >= limit],
      ['≤', (value: number) => value <= limit],
    ] as const) {
      const found = (await ask(tab, 'zh', `${sign} ${limit} ${unit}`)).map((href) => href.replace(/.*#/, ''));
      const values = found.map((id) => Number(firstOf(figures.find((figure) => figure.id === id) as Figure)));
      expect(values.length).toBeGreaterThan(0);
      expect(values.every(holds), values.join()).toBe(true);
      expect(values[0]).toBe(limit);
      expect(found).toEqual(expect.arrayContaining(idsOf(numbers.filter(({ value }) => holds(Number(value))))));
    }
  });

  test('a kind and a year find what is due in it', async ({ tab }) => {
    const targets = figures.filter((figure) => figure.kind === 'target' && /^\d/.test(dueOf(figure)));
    const year = targets[0] === undefined ? '' : dueOf(targets[0]).slice(0, 4);
    expect(year).not.toBe('');
    const wanted = idsOf(targets.filter((figure) => dueOf(figure).startsWith(year)));
    expect(await ask(tab, 'en', `target ${year}`)).toEqual(wanted.map((id) => `${site.base}${pathIn('en')}#${id}`));
    expect(await ask(tab, 'zh', `指标 ${year}`)).toEqual(wanted.map((id) => `${site.base}${pathIn('zh')}#${id}`));
  });

  test('a query of words alone has no figures, nor is anything of them left from the last', async ({ tab }) => {
    const [entry] = (JSON.parse(readFileSync(join(site.folder, 'data/glossary.json'), 'utf8')) as { zh: { term: string } }[]).filter(
      ({ zh }) => /^\p{Script=Han}+$/u.test(zh.term) && !/[百千万亿]/.test(zh.term),
    );
    const known = figures.find(({ value }) => typeof value === 'number' && value >= 100);
    expect((await ask(tab, 'zh', String(known?.value))).length).toBeGreaterThan(0);
    await tab.evaluate((query) => {
      const box = document.querySelector('#q') as HTMLInputElement;
      box.value = query;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, entry?.zh.term ?? '');
    await tab.until(() => document.querySelector('.hit mark') !== null && document.querySelector('.figure-line') === null, undefined);
    expect(await tab.evaluate(() => document.querySelector<HTMLElement>('[data-part="figures"]')?.hidden, undefined)).toBe(true);
  });
});

// A choice that leaves rows, in another order.
const chosenPath = (locale: string): string => `${pathIn(locale)}?${new URLSearchParams({ kind, part, sort: 'value' }).toString()}`;
const states: { name: string; pathIn: (locale: 'zh' | 'en') => string; reach: (tab: Page) => Promise<unknown> }[] = [
  {
    name: 'the page of figures with a choice made',
    pathIn: chosenPath,
    reach: (tab) => tab.waitForSelector('th[aria-sort="ascending"] button', { state: 'attached' }),
  },
  {
    name: 'the page of figures as it opens',
    pathIn,
    reach: (tab) => tab.waitForSelector('th button', { state: 'attached' }),
  },
  {
    name: 'a section with its targets open and a sentence selected',
    pathIn: (locale) => `${sections[locale]}#${having}`,
    reach: async (tab) => {
      await tab.locator('a.goals').evaluate((link: HTMLElement) => link.click());
      await tab.waitForSelector('#goals li');
      await tab.waitForSelector('.bar-figures');
    },
  },
  {
    name: 'the search with figures',
    pathIn: (locale) => `${locale}/search/?q=${numbersIn(offered['unit']?.[0] ?? '')[0]?.value ?? 1}`,
    reach: (tab) => tab.waitForSelector('.figure-line'),
  },
];
const everyState = states.flatMap((state) => locales.map((locale) => ({ ...state, locale, path: state.pathIn(locale) })));

inChromium.for(everyState)('axe finds nothing in $name, $locale', async ({ path: address, reach }, { newTab }) => {
  const problems: string[] = [];
  for (const width of [360, 1280]) {
    const tab = await newTab({ viewport: { width, height: 800 } });
    await tab.goto(front + address);
    await reach(tab);
    await tab.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      problems.push(...(await tab.evaluate(violations)).map((problem) => `${width} px, ${colorScheme}: ${problem}`));
    }
  }
  none(problems);
});

inChromium.for(everyState)('nothing is wider than its window in $name, $locale', async ({ path: address, reach }, { newTab }) => {
  const problems: string[] = [];
  for (const set of [{}, { size: 'larger' }, { large: 'on' }, { size: 'larger', large: 'on' }]) {
    const tab = await newTab();
    await tab.addInitScript((choices) => Object.entries(choices).forEach(([key, value]) => localStorage.setItem(key, value)), set);
    for (const width of [320, 360, 700, 1000, 1280]) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.goto('about:blank');
      await tab.goto(front + address);
      await reach(tab);
      const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) problems.push(`${JSON.stringify(set)}: ${over} px wider than a window of ${width} px`);
    }
  }
  none(problems);
});

inChromium.for([360, 1280])(
  'whoever goes through the controls by keyboard sees where the focus is, at %i px',
  async (width, { newTab }) => {
    const tab = await newTab({ viewport: { width, height: 800 } });
    await tab.goto(front + path);
    await tab.waitForSelector('th button', { state: 'attached' });
    await tab.locator('.f-kinds input').first().focus();
    const problems: string[] = [];
    let stops = 0;
    while (await tab.evaluate(() => document.activeElement?.closest('.f-choices, .f-all thead') !== null)) {
      stops += 1;
      const unseen = await tab.evaluate(unseenFocus);
      if (unseen) problems.push(unseen);
      await tab.keyboard.press('Tab');
    }
    expect(stops).toBeGreaterThanOrEqual(controls.length + 1);
    none(problems);
  },
);

inChromium.for([360, 1280])('on paper there is no form, and every row, at %i px', async (width, { newTab }) => {
  const tab = await newTab({ viewport: { width, height: 800 } });
  for (const locale of locales) {
    await tab.goto(front + pathIn(locale));
    await tab.waitForSelector('th button', { state: 'attached' });
    expect(await tab.locator('.f-choices').isVisible()).toBe(true);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.f-choices').isVisible()).toBe(false);
    expect((await tab.evaluate(shown)).ids).toEqual(all);
    await tab.emulateMedia({ media: 'screen' });
  }
});

inChromium('without scripts every row is there, the form is not, and the targets are one link away', async ({ newTab }) => {
  const tab = await newTab({ javaScriptEnabled: false });
  for (const locale of locales) {
    await tab.goto(front + pathIn(locale));
    expect(await tab.locator('.f-choices').isVisible()).toBe(false);
    expect(await tab.locator('.f-jumps a').count()).toBe(await tab.locator('.f-all .f-head').count());
    expect(await tab.locator('.f-jumps').isVisible()).toBe(true);
    const rows = await tab.locator('tr[data-kind]').all();
    expect(await Promise.all(rows.map((row) => row.getAttribute('id')))).toEqual(all);
    const seen = await Promise.all(rows.map((row) => row.isVisible()));
    expect(seen.every(Boolean)).toBe(true);
    expect(await tab.locator('.f-all th button').count()).toBe(0);
    await tab.goto(front + sections[locale]);
    await tab.locator('a.goals').click();
    await tab.waitForURL(({ pathname }) => pathname === `${site.base}${pathIn(locale)}`);
    await tab.locator(':target').waitFor();
  }
});

inChromium.for(locales)('every link within the page of figures leads to a place of it: %s', async (locale, { newTab }) => {
  const tab = await newTab();
  await tab.goto(front + pathIn(locale));
  const [links, dead] = await tab.evaluate((): [number, string[]] => {
    const own = [...document.querySelectorAll<HTMLAnchorElement>('.figures a[href^="#"]')].map(({ hash }) =>
      decodeURIComponent(hash.slice(1)),
    );
    return [own.length, own.filter((id) => document.getElementById(id) === null)];
  });
  expect(links).toBeGreaterThan(0);
  none(dead);
});

function idsOf(some: readonly Figure[]): string[] {
  return some.map(({ id }) => id);
}

function byCount(one: string, other: string): number {
  return choose({ kind: one }).length - choose({ kind: other }).length;
}

/** The entries that the page of a family names. */
function membersOf(family: string): Set<string> {
  const { html: words = '' } = pages.find((page) => page.path === `zh/families/${family}/`) ?? {};
  const main = words.slice(words.indexOf('<main'), words.indexOf('</main>'));
  return new Set([...main.matchAll(/\/zh\/glossary\/([\w-]+)\//g)].map(([, entry = '']) => entry));
}

/** The figures with a number in a unit, the smallest first. */
function numbersIn(unit: string): Figure[] {
  return figures
    .filter((figure) => figure.unit?.zh === unit && typeof figure.value === 'number')
    .sort((a, b) => Number(a.value) - Number(b.value));
}

/** The rows that stand before one which they should follow: numbers before days, and equals in the order of the text. */
function outOfOrder(ids: readonly string[], direction: number): string[] {
  const found = ids.map((id) => figures.find((figure) => figure.id === id) as Figure);
  const compare = (a: Figure, b: Figure): number => {
    const [one, other] = [firstOf(a), firstOf(b)];
    if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
    if (typeof one === 'number') return one - Number(other);
    // What returns every year stands in no order to the days of one.
    return one.startsWith('-') || String(other).startsWith('-') || one === other ? 0 : one < other ? -1 : 1;
  };
  return found.slice(1).flatMap((figure, at) => {
    const before = found[at] as Figure;
    const order = compare(before, figure) * direction;
    const isEqual = firstOf(before) === firstOf(figure);
    const isWrong = order > 0 || (isEqual && all.indexOf(before.id) > all.indexOf(figure.id));
    return isWrong ? [`${before.id} (${firstOf(before)}) stands before ${figure.id} (${firstOf(figure)})`] : [];
  });
}

/** Makes a choice as a reader does, or as near to it as every browser lets one. */
async function pick(tab: Tab, name: string, value: string): Promise<void> {
  await tab.evaluate(
    ([own, wanted]) => {
      const radio = document.querySelector<HTMLElement>(`input[name="${own}"][value="${wanted}"]`);
      if (radio) return radio.click();
      const select = document.querySelector<HTMLSelectElement>(`select[name="${own}"]`);
      if (!select) return;
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, value] as const,
  );
}

/** Selects a sentence by a click, and waits for its bar. */
async function select(tab: Tab, id: string): Promise<void> {
  await tab.evaluate((place) => document.getElementById(place)?.scrollIntoView({ block: 'center' }), id);
  await tab.evaluate((place) => document.getElementById(place)?.click(), id);
  await tab.until((place) => document.querySelector('.bar button') !== null && location.hash === `#${place}`, id);
}

/** Where the figures that answer a query lead, all of them. */
async function ask(tab: Tab, locale: string, query: string): Promise<string[]> {
  await tab.open(`${front}${locale}/search/?q=${encodeURIComponent(query)}`);
  await tab.until(() => document.querySelector('.figure-line') !== null, undefined);
  await tab.evaluate(() => document.querySelector<HTMLElement>('[data-part="figures"] button')?.click(), undefined);
  const [lines, head] = await tab.evaluate(
    (): [string[], string] => [
      [...document.querySelectorAll('.figure-line .figure-reading')].map((link) => link.getAttribute('href') ?? ''),
      document.querySelector('.figure-head')?.textContent ?? '',
    ],
    undefined,
  );
  expect(head).toMatch(new RegExp(`(^|\\D)${lines.length}(\\D|$)`));
  return lines;
}

function countSaid(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.querySelector('.f-count')?.textContent ?? '', undefined);
}

/** The rows that are shown, in their order; how many headings are; and whether each stands over rows of its own, and no row without. */
function shown(): { ids: string[]; heads: number; isHeaded: boolean } {
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const groups = [...document.querySelectorAll('.f-all tbody')];
  return {
    ids: [...document.querySelectorAll('.f-all tr[data-kind]')].filter(isSeen).map(({ id }) => id),
    heads: [...document.querySelectorAll('.f-all .f-head')].filter(isSeen).length,
    isHeaded: groups.every((group) => {
      const head = group.querySelector('.f-head');
      return (head !== null && isSeen(head)) === [...group.querySelectorAll('tr[data-kind]')].some(isSeen);
    }),
  };
}

/** The columns that say that the table is in their order, and in which direction. */
function orders(): string[] {
  return [...document.querySelectorAll('.f-all th[aria-sort]')].map(
    (head) => `${head.getAttribute('data-sort') ?? ''} ${head.getAttribute('aria-sort') ?? ''}`,
  );
}

/** What the controls say that is chosen. */
function chosenNow(): Record<string, string> {
  const chosen: Record<string, string> = {};
  document
    .querySelectorAll<HTMLInputElement | HTMLSelectElement>('.f-choices input:checked, .f-choices select:not([name=sort])')
    .forEach(({ name, value }) => {
      if (value !== '') chosen[name] = value;
    });
  return chosen;
}

function labelOf([name, value]: readonly [string, string]): string {
  const radio = document.querySelector(`input[name="${name}"][value="${value}"]`)?.closest('label');
  const option = [...document.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].find((one) => one.value === value);
  return (radio ?? option)?.textContent?.trim() ?? '';
}

function barSays(): { count: number; path: string; hash: string } {
  const link = document.querySelector<HTMLAnchorElement>('.bar .bar-figures');
  return { count: parseInt((link?.textContent ?? '').replace(/\D+/g, ''), 10), path: link?.pathname ?? '', hash: link?.hash ?? '' };
}

function goalsState(): { role: string | null | undefined; expanded: string | null | undefined; controlled: boolean; lists: number } {
  const link = document.querySelector('a.goals');
  return {
    role: link?.getAttribute('role'),
    expanded: link?.getAttribute('aria-expanded'),
    controlled: document.getElementById(link?.getAttribute('aria-controls') ?? '') !== null,
    lists: document.querySelectorAll('#goals, .goals-list').length,
  };
}

function isInWindow(id: string): boolean {
  const { top, bottom, height } = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

/** The rows whose cells stand on another ground than the rest. */
function litRows(): string[] {
  const groundOf = (row: Element): string => [...row.children].map((cell) => getComputedStyle(cell).backgroundColor).join();
  const rows = [...document.querySelectorAll('.f-all tr[data-kind]')];
  const grounds = rows.map(groundOf);
  const usual = grounds.filter((ground) => ground === grounds[0]).length > 1 ? grounds[0] : grounds[1];
  return rows.filter((_, at) => grounds[at] !== usual).map(({ id }) => id);
}

/** What has the focus, where one cannot see that it has. */
function unseenFocus(): string {
  const stop = document.activeElement as HTMLElement;
  const { left, right, top, bottom } = stop.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const hit = document.elementFromPoint(x, y);
  const isOnTop = hit !== null && (stop.contains(hit) || hit.contains(stop) || stop.closest('label')?.contains(hit) === true);
  const isIn = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
  // A radio button that is not drawn itself shows it at its words.
  const isDrawn = [stop, stop.nextElementSibling].some((part) => {
    if (!part) return false;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity !== '0';
  });
  // What is cut to a point by a box around it has its own box, but is not there for the eye.
  let isCut = false;
  for (let around = stop.parentElement; around; around = around.parentElement) {
    const box = around.getBoundingClientRect();
    if (getComputedStyle(around).overflowX === 'hidden' && (box.width <= 1 || box.height <= 1)) isCut = true;
  }
  if (isOnTop && isIn && isDrawn && !isCut) return '';
  return `${stop.localName} “${(stop.textContent ?? '').slice(0, 12)}” ${stop.getAttribute('name') ?? ''}: ${JSON.stringify({ isOnTop, isIn, isDrawn, isCut })}`;
}

inChromium(
  'on a phone each choice stands under its name, growth is in per cent under its key, and no line is doubled',
  async ({ newTab }) => {
    const tab = await newTab({ viewport: { width: 360, height: 780 } });
    await tab.goto(`${front}en/${slug}/figures/`);
    const found = await tab.evaluate(() => {
      const top = (one: Element | null | undefined): number => one?.getBoundingClientRect().top ?? NaN;
      return {
        beside: [...document.querySelectorAll('.f-selects label')].filter((label) => top(label.querySelector('select')) < top(label) + 12)
          .length,
        keyFirst:
          top(document.querySelector('#growth .f-key')) < top(document.querySelector('#growth .f-dot, #growth .f-ring:not(.f-key *)')),
        inPercent: [...document.querySelectorAll('#growth .f-decimals')].every(({ textContent }) => textContent?.endsWith('%')),
        heads: [...document.querySelectorAll('.f-all thead button')].filter((button) => button.getClientRects().length > 0).length,
        doubled: [...document.querySelectorAll('.f-head')].filter((row) => parseFloat(getComputedStyle(row).borderBottomWidth) > 0).length,
      };
    });
    expect(found).toEqual({ beside: 0, keyFirst: true, inPercent: true, heads: 0, doubled: 0 });
  },
);

inChromium.for(locales)(
  'a sign of a key stays with its first word, a tag is whole and in the face of tags, and days of ours are not in roman: %s',
  async (locale, { newTab }) => {
    const tab = await newTab({ viewport: { width: 360, height: 780 } });
    await tab.goto(front + pathIn(locale));
    const found = await tab.evaluate(
      (ids) => {
        const faceOf = (one: Element): string => getComputedStyle(one).fontFamily + getComputedStyle(one).color;
        const tags = [...document.querySelectorAll('.f-calendar small.f-kept')];
        return {
          parted: [...document.querySelectorAll('.f-kept')].filter(
            (kept) => !/\S/.test(kept.textContent ?? '') || getComputedStyle(kept).whiteSpace !== 'nowrap',
          ).length,
          signs: document.querySelectorAll('.f-key').length - document.querySelectorAll('.f-kept > .f-key').length,
          tags: tags.length > 0,
          faces: new Set(tags.map(faceOf)).size,
          roman: [...document.querySelectorAll('.f-when:lang(en)')].filter((when) => /Charter/.test(faceOf(when))).length,
          raw: ids.filter((id) => document.querySelector('.figures')?.textContent?.includes(id)),
        };
      },
      figures.map(({ sentence }) => sentence),
    );
    expect(found).toEqual({ parted: 0, signs: 0, tags: true, faces: 1, roman: 0, raw: [] });
  },
);

inChromium('on a phone the sections of the table are closed until they are opened, and paper has all of them', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  await tab.goto(front + path);
  await tab.waitForSelector('.f-fold button');
  const [head] = await tab.locator('.f-fold button').all();
  const heads = await tab.locator('.f-all .f-head').count();
  expect(await tab.evaluate(rowsInSight)).toEqual([]);
  expect(await tab.locator('.f-fold button[aria-expanded="false"]').count()).toBe(heads);
  const [first = '', away = ''] = [all[0], all[all.length - 1]];
  await head?.click();
  expect(await tab.evaluate(rowsInSight)).toContain(first);
  expect(await head?.getAttribute('aria-expanded')).toBe('true');
  await head?.click();
  expect(await tab.evaluate(rowsInSight)).toEqual([]);
  // A browser that searches what is hidden tells of what it found before it goes there.
  await tab.evaluate((id) => document.getElementById(id)?.dispatchEvent(new Event('beforematch', { bubbles: true })), away);
  expect(await tab.evaluate(rowsInSight)).toContain(away);
  expect(
    await tab.evaluate(() =>
      [...document.querySelectorAll('tr[data-kind][hidden]')].every(
        (row) => row.getAttribute('hidden') === 'until-found' && getComputedStyle(row).display !== 'none',
      ),
    ),
  ).toBe(true);
  await tab.emulateMedia({ media: 'print' });
  expect(await tab.evaluate(rowsInSight)).toEqual(all);
  await tab.emulateMedia({ media: 'screen' });
  await tab.locator('.f-unfold').click();
  expect(await tab.evaluate(rowsInSight)).toEqual(all);
  await tab.locator('.f-unfold').click();
  expect(await tab.evaluate(rowsInSight)).toEqual([]);
  // What is chosen or sorted is all in sight.
  await tab.locator(`.f-kinds input[value="${kind}"]`).check({ force: true });
  expect(await tab.evaluate(rowsInSight)).toEqual(choose({ kind }));
  expect(await tab.locator('.f-fold button').count()).toBe(0);
  await tab.locator('.f-choices [type="submit"]').click();
  expect(await tab.evaluate(rowsInSight)).toEqual([]);
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.waitForFunction(() => document.querySelector('.f-fold button') === null);
  expect(await tab.evaluate(rowsInSight)).toEqual(all);
});

inChromium('on a phone an address within a closed section opens it, at the beginning and later', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  const [one = '', other = ''] = [all[all.length - 1], all[Math.floor(all.length / 2)]];
  await tab.goto(`${front}${path}#${one}`);
  await tab.waitForSelector('.f-fold button');
  await tab.waitForFunction(isInWindow, one);
  expect(await tab.evaluate(rowsInSight)).not.toContain(other);
  const place = `at-${figures.find(({ id }) => id === other)?.sentence ?? ''}`;
  await tab.evaluate((id) => (location.hash = id), place);
  await tab.waitForFunction(isInWindow, place);
  expect(await tab.evaluate(rowsInSight)).toEqual(expect.arrayContaining([one, other]));
  const group = await tab.evaluate(() => document.querySelector('.f-fold button[aria-expanded="false"]')?.closest('tbody')?.id ?? '');
  await tab.evaluate((id) => (location.hash = id), group);
  await tab.waitForFunction((id) => document.querySelector(`[id="${id}"] [aria-expanded="true"]`) !== null, group);
  await tab.waitForFunction(isInWindow, group);
});

inChromium.for(locales)(
  'what is dated stands among the months only where it is drawn, and the years of deadlines are told: %s',
  async (locale, { newTab }) => {
    const tab = await newTab();
    await tab.goto(front + pathIn(locale));
    const { undrawn, later, words } = await tab.evaluate(() => {
      const rows = [...document.querySelectorAll('.f-calendar tbody tr')].filter((row) => row.querySelector('.f-when'));
      const isDrawn = (row: Element): boolean => row.querySelector('.f-mark > *, .f-upright') !== null;
      const inMonths = rows.filter((row) => row.querySelector('.f-plot'));
      return {
        undrawn: inMonths.filter((row) => !isDrawn(row)).map(({ textContent }) => textContent),
        later: rows.length - inMonths.length,
        words: document.querySelector('.f-years')?.textContent ?? '',
      };
    });
    expect(undrawn).toEqual([]);
    const own =
      /\d{4}/.exec(figures.find(({ kind: of, value }) => of === 'date' && String(value).length === 10)?.value as string)?.[0] ?? '';
    const due = new Set(figures.map((figure) => dueOf(figure).slice(0, 4)).filter((year) => /^\d{4}$/.test(year)));
    const named = figures.flatMap((figure) => (dueOf(figure) === 'other' ? [String(figure.values?.[1] ?? figure.value).slice(0, 4)] : []));
    const after = new Set(named.filter((year) => /^\d{4}$/.test(year) && year > own && !due.has(year)));
    expect(words.match(/\d{4}/g)).toEqual([...[...due].sort(), ...[...after].sort()]);
    expect(later > 0).toBe([...due, ...after].some((year) => year > own));
  },
);

inChromium.for([320, 1280])(
  'numbers of pairs stand in one place: results under their bars, targets over their marks, at %i px',
  async (width, { newTab }) => {
    const tab = await newTab({ viewport: { width, height: 800 } });
    for (const locale of locales) {
      await tab.goto(front + pathIn(locale));
      const found = await tab.evaluate(() =>
        [...document.querySelectorAll('.f-pairs .f-plot svg')].map((drawn) => {
          const box = (one: Element): DOMRect => one.getBoundingClientRect();
          const bar = box(drawn.querySelector('.f-bar') ?? drawn);
          const labels = [...drawn.querySelectorAll('text')].map(box);
          const results = [...drawn.querySelectorAll('.f-strong')].map(box);
          const targets = [...drawn.querySelectorAll('.f-number:not(.f-strong)')].map(box);
          return {
            under: results.every(({ top, left, right }) => top >= bar.bottom && left <= bar.right && right >= bar.right),
            over: targets.length > 0 && targets.every(({ bottom }) => bottom <= bar.top),
            met: labels.some((one, at) =>
              labels
                .slice(at + 1)
                .some((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom),
            ),
          };
        }),
      );
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) expect(one).toEqual({ under: true, over: true, met: false });
    }
  },
);

/** The rows of the table that take room, in their order. */
function rowsInSight(): string[] {
  return [...document.querySelectorAll('.f-all tr[data-kind]')].filter((row) => row.getBoundingClientRect().height > 1).map(({ id }) => id);
}
