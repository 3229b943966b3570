import { expect, test } from 'vitest';
import type { Engine, Found, Survey } from '#search/engine/contract.ts';
import { bringEngine } from '../open-engine.ts';
import type { Batches } from './batches.ts';
import { createBatches } from './batches.ts';
import { pagesIn, placesIn, recount, withOthers } from './recount.ts';

const found = (report: string, unit: string, marks = 1): Found => ({
  ...{ unit, report, url: `/${report}/${unit}/`, title: '', printed: '', how: 'exact', score: 0 },
  hits: [
    {
      ...{ sentence: `${unit}.s1`, url: '', lang: 'zh', excerpt: '', other: undefined, otherRanges: [] },
      ranges: Array.from({ length: marks }, (_, at): [number, number] => [at, at + 1]),
    },
  ],
});
const count = { places: 1, pages: 1 };
const survey: Survey = {
  ...{ how: 'exact', isExact: true, places: 9, pages: 5, batches: 3 },
  reports: [
    { report: 'b', ...count },
    { report: 'a', ...count },
  ],
};
const later = [[found('b', 'r1'), found('a', 'r1')], [found('a', 'r2', 3)], [found('a', 'r3'), found('a', 'r10')]];
let isFailing = false;
bringEngine(() =>
  Promise.resolve({
    search: (_: string, { batch = 0 }: { batch?: number }) =>
      isFailing ? Promise.reject(new TypeError('offline')) : Promise.resolve(later[batch] ?? []),
  } as unknown as Engine),
);
const batchesOf = (first: Found[], scope = ''): Batches => createBatches({ base: '/', query: 'q', options: {}, scope }, survey, first);
const names = (all: readonly Found[]): string[] => all.map(({ report, unit }) => `${report}:${unit}`);
const entry = found('', 'glossary/x');

test('what comes is put by report in the order of the survey, the entries first', () => {
  expect(names(batchesOf([found('a', 'r1'), found('b', 'r1'), entry, found('a', 'r2')]).loaded())).toEqual([
    ':glossary/x',
    'b:r1',
    'a:r1',
    'a:r2',
  ]);
  const others = [found('z', 'r1'), found('y', 'r1'), found('z', 'r2'), found('a', 'r1')];
  expect(names(batchesOf(others).loaded())).toEqual(['a:r1', 'z:r1', 'z:r2', 'y:r1']);
});

test('batches come one by one until there are none, and a failure loses nothing', async () => {
  const batches = batchesOf(later[0] ?? []);
  isFailing = true;
  await expect(batches.loadNext()).rejects.toThrow('offline');
  isFailing = false;
  const [one, other] = await Promise.all([batches.loadNext(), batches.loadNext()]);
  expect(names(one)).toEqual(['a:r2']);
  expect(other).toBe(one);
  expect(batches.isMore()).toBe(true);
  await batches.loadNext();
  expect(batches.isMore()).toBe(false);
  expect(names(batches.loaded())).toEqual(['b:r1', 'a:r1', 'a:r2', 'a:r3', 'a:r10']);
  expect(names(await batches.again())).toEqual(names(batches.loaded()));
});

test('entries are left out under any condition but their own', () => {
  const first = [entry, found('a', 'r1')];
  expect(names(batchesOf(first, 'year:2019').loaded())).toEqual(['a:r1']);
  expect(names(batchesOf(first, 'a').loaded())).toEqual(['a:r1']);
  expect(names(batchesOf([...first, found('b', 'r1')], 'year:2019 report:a').loaded())).toEqual(['a:r1']);
  expect(names(batchesOf(first, 'entries').loaded())).toEqual([':glossary/x']);
  expect(batchesOf(first, 'entries').isMore()).toBe(false);
  expect(batchesOf(first, 'year:2019').isMore()).toBe(true);
});

test('a place of a report is counted by what is loaded of it', async () => {
  const batches = batchesOf([found('a', 'r1'), found('b', 'r1')], 'a:r1');
  while (batches.isMore()) await batches.loadNext();
  expect(recount(batches).survey).toMatchObject({ places: 1, pages: 1, isExact: true, reports: [{ report: 'a', places: 1, pages: 1 }] });
});

test('reports that answer though no list has them are counted with the others, as the least there is', () => {
  const first = [found('b', 'r1'), found('z', 'r1', 2), found('z', 'r2')];
  const { survey: counted } = withOthers(batchesOf(first));
  expect(counted).toMatchObject({ isExact: false, places: 5, pages: 4 });
  expect(counted.reports.map(({ report }) => report)).toEqual(['b', 'a', 'z']);
  expect(withOthers(batchesOf([found('b', 'r1')])).survey).toBe(survey);
});

test('a page that comes twice is one page, and each of its marks a place', () => {
  expect(pagesIn([found('a', 'r1', 2), found('a', 'r1'), entry])).toBe(1);
  expect(placesIn([found('a', 'r1', 2), found('a', 'r1'), entry])).toBe(3);
});
