import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Site } from '../../site.ts';
import type { Page } from './pages.ts';
import { toPage } from './pages.ts';
import type { BuiltReport } from './reports.ts';

/** Returns a page made for a test, by its path. */
export function madePage(path: string, html: string): Page {
  return toPage(path.endsWith('.html') ? path : `${path}index.html`, () => html);
}

/** Returns a page with a fault planted: one string replaced by another. Throws when the page does not hold the string. */
export function altered(page: Page, from: string, to: string): Page {
  if (!page.html.includes(from)) throw new Error(`${page.file} does not hold ${from}, so no fault is planted there.`);
  return toPage(page.file, () => page.html.replace(from, () => to));
}

/** Returns the page of a path; throws when there is none. */
export function pageAt(pages: readonly Page[], path: string): Page {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

/** Writes a site of a few files into a folder of its own, which goes when the test ends. */
export function madeSite(files: Readonly<Record<string, string>>, base = '/'): Site {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, origin: 'https://site.example', base };
}

const both = { zh: '某', en: 'Some One' };

/** A report of one work, `q`, with one part, one section and one measure; its slug and its letter are no other report’s. */
export const madeReport: BuiltReport = {
  slug: 'aaa',
  info: {
    name: both,
    seed: 'seeds/aaa.txt',
    speaker: both,
    occasion: both,
    issuer: both,
    place: both,
    edition: { version: '1.0.0', date: '2026-01-02' },
    translation: 'complete',
    works: [
      {
        id: 'q',
        name: both,
        title: ['题'],
        date: { value: '2019-02', printed: both, certainty: 'stated', inferred: { zh: '', en: '' }, reason: both },
      },
    ],
    placements: [],
    headings: [],
    joinLines: false,
  },
  ids: new Set(['q', 'q.s0', 'q1', 'q1.s0', 'q1.1', 'q1.1.s0', 'q1.1.1', 'q1.1.1.s0', 'q1.1.1.s1']),
  ended: [{ id: 'q1.2', why: 'merged', to: 'q1.1', words: '' }],
  words: {
    zh: new Map([
      ['q.s0', '题'],
      ['q1.s0', '一、部'],
      ['q1.1.s0', '（一）节。'],
      ['q1.1.1.s0', '一要做。'],
      ['q1.1.1.s1', '做好。'],
    ]),
    en: new Map([
      ['q.s0', 'Title'],
      ['q1.1.1.s1', 'Do it well.'],
    ]),
  },
};
