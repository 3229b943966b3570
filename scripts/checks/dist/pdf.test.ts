import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { describe, expect, test } from 'vitest';
import { headingIdOf, isHeadingId } from '#address/grammar.ts';
import { workOf } from '#address/within.ts';
import { unpublishedChanges } from '#edition/changes.ts';
import { isBeside } from '#edition/units.ts';
import { strings } from '#i18n/strings.ts';
import { readEditions } from '../../content.ts';
import { root } from '../../root.ts';
import type { TextItem } from '../pdf-text.ts';
import { openPdf, squeeze, textOf } from '../pdf-text.ts';
import { builtSite, topOf } from '../../site.ts';

const site = builtSite();
const read = (path: string): Buffer => readFileSync(join(site.folder, path));

const printings = readEditions().flatMap((edition) => (edition.printed ? { edition, slug: edition.slug, made: edition.printed } : []));

// PDFs hold the words of the edition that they name, which need not be those of today.
describe.each(printings)('the PDFs of $slug', ({ edition, slug, made }) => {
  const permalink = `${topOf(site)}id/${slug}/`;
  const release = edition.releases.find(({ version }) => version === made.version);
  const words = (locale: 'zh' | 'en', id: string): string => squeeze(release?.[locale][id] ?? '');
  const ids = [...edition.segments.keys()].filter((id) => words('zh', id) !== '');
  // A work without parts stands beside the others, and in print behind them.
  const beside = new Set(edition.works.filter(isBeside).map(({ id }) => id));
  const order = [...ids.filter((id) => !beside.has(workOf(id))), ...ids.filter((id) => beside.has(workOf(id)))];

  test('are of an edition that is published, and of these words where nothing has changed since', () => {
    const now = createHash('sha256')
      .update(read(`text/${slug}/hashes.sha256`))
      .digest('hex');
    expect(release, `no edition ${made.version} is published`).toBeDefined();
    const isOfToday = edition.releases.at(-1)?.version === made.version && unpublishedChanges(edition).length === 0;
    expect(isOfToday ? made.words : now).toBe(now);
  });

  test.each(made.files)('$file is tagged, named, has its pages and a bookmark for every heading', async ({ file, of, pages, size }) => {
    const pdf = await open(file);
    const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string; Author: string; Language: string } };
    const headings = order.filter(isHeadingId);
    expect({ pages: pdf.numPages, size: readFileSync(join(root, 'public/pdf', file)).length }).toEqual({ pages, size });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect([info.Title, info.Author, info.Language].every(Boolean)).toBe(true);
    const titles = bookmarksOf(await pdf.getOutline()).map(squeeze);
    const language = of === 'en' ? 'en' : 'zh';
    const lacking = headings.map((id) => words(language, id).replace(/。$/, '')).filter((heading) => !titles.includes(heading));
    expect(headings.length).toBeGreaterThan(20);
    expect(lacking).toEqual([]);
  });

  test.each(made.files)('every page of $file bears the permanent address of its report, as the site says it', async ({ file }) => {
    const pdf = await open(file);
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const links = ((await page.getAnnotations()) as { url?: string }[]).map(({ url }) => url);
      expect(items.map((item) => ('str' in item ? item.str : ''))).toContain(permalink);
      expect(links).toContain(permalink);
    }
  });

  test.each(made.files)('$file carries an address in its own words, or says that it has none', async ({ file, of }) => {
    const { items } = await (await (await open(file)).getPage(1)).getTextContent();
    const first = squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''));
    const { address, noAddress } = strings(of === 'en' ? 'en' : 'zh');
    const says = [new RegExp(`${squeeze(address)}[:：]https?://`).test(first), first.includes(squeeze(noAddress))];
    expect(says.filter(Boolean)).toHaveLength(1);
  });

  test.each(made.files)('the text of $file extracts in the order of reading', async ({ file, of }) => {
    const pdf = await open(file);
    const lost: string[] = [];
    for (const locale of of === 'parallel' ? (['zh', 'en'] as const) : [of]) {
      // Side by side the titles stand above both columns.
      const text = await textOf(pdf, of === 'parallel' ? (item) => columnOf(item) === locale : undefined);
      let at = 0;
      for (const id of order.filter((one) => of !== 'parallel' || one !== headingIdOf(workOf(one)))) {
        const found = text.indexOf(words(locale, id).replace(isHeadingId(id) ? /。$/ : '', ''), at);
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

/** Where the right column begins, in points from the left edge of the paper. */
const right = 265;

function columnOf({ transform }: TextItem): 'zh' | 'en' {
  return Number(transform[4]) < right ? 'zh' : 'en';
}
