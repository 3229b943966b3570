import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import type { Tab } from '../../browsers/tab.ts';
import { topOf } from '../../site.ts';
import { reportsOf } from '../dist/reports.ts';
import { site } from './built.ts';
import { catchAll } from './catch-all.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const sentences = new Map(
  reportsOf(site).flatMap(({ slug, words }) => [...words.zh].map(([id, zh]) => [`${slug}:${id}`, { zh, en: words.en.get(id) }])),
);

/** What is asked, in which language of the page, and at least how many sentences have it. */
const queries = [
  ['zh', '发展', 100],
  ['zh', '温州', 50],
  ['en', 'development', 100],
  ['en', 'digital economy', 2],
  ['zh', 'shuzijingji', 2],
  ['en', '消薄', 1],
  ['zh', '標準地', 1],
  ['zh', '庸懒散', 1],
  ['zh', '改革 温州', 1],
  ['zh', '"发展"/..\\:*?<img src=x>|=1+1', 0],
  ['en', 'xyzzy', 0],
  ['zh', '=cmd|" /C calc"!A0', 0],
] as const;

describe.each(engines)('in $name', ({ test }) => {
  test.for(queries)('what is found is saved as a table: %s, %s', async ([locale, query, least], { tab }) => {
    await tab.open(`${front}${locale}/search/?q=${encodeURIComponent(query)}`);
    await tab.evaluate(catchAll, undefined);
    const count = await answered(tab);
    expect(count).toBeGreaterThanOrEqual(least);
    if (count === 0) return expect(await tab.evaluate(() => document.querySelector('.save button'), undefined)).toBeNull();
    const { rows, name } = await saved(tab);
    expect(rows.length).toBe(count);
    expect(name).toMatch(/^[^\\/:*?"<>|\s][^\\/:*?"<>|]* 1\.\d+\.\d+\.csv$/);
    for (const row of rows) {
      const key = `${row['report'] ?? ''}:${row['id'] ?? ''}`;
      if (!row['id']?.includes('-')) expect({ zh: row['zh'], en: row['en'] }, key).toEqual(sentences.get(key));
      expect(row['address']).toContain(`${topOf(site)}id/`);
      const side = row['found_in'] ?? '';
      // What would begin a formula bears a mark before it.
      const parts = ['left', 'keyword', 'right'].map((part) => (row[`${side}_${part}`] ?? '').replace(/^'(?=[-+=@])/, ''));
      expect(parts.join(''), key).toBe(row[side]);
      expect(row[`${side}_keyword`], key).not.toBe('');
    }
  });

  test('of a part of the text its own are saved, and in Chinese alone with their English all the same', async ({ tab }) => {
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('发展')}&in=s`);
    await tab.evaluate(catchAll, undefined);
    await answered(tab);
    await tab.click('[data-part=views] button[value=zh]');
    await answered(tab);
    const chosen = await tab.evaluate(
      () => document.querySelector('[data-part=filters] [aria-pressed=true]')?.textContent ?? '',
      undefined,
    );
    const { rows } = await saved(tab);
    expect(rows.length).toBe(Number(/\d+$/.exec(chosen)?.[0]));
    expect(rows.filter(({ id }) => !id?.startsWith('s'))).toEqual([]);
    expect(rows.filter(({ en }) => en === '')).toEqual([]);
  });

  test('nothing of it is loaded before it is asked for', async ({ tab }) => {
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('消薄')}`);
    await answered(tab);
    expect(tab.requests.filter((url) => /save-hits/.test(url))).toEqual([]);
    await tab.click('.save button');
    await tab.until(() => (document.querySelector('.saved')?.textContent ?? '') !== '', undefined);
    await expect.poll(() => tab.requests.filter((url) => /save-hits/.test(url))).toHaveLength(1);
  });
});

/** Waits for the answer, and returns how many sentences it says to have found. */
async function answered(tab: Tab): Promise<number> {
  await tab.until(() => {
    const search = document.querySelector<HTMLElement>('.search');
    const { words } = JSON.parse(search?.dataset['search'] ?? '{}') as { words: { busy: string } };
    const said = search?.querySelector('[data-part=status]')?.textContent ?? '';
    return said !== '' && said !== words.busy;
  }, undefined);
  return tab.evaluate(() => {
    // Sentences and pages are counted by turns: of the very words, and of the words apart.
    const numbers = (document.querySelector('[data-part=status]')?.textContent ?? '').replace(/“.*”/, '').match(/\d+/g) ?? [];
    return numbers.filter((_, at) => at % 2 === 0).reduce((sum, number) => sum + Number(number), 0);
  }, undefined);
}

async function saved(tab: Tab): Promise<{ rows: Record<string, string>[]; name: string }> {
  await tab.evaluate(() => document.querySelector<HTMLElement>('.save button')?.click(), undefined);
  await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
  const [file, said] = await tab.evaluate(
    () => [document.documentElement.dataset['saved'] ?? '', document.querySelector('.saved')?.textContent ?? ''] as const,
    undefined,
  );
  return { rows: parse(file, { bom: true, columns: true, record_delimiter: '\r\n' }), name: said.replace(/^.*?[：:] ?/, '') };
}
