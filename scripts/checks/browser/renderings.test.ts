import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import type { RenderingsData } from '#renderings/format.ts';
import { renderingColumns } from '#renderings/rows.ts';
import type { Tab } from '../../browsers/tab.ts';
import { site } from './built.ts';
import { catchAll } from './catch-all.ts';
import { engines } from './engines.ts';
import { front, test as inChromium } from './fixture.ts';

const data = JSON.parse(readFileSync(join(site.folder, 'renderings/places.json'), 'utf8')) as RenderingsData;
const concepts = Object.entries(data.concepts);
/** The term with the most sorts of rendering, and all that depart. */
const [slug = '', term] = [...concepts].sort(([, a], [, b]) => b.renderings.length - a.renderings.length)[0] ?? [];
const departing = concepts.flatMap(([, { renderings }]) =>
  renderings.filter(({ kind }) => kind === 'departs').flatMap(({ places }) => places),
);

const shown = (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    () => [...document.querySelectorAll('.renderings tbody')].flatMap((one) => ((one as HTMLElement).hidden ? [] : [one.id])),
    undefined,
  );
const choose = (tab: Tab, name: string, value: string): Promise<void> =>
  tab.evaluate(
    ([control, chosen]) => {
      const select = document.querySelector<HTMLSelectElement>(`select[name=${control}]`);
      if (!select) return;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, value] as const,
  );
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

