import { expect, test } from 'vitest';
import type { Found } from '#search/engine/contract.ts';
import type { SearchedReport } from '#search/setting.ts';
import { outsideParts, scopesFor, within } from './scope.ts';

const report = (slug: string): SearchedReport => ({
  slug,
  edition: '1.0.0',
  name: slug.toUpperCase(),
  by: {},
  inferred: [],
  parts: [
    { id: 'r', name: 'Report' },
    { id: 'r1', name: 'Report I' },
  ],
});
const found = (slug: string, unit: string): Found => ({
  unit,
  report: slug,
  url: `/${slug}/${unit}/`,
  title: '',
  printed: '',
  how: 'exact',
  hits: [],
  score: 0,
});
const results = [found('a', 'r1.1'), found('a', 'r10'), found('b', 'r1.1'), found('', 'glossary/x')];
const urls = (scope: string): string[] => within(results, scope).map(({ url }) => url);
const values = (reports: SearchedReport[], chosen = ''): string[] =>
  scopesFor(reports, chosen, { all: 'All', entries: 'Entries' }).map(({ value }) => value);

test('of a single report its works and parts are offered by their ids alone', () => {
  expect(values([report('a')])).toEqual(['', 'r', 'r1', 'entries']);
});

test('of several each report is offered, and the parts of the one that is chosen', () => {
  expect(values([report('a'), report('b')])).toEqual(['', 'a', 'b', 'entries']);
  expect(values([report('a'), report('b')], 'b:r1')).toEqual(['', 'a', 'b', 'b:r', 'b:r1', 'entries']);
});

test('a result is in one report alone, and part 10 is not within part 1', () => {
  expect(urls('a')).toEqual(['/a/r1.1/', '/a/r10/']);
  expect(urls('a:r1')).toEqual(['/a/r1.1/']);
  expect(urls('b:r')).toEqual(['/b/r1.1/']);
  expect(urls('r1')).toEqual(['/a/r1.1/', '/b/r1.1/']);
  expect(urls('entries')).toEqual(['//glossary/x/']);
  expect(urls('')).toHaveLength(4);
});

test('what stands in a work but in none of its parts is counted', () => {
  const hit = { sentence: 'r.s1', url: '/', lang: 'zh', excerpt: '', ranges: [], other: undefined, otherRanges: [] } as const;
  const some = (slug: string, unit: string, count: number): Found => ({
    ...found(slug, unit),
    hits: Array.from({ length: count }, () => ({ ...hit, ranges: [], otherRanges: [] })),
  });
  const all = [some('a', 'r0', 2), some('a', 'r1.1', 3), some('', 'glossary/x', 1)];
  expect(outsideParts(all, [report('a')], '')).toEqual([{ name: 'Report', count: 2 }]);
  expect(outsideParts(all.slice(1), [report('a')], '')).toEqual([]);
  expect(outsideParts(all, [report('a'), report('b')], '')).toEqual([]);
  expect(outsideParts(all, [report('a'), report('b')], 'a:r1')).toEqual([{ name: 'Report', count: 2 }]);
});
