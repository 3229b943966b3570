import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportData } from '#schemas/data.ts';
import { readProjects } from '../../project.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { lostAddresses, offSchema, unlikeText } from './data.ts';
import { inEvery } from './every.ts';
import { pagesOf } from './pages.ts';
import { madePage, madeReport } from './planted.ts';
import type { BuiltReport } from './reports.ts';
import { reportsOf } from './reports.ts';

const site = builtSite();
const reports = reportsOf(site);
const pages = pagesOf(site);
const read = (file: string): unknown => JSON.parse(readFileSync(join(site.folder, 'data', file), 'utf8'));
const dataOf = ({ slug }: BuiltReport): ReportData => read(`${slug}.json`) as ReportData;

test('the site lists every report of content/', () => {
  expect(reports.map(({ slug }) => slug).sort()).toEqual(readProjects().map(({ slug }) => slug));
});

test('all data is what its schema says', () => {
  const files = [['reports.json', 'reports'], ['glossary.json', 'glossary'], ...reports.map(({ slug }) => [`${slug}.json`, 'report'])];
  none(files.flatMap(([file = '', schema = '']) => offSchema(`data/${file}`, read(file), read(`${schema}.schema.json`) as object)));
});

test('the data of a report holds every unit and every sentence with its words, in reading order', () =>
  none(inEvery('report', reports, (report) => unlikeText(dataOf(report), report))));

test('every address in the data of a report leads to a page and a fragment', () =>
  none(inEvery('report', reports, (report) => lostAddresses(dataOf(report), report, pages, site.base))));

describe('the check finds', () => {
  const [real] = reports;
  if (!real) throw new Error('The site lists no report.');
  const whole = dataOf(real);
  const [first, second] = whole.sentences;
  if (!first || !second) throw new Error(`data/${real.slug}.json holds no sentences.`);

  test('data that its schema does not know', () => {
    const schema = read('report.schema.json') as object;
    expect(offSchema('a', { ...whole, sentences: [{ ...first, zh: null }] }, schema)).toEqual(['a: /sentences/0/zh: must be string']);
    expect(offSchema('a', { ...whole, more: 1 }, schema)).toHaveLength(1);
  });

  test.each([
    ['a sentence that is missing', { sentences: whole.sentences.slice(1) }],
    ['sentences out of order', { sentences: [second, first, ...whole.sentences.slice(2)] }],
    ['a sentence too many', { sentences: [...whole.sentences, first] }],
    ['a unit that is missing', { units: whole.units.filter(({ id }) => !whole.sentences.some(({ unit }) => unit === id)) }],
    ['a sentence of no unit', { sentences: [{ ...first, unit: 'zz9' }, ...whole.sentences.slice(1)] }],
    ['other words', { sentences: [{ ...first, zh: '某' }, ...whole.sentences.slice(1)] }],
    ['other words in English', { sentences: [{ ...first, en: 'a' }, ...whole.sentences.slice(1)] }],
  ])('%s', (_, fault) => {
    expect(unlikeText({ ...whole, ...fault }, real).length).toBeGreaterThan(0);
  });

  test.each(['/zh/aaa/q2/', '/zh/aaa/q1/#q1.a'])('an address that leads nowhere: %s', (zh) => {
    const unit = (urls: Record<string, string>): ReportData => ({ ...whole, units: [{ urls } as ReportData['units'][number]] });
    const made = [madePage('zh/aaa/q1/', '<p id="q1">')];
    expect(lostAddresses(unit({ zh }), madeReport, made, '/')).toHaveLength(1);
    expect(lostAddresses(unit({ zh: '/zh/aaa/q1/#q1', en: '/zh/aaa/q1/' }), madeReport, made, '/')).toEqual([]);
  });

  test('that a report has no text', () => {
    const empty = { ...whole, units: [], sentences: [] };
    expect(unlikeText(empty, { ...madeReport, ids: new Set<string>() })).toHaveLength(1);
    expect(lostAddresses(empty, madeReport, pages, '/')).toHaveLength(1);
  });
});