describe.each(engines)('in $name', ({ test }) => {
  test.for(['党代会', 'shidishierci', 'party congress'])('a term is found: %s', async (words, { tab }) => {
    await tab.open(`${front}zh/renderings/`);
    expect(tab.requests.some((url) => url.endsWith('places.json'))).toBe(false);
    await tab.click('#r-filter');
    await tab.type(words);
    await tab.until(
      () =>
        /\d/.test(document.querySelector('.r-acts [role=status]')?.textContent ?? '') &&
        document.querySelectorAll('tbody[hidden]').length > 400,
      undefined,
    );
    expect(await shown(tab)).toContain('12th-municipal-party-congress');
  });

  test('what is called so stands first, the name that was met is shown, and of nothing nothing can be taken', async ({ tab }) => {
    await tab.open(`${front}en/renderings/?filter=攻坚`);
    await tab.until(() => document.querySelectorAll('tbody[hidden]').length > 400, undefined);
    expect((await shown(tab))[0]).toBe('tough-tasks');
    await tab.open(`${front}en/renderings/?filter=the+masses`);
    await tab.until(() => document.querySelector('.r-met') !== null, undefined);
    expect((await shown(tab))[0]).toBe('the-masses');
    expect(await tab.evaluate(() => document.querySelector('.renderings tbody:not([hidden]) .r-met')?.textContent, undefined)).toBe(
      'the masses',
    );
    await tab.open(`${front}en/renderings/?filter=zzzz`);
    await tab.until(() => document.querySelectorAll('tbody:not([hidden])').length === 0, undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('[data-take]:disabled').length, undefined)).toBe(2);
  });

  test('a reason counts its own places alone, an opened term stays in the address, and is copied by itself', async ({ tab }) => {
    await tab.open(`${front}en/renderings/?show=sense`);
    await tab.evaluate(catchAll, undefined);
    const senses = concepts.flatMap(([id, { renderings }]) => {
      const count = renderings.filter(({ why }) => why === 'sense').reduce((sum, { places }) => sum + places.length, 0);
      return count > 0 ? [[id, count] as const] : [];
    });
    const [[first = '', places] = []] = senses;
    const total = senses.reduce((sum, [, count]) => sum + count, 0);
    await tab.until(
      (sum) => document.querySelector('[data-take=copy]')?.textContent?.startsWith(`Copy all ${String(sum)} `) === true,
      total,
    );
    const count = await tab.evaluate(
      (where) => document.querySelector<HTMLTableRowElement>(`[id="${where}"] tr`)?.cells[2]?.textContent,
      first,
    );
    expect(Number(count)).toBe(places);
    await tab.click(`[id="${first}"] th a`);
    await tab.until((where) => location.hash === `#${where}`, first);
    await tab.click(`[id="${first}"] [data-take=copy]`);
    await tab.until(() => document.documentElement.dataset['copied'] !== undefined, undefined);
    const copied = (await tab.evaluate(() => document.documentElement.dataset['copied'] ?? '', undefined)).split('\n');
    expect(copied.length).toBe((places ?? 0) + 1);
    await tab.click(`[id="${first}"] th a`);
    await tab.until(() => location.hash === '', undefined);
  });

  test('a term opens to all its places, each a link to its sentence, and closes; so it does by the space bar', async ({ tab }) => {
    await tab.open(`${front}en/renderings/`);
    const link = `[id="${slug}"] th a`;
    await tab.evaluate((where) => document.querySelector<HTMLElement>(where)?.focus(), link);
    await tab.type(' ');
    await tab.until((where) => document.querySelectorAll(`[id="${where}"] .r-group`).length > 0, slug);
    const [groups, places, count, href] = await tab.evaluate((where) => {
      const body = document.querySelector<HTMLTableSectionElement>(`[id="${where}"]`);
      return [
        body?.querySelectorAll('.r-group').length,
        body?.querySelectorAll('.kwic li').length,
        Number(body?.rows[0]?.cells[2]?.textContent),
        body?.querySelector<HTMLAnchorElement>('.kwic a[lang=en]')?.href ?? '',
      ] as const;
    }, slug);
    expect(groups).toBe(term?.renderings.length);
    expect(places).toBe(term?.renderings.reduce((sum, one) => sum + one.places.length, 0));
    expect(count).toBe(places);
    await tab.click(link);
    await tab.until((where) => document.querySelector(`[id="${where}"] .r-opened`) === null, slug);
    await tab.open(href);
    expect(await tab.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null, undefined)).toBe(true);
  });

  test('what departs is shown alone, each with its reason, and saved and copied as it is shown', async ({ tab }) => {
    await tab.open(`${front}zh/renderings/`);
    await tab.evaluate(catchAll, undefined);
    await choose(tab, 'show', 'departs');
    expect((await shown(tab)).length).toBe(
      concepts.filter(([, { renderings }]) => renderings.some(({ kind }) => kind === 'departs')).length,
    );
    await tab.click('[data-take=save]');
    await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
    const rows = rowsOf(await tab.evaluate(() => document.documentElement.dataset['saved'] ?? '', undefined));
    expect(rows.length).toBe(departing.length);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['departs']));
    expect(rows.filter((row) => row['why'] === '' || row['why_zh'] === '')).toEqual([]);
    await tab.click('[data-take=copy]');
    await tab.until(() => document.documentElement.dataset['copied'] !== undefined, undefined);
    const copied = (await tab.evaluate(() => document.documentElement.dataset['copied'] ?? '', undefined)).split('\n');
    expect(copied.length).toBe(rows.length + 1);
    expect(new Set(copied.map((line) => line.split('\t').length))).toEqual(new Set([renderingColumns.length]));
  });

  test('unchosen, the rows saved are those of the file that the page offers', async ({ tab }) => {
    await tab.open(`${front}en/renderings/`);
    await tab.evaluate(catchAll, undefined);
    await tab.click('[data-take=save]');
    await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
    const saved = await tab.evaluate(() => document.documentElement.dataset['saved'] ?? '', undefined);
    expect(rowsOf(saved)).toEqual(rowsOf(readFileSync(join(site.folder, 'data/renderings.csv'), 'utf8')));
  });

  test('an address leads to a term that stands open, in a chosen order', async ({ tab }) => {
    await tab.open(`${front}zh/renderings/?order=departures#${slug}`);
    await tab.until((where) => document.querySelector(`[id="${where}"] .r-group`) !== null, slug);
    const counts = await tab.evaluate(
      () =>
        [...document.querySelectorAll<HTMLTableRowElement>('.renderings tbody tr:first-child')].map(({ cells }) =>
          Number(cells[4]?.textContent),
        ),
      undefined,
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await choose(tab, 'order', 'en');
    const [first] = await shown(tab);
    expect(first).toBe(await tab.evaluate(() => document.querySelector('.renderings tbody')?.id, undefined));
    expect(data.concepts[first ?? '']?.en).toMatch(/^\P{L}*[\da]/iu);
  });
});

inChromium('without scripts a term leads to its own page, where all its places stand', async ({ newTab }) => {
  const tab = await newTab({ javaScriptEnabled: false });
  await tab.goto(`${front}zh/renderings/`);
  await tab.click(`[id="${slug}"] th a`);
  await tab.waitForURL(`${front}zh/glossary/${slug}/#mentions`);
  const places = term?.renderings.reduce((sum, one) => sum + one.places.length, 0);
  expect(await tab.locator('.whole [lang=zh-Hans] b, .kwic [lang=zh-Hans] b').count()).toBe(places);
});

inChromium('where the data cannot be had it is said, and the links still lead on', async ({ newTab }) => {
  const tab = await newTab();
  await tab.route('**/places.json', (route) => route.abort());
  await tab.goto(`${front}zh/renderings/`);
  await tab.click(`[id="${slug}"] th a`);
  await tab.waitForFunction(() => (document.querySelector('.r-acts [role=status]')?.textContent ?? '') !== '');
  expect(await tab.locator('.r-opened').count()).toBe(0);
});
