import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import { compare } from '#compare/compare.ts';
import { summaryOf } from '#compare/summary.ts';
import { toComparedWords } from '#export/compare-data.ts';
import type { Line } from '#compare/line.ts';
import type { Tab } from '../../browsers/tab.ts';
import { readEditions } from '../../content.ts';
import { catchAll } from './catch-all.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const edition = readEditions().find(({ releases }) => releases.length > 0);
const first = edition?.releases[0];
const slug = edition?.slug ?? '';
const key = `${slug}@${first?.version ?? ''}`;

/** What the page must say of the first edition and of the words of today. */
const rows = (() => {
  if (!edition || !first) return [];
  const linesOf = ({ words, english }: ReturnType<typeof toComparedWords>): Line[] =>
    words.map(([id, zh], at) => ({ id, zh, en: english[at] ?? undefined }));
  return compare(linesOf(toComparedWords(edition, first)), linesOf(toComparedWords(edition)), true).flatMap((section) => section.rows);
})();
const counts = summaryOf(rows);
const different = rows.length - counts.same;

const isDrawn = (all: number): boolean => document.querySelectorAll('.c-row').length === all;
const isAsked = (wish: Readonly<Record<string, string>>): boolean =>
  Object.entries(wish).every(([name, value]) => (new URLSearchParams(location.search).get(name) ?? '') === value);
const status = (tab: Tab): Promise<string | null | undefined> =>
  tab.evaluate(() => document.querySelector('[data-compare] [role=status]')?.textContent, undefined);

describe.each(engines)('in $name', ({ test }) => {
  test('two editions that an address names are compared, every row with an address on each side', async ({ tab }) => {
    expect(different).toBeGreaterThan(0);
    await tab.open(`${front}zh/compare/?a=${key}&b=${slug}`);
    await tab.until(isDrawn, rows.length);
    const [same, translated, links, marked, places] = await tab.evaluate(
      () =>
        [
          Number(document.querySelector('.c-summary .c-same dd')?.textContent),
          document.querySelectorAll('.c-row.c-translated').length,
          [...document.querySelectorAll('.c-row')].filter((row) => row.querySelectorAll('a[href*="/zh/"]').length !== 2).length,
          document.querySelectorAll('.c-translated del, .c-translated ins').length,
          document.querySelectorAll('.c-outline a').length - document.querySelectorAll('.c-section').length,
        ] as const,
      undefined,
    );
    expect({ same, translated, links, places }).toEqual({ same: counts.same, translated: counts.translated, links: 0, places: 0 });
    expect(marked).toBeGreaterThan(0);
  });

  test('somebody chooses, swaps, sees differences alone, and takes them away; the address says all of it', async ({ tab }) => {
    await tab.open(`${front}en/compare/`);
    expect(tab.requests.some((url) => url.includes('/compare/') && url.endsWith('.json'))).toBe(false);
    await tab.evaluate(catchAll, undefined);
    await tab.click('#c-a');
    await tab.until(() => document.querySelectorAll('#c-choices option').length > 1, undefined);
    await tab.type(key);
    await tab.click('#c-b');
    await tab.type(slug);
    await tab.press('Enter');
    await tab.until(isDrawn, rows.length);
    await tab.until(isAsked, { a: key, b: slug, only: '' });
    await tab.click('[name=only]');
    await tab.until(isAsked, { a: key, b: slug, only: '1' });
    expect(
      await tab.evaluate(
        () => [...document.querySelectorAll('.c-row')].filter((row) => (row as HTMLElement).offsetParent !== null).length,
        undefined,
      ),
    ).toBe(different);
    await tab.click('[data-do=save]');
    await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
    const saved: string[][] = parse(await tab.evaluate(() => document.documentElement.dataset['saved'] ?? '', undefined), {
      bom: true,
      record_delimiter: '\r\n',
    });
    expect(saved.length).toBe(different + 1);
    await tab.click('[data-do=copy]');
    await tab.until(() => document.documentElement.dataset['copied'] !== undefined, undefined);
    expect((await tab.evaluate(() => document.documentElement.dataset['copied'] ?? '', undefined)).split('\n').length).toBe(different + 1);
    await tab.click('[data-do=swap]');
    await tab.until(isAsked, { a: slug, b: key, only: '1' });
    await tab.until(isDrawn, rows.length);
    await tab.leave(() => history.back(), undefined);
    await tab.until(isAsked, { a: key, b: slug, only: '1' });
  });

  test('what no report is called is said, as words', async ({ tab }) => {
    await tab.open(`${front}en/compare/?a=${encodeURIComponent('<img src=x onerror=alert(1)>')}&b=${slug}`);
    await tab.until(() => document.querySelector('[data-compare] [role=status]')?.textContent?.includes('<img') === true, undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('[data-compare] img').length, undefined)).toBe(0);
    expect(await status(tab)).toContain('There is no report');
  });

  test('a phone has room for all of it, one side below the other', async ({ tab }) => {
    await tab.resize(360, 700);
    await tab.open(`${front}zh/compare/?a=${key}&b=${slug}`);
    await tab.until(isDrawn, rows.length);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth, undefined)).toBe(true);
  });
});
