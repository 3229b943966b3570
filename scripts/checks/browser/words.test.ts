import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportData } from '#schemas/data.ts';
import { openModern } from '../../browsers/modern.ts';
import { readProjects } from '../../project.ts';
import type { Serving } from '../../serve.ts';
import { serve } from '../../serve.ts';
import { builtSite } from '../../site.ts';

const site = builtSite();
let browser: Browser;
let server: Serving;

beforeAll(async () => {
  [browser, server] = await Promise.all([openModern(), serve(site)]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Whatever marks, links and notes a page puts around them, the words of a sentence stay exactly its words. */
test.each(readProjects().flatMap(({ slug }) => (['zh', 'en'] as const).map((locale) => ({ slug, locale }))))(
  'every sentence of $slug stands in its words on its page: $locale',
  async ({ slug, locale }) => {
    const { sentences, units } = JSON.parse(readFileSync(join(site.folder, `data/${slug}.json`), 'utf8')) as ReportData;
    const pages = units.filter(({ kind }) => kind === 'work' || kind === 'part' || kind === 'section').map(({ id }) => id);
    const tab = await browser.newPage();
    const found = new Map<string, string>();
    for (const page of pages) {
      await tab.goto(`${server.url}${locale}/${slug}/${page}/`, { waitUntil: 'domcontentloaded' });
      const words = await tab.evaluate(() =>
        [...document.querySelectorAll('.s[id]')].map((element) => [element.id, element.textContent ?? ''] as const),
      );
      for (const [id, text] of words) if (!found.has(id) || !id.endsWith('.s0')) found.set(id, text);
    }
    await tab.close();
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const wrong = sentences.filter(({ id, zh, en }) => plain(found.get(id) ?? '') !== plain((locale === 'zh' ? zh : en) ?? zh));
    expect(wrong.map(({ id }) => `${id}: ${found.get(id) ?? 'nowhere'}`)).toEqual([]);
  },
);
