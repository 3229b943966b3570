import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LayerData } from '#origins/layer.ts';
import type { OriginsData } from '#schemas/origins-data.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { offSchema } from './data.ts';
import { inEvery } from './every.ts';
import { misplacedLayer, misplacedRuns, unshownRuns } from './origins.ts';
import { kindOf, pagesOf } from './pages.ts';
import { altered, madePage, madeReport, pageAt } from './planted.ts';
import { reportsOf } from './reports.ts';

const site = builtSite();
const pages = pagesOf(site);
const read = (file: string): unknown => JSON.parse(readFileSync(join(site.folder, file), 'utf8'));
const reports = reportsOf(site).filter(({ slug }) => existsSync(join(site.folder, 'data', `${slug}.origins.json`)));
const dataOf = (slug: string): OriginsData => read(`data/${slug}.origins.json`) as OriginsData;

test('the data is what its schema says, and its runs stand in the text', () => {
  const schema = read('data/origins.schema.json') as object;
  none(
    inEvery('report that was looked up', reports, (report) => [
      ...offSchema(`data/${report.slug}.origins.json`, dataOf(report.slug), schema),
      ...misplacedRuns(dataOf(report.slug), report),
    ]),
  );
  none(offSchema('data/texts.json', read('data/texts.json'), read('data/texts.schema.json') as object));
});

test('the page of sources shows every run with a link to its sentence, in both languages, and claims nothing beyond what was read', () =>
  none(inEvery('report that was looked up', reports, ({ slug }) => unshownRuns(pages, dataOf(slug), slug))));

test('beside every page of the text lies its layer, with the runs where its sentences have them', () => {
  none(
    inEvery('report that was looked up', reports, (report) => {
      const own = pages.filter((page) => page.path.split('/')[1] === report.slug && ['work', 'part', 'section'].includes(kindOf(page)));
      const layers = own.map(({ path }) => [`${path}origins.json`, read(`${path}origins.json`) as LayerData] as const);
      const shown = layers.filter(([file]) => file.startsWith('zh/')).flatMap(([, { runs }]) => runs.map(({ entry }) => entry));
      const missing = dataOf(report.slug).filter(({ shown }) => shown).length - new Set(shown).size;
      return [
        ...layers.flatMap(([file, layer]) => misplacedLayer(file, layer, report)),
        ...(missing === 0 ? [] : [`${report.slug}: ${missing} runs are on no page`]),
      ];
    }),
  );
});

test('the counts are a table without formulas, a row a term and text, whose terms have pages', () => {
  const [head, ...rows] = readFileSync(join(site.folder, 'data/term-counts.csv'), 'utf8').split('\r\n').slice(0, -1);
  expect(head?.split(',').length).toBe(9);
  expect(rows.length).toBeGreaterThan(100);
  const known = new Set(pages.map(({ path }) => path));
  none(rows.filter((row) => /(^|,)"?[=+@\-\t]/.test(row)));
  none(rows.filter((row) => !known.has(`zh/glossary/${row.split(',')[0] ?? ''}/`)));
});

describe('the check finds', () => {
  const [real] = reports;
  if (!real) throw new Error('No report was looked up in earlier texts.');
  const data = dataOf(real.slug);
  const [first] = data.filter(({ shown }) => shown);
  if (!first) throw new Error('The data has no run.');

  test('a run that stands elsewhere, or that there is none', () => {
    expect(misplacedRuns([{ ...first, from: first.from + 1 }], real)).toHaveLength(1);
    expect(misplacedRuns([], madeReport)).toHaveLength(1);
  });

  test('a run that the page does not show, and a claim', () => {
    const page = pageAt(pages, `zh/${real.slug}/origins/`);
    expect(unshownRuns([page], [first], real.slug)).toEqual([]);
    expect(unshownRuns([page], [{ ...first, words: '某某', kept: null }], real.slug)).toHaveLength(1);
    expect(unshownRuns([altered(page, '</h1>', '温州首创</h1>')], [first], real.slug)).toHaveLength(1);
    expect(unshownRuns([madePage('zh/other/', '')], [first], real.slug)).toHaveLength(1);
  });

  test('a layer whose words stand elsewhere', () => {
    const run = { sentence: first.sentence, zh: [first.from, first.to], en: [0, 1], words: first.words, ours: '' };
    expect(misplacedLayer('a', { runs: [{ ...run, en: undefined }] } as never, real)).toEqual([]);
    expect(misplacedLayer('a', { runs: [{ ...run, zh: [0, 1] }] } as never, real)).toHaveLength(2);
  });
});
