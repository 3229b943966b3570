import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listPaths } from '#address/paths.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { inEvery } from './every.ts';
import { kindOf, pagesOf } from './pages.ts';
import { madeSite } from './planted.ts';
import { reportRows } from './report-rows.ts';
import { heavyPages, loadedBy, weightOf } from './weight.ts';

const site = builtSite();
const limit = 25_000;
const figuresLimit = 60_000;

test(`a section page weighs no more than ${limit} bytes: HTML, CSS and JS under brotli 11`, () => {
  const sections = pagesOf(site).filter((page) => kindOf(page) === 'section');
  none(heavyPages(site, sections, limit));
});

test(`the page of a concept weighs no more than ${figuresLimit} bytes, however often reports mention it`, () => {
  const concepts = pagesOf(site).filter((page) => kindOf(page) === 'glossary/*');
  none(heavyPages(site, concepts, figuresLimit));
});

test(`the page of renderings weighs no more than ${figuresLimit} bytes`, () => {
  const lists = pagesOf(site).filter((page) => kindOf(page) === 'renderings');
  none(heavyPages(site, lists, figuresLimit));
});

test(`a page of figures weighs no more than ${figuresLimit} bytes, both languages in it`, () => {
  const tables = pagesOf(site).filter(({ path }) => /\/figures\/$/.test(path));
  none(heavyPages(site, tables, figuresLimit));
});

const listLimit = { brotli: 60_000, raw: 400 * 1024 };

/** The pages that would grow with the number of reports if nothing held them. */
const ofTheWhole = [
  'front door',
  'home',
  '404.html',
  ...listPaths.filter((path) => !['glossary', 'renderings', 'topics', 'search'].includes(path)),
];

test(`no page of the whole site has more than ${listLimit.brotli} bytes of HTML under brotli, and ${listLimit.raw} without`, () => {
  const lists = pagesOf(site).filter((page) => ofTheWhole.includes(kindOf(page)));
  none(
    inEvery('page', lists, (page) => {
      const { brotli, raw } = weightOf(site, page);
      return brotli.html > listLimit.brotli || raw.html > listLimit.raw ? [`${page.file}: ${brotli.html} of ${raw.html} bytes`] : [];
    }),
  );
});

test('a list of a thousand reports has room on its page', () => {
  const lists = pagesOf(site).filter((page) => kindOf(page) === 'reports');
  for (const { file, html } of lists) {
    const rows = reportRows(html);
    const bytes = Buffer.byteLength(rows.join(''));
    expect(rows.length, file).toBeGreaterThan(1);
    expect(Buffer.byteLength(html) - bytes + (bytes / rows.length) * 1000, file).toBeLessThan(listLimit.raw);
  }
});

describe('the check finds', () => {
  // Bytes of chance cannot be pressed together.
  const heavy = `/*${randomBytes(1200).toString('hex')}*/`;
  const loading = '<link rel="stylesheet" href="/sub/a.css"><script type="module" src="/sub/a.js"></script>';
  const light = { 'index.html': loading, 'a.css': 'a{top:0}', 'a.js': 'import"./b.js";', 'b.js': 'export*from"./c.js";', 'c.js': '1' };

  test.each(['index.html', 'a.css', 'a.js', 'c.js'] as const)('a page that %s makes too heavy', (file) => {
    const made = madeSite({ ...light, [file]: light[file] + heavy }, '/sub/');
    expect(heavyPages(made, pagesOf(made), 1000)).toEqual([expect.stringMatching(/^index\.html: \d+ bytes$/)]);
  });

  test('nothing wrong with a page whose heavy script waits for its call', () => {
    const made = madeSite({ ...light, 'c.js': 'import("./d.js")', 'd.js': heavy }, '/sub/');
    const [page] = pagesOf(made);
    expect(page && [...loadedBy(made, page)]).toEqual(['a.css', 'a.js', 'b.js', 'c.js']);
    expect(heavyPages(made, pagesOf(made), 1000)).toEqual([]);
  });

  test('that there is no page', () => expect(heavyPages(site, [], limit)).toHaveLength(1));
});
