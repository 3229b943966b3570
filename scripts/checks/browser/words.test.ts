import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isHeadingId } from '#address/grammar.ts';
import type { ReportData } from '#schemas/data.ts';
import { readProjects } from '../../project.ts';
import { site } from './built.ts';
import { front, test } from './fixture.ts';

/** Whatever marks, links and notes a page puts around them, the words of a sentence stay exactly its words. */
test.for(readProjects().flatMap(({ slug }) => (['zh', 'en'] as const).map((locale) => ({ slug, locale }))))(
  'every sentence of $slug stands in its words on its page: $locale',
  async ({ slug, locale }, { newTab }) => {
    const { sentences, units } = JSON.parse(readFileSync(join(site.folder, `data/${slug}.json`), 'utf8')) as ReportData;
    const pages = units.filter(({ kind }) => kind === 'work' || kind === 'part' || kind === 'section').map(({ id }) => id);
    const tab = await newTab();
    const found = new Map<string, string>();
    for (const page of pages) {
      await tab.goto(`${front}${locale}/${slug}/${page}/`, { waitUntil: 'domcontentloaded' });
      const words = await tab.evaluate(() =>
        [...document.querySelectorAll('.s[id]')].map((element) => [element.id, element.textContent ?? ''] as const),
      );
      for (const [id, text] of words) if (!found.has(id) || !isHeadingId(id)) found.set(id, text);
    }
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const wrong = sentences.filter(({ id, zh, en }) => plain(found.get(id) ?? '') !== plain((locale === 'zh' ? zh : en) ?? zh));
    expect(wrong.map(({ id }) => `${id}: ${found.get(id) ?? 'nowhere'}`)).toEqual([]);
  },
);
