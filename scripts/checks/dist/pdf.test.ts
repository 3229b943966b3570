import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { describe, expect, test } from 'vitest';
import { readEditions } from '../content/editions.ts';
import type { Printed } from '#schemas/printed.ts';
import { reportsFolder } from '../../content.ts';
import { root } from '../../root.ts';
import { openPdf, squeeze, textOf } from '../pdf-text.ts';
import { builtSite } from '../../site.ts';

const site = builtSite();
const read = (path: string): Buffer => readFileSync(join(site.folder, path));

const printings = readEditions().flatMap((edition) => {
  const path = join(reportsFolder, edition.slug, 'printed.json');
  return existsSync(path) ? { edition, slug: edition.slug, made: JSON.parse(readFileSync(path, 'utf8')) as Printed } : [];
});

describe.each(printings)('the PDFs of $slug', ({ edition, slug, made }) => {
  const words = (locale: 'zh' | 'en', id: string): string => {
    for (const file of edition[locale].values()) if (file[id]) return squeeze(file[id]);
    return '';
  };
  const ids = (JSON.parse(read(`data/${slug}.json`).toString()) as { sentences: { id: string }[] }).sentences.map(({ id }) => id);
  // A work without parts stands beside the others, and in print behind them.
  const isBeside = (id: string): boolean => !ids.some((other) => new RegExp(`^${workOf(id)}[1-9]`).test(other));
  const order = [...ids.filter((id) => !isBeside(id)), ...ids.filter(isBeside)];

  test('hold the words of the site', () => {
    const now = createHash('sha256')
      .update(read(`text/${slug}/hashes.sha256`))
      .digest('hex');
    expect(made.words, 'The words have changed since: run `npm run build && npm run pdf`').toBe(now);
  });

  test.each(made.files)('$file is tagged, named, has its pages and a bookmark for every heading', async ({ file, of, pages, size }) => {
    const pdf = await open(file);
    const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string; Author: string; Language: string } };
    const headings = order.filter((id) => /(^[a-z]+|\.)0$|s0$/.test(id));
    expect({ pages: pdf.numPages, size: readFileSync(join(root, 'public/pdf', file)).length }).toEqual({ pages, size });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect([info.Title, info.Author, info.Language].every(Boolean)).toBe(true);
    const titles = bookmarksOf(await pdf.getOutline()).map(squeeze);
    const language = of === 'en' ? 'en' : 'zh';
    const lacking = headings.map((id) => words(language, id).replace(/。$/, '')).filter((heading) => !titles.includes(heading));
    expect(headings.length).toBeGreaterThan(20);
    expect(lacking).toEqual([]);
  });

  test.each(made.files)('the text of $file extracts in the order of reading', async ({ file, of }) => {
    const pdf = await open(file);
    const lost: string[] = [];
    for (const locale of of === 'parallel' ? (['zh', 'en'] as const) : [of]) {
      // Side by side the titles stand above both columns.
      const text = await textOf(pdf, of === 'parallel' ? (item) => columnOf(item) === locale : undefined);
      let at = 0;
      for (const id of order.filter((one) => of !== 'parallel' || /\d/.test(one.replace('s0', '')))) {
        const found = text.indexOf(words(locale, id).replace(id.endsWith('s0') ? /。$/ : '', ''), at);
        if (found < 0) lost.push(`${locale} ${id}`);
        else at = found;
      }
    }
    expect(lost).toEqual([]);
  });
});

function open(file: string): Promise<PDFDocumentProxy> {
  return openPdf(read(`pdf/${file}`));
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

function bookmarksOf(list: Bookmark[] | null): string[] {
  return (list ?? []).flatMap(({ title, items }) => [title, ...bookmarksOf(items)]);
}

function workOf(id: string): string {
  return id.replace(/[^a-z].*$/, '');
}

/** Where the right column begins, in points from the left edge of the paper. */
const right = 265;

function columnOf({ transform }: TextItem): 'zh' | 'en' {
  return Number(transform[4]) < right ? 'zh' : 'en';
}
