import { expect, test } from 'vitest';
import type { Survey } from '#search/engine/contract.ts';
import { judgeSize } from './judge.ts';
import type { Counted } from './scan.ts';
import { spread } from './spread.ts';
import type { Answered, FoundPage } from './visit.ts';

const right: Counted = {
  places: 5,
  pages: 3,
  reports: new Map([
    ['a', { places: 4, pages: 2 }],
    ['b', { places: 1, pages: 1 }],
  ]),
  units: new Set(['a/r1', 'a/r2', 'b/r1']),
};
const survey: Survey = {
  how: 'exact',
  isExact: true,
  batches: 1,
  places: 5,
  pages: 3,
  reports: [
    { report: 'a', places: 4, pages: 2 },
    { report: 'b', places: 1, pages: 1 },
  ],
};
const page = (report: string, unit: string): FoundPage => ({ report, unit, how: 'exact', hits: 1 });
const judged = (answer: Partial<Answered>): string[] => {
  const whole = { typed: '甲', milliseconds: 1, files: [], rounds: 0, survey, found: [], ...answer };
  return judgeSize([{ typed: '甲', words: ['甲'], kind: 'rare' }], [whole], () => right).rows[0] ?? [];
};

test('right totals are right, and recall is that of the reports that are shown', () => {
  expect(judged({ found: [[page('a', 'r1')], [page('a', 'r2')]] })).toEqual(['rare', '1', '1', '1', '1', '1.000']);
  expect(judged({ found: [[page('a', 'r1'), page('b', 'r1')]] }).at(-1)).toBe('0.667');
  expect(judged({ found: [[]] }).at(-1)).toBe('0.000');
});

test('where more batches would follow, a report that is in the last one may go on there', () => {
  const going = { survey: { ...survey, batches: 3 }, found: [[page('b', 'r1')], [page('a', 'r1')]] };
  expect(judged(going).at(-1)).toBe('1.000');
  expect(judged({ ...going, found: [[page('a', 'r1')], [page('b', 'r1')]] }).at(-1)).toBe('0.500');
});

test('a total that is off by one is wrong, and so is a page given to another report', () => {
  const found = [[page('b', 'r1')]];
  expect(judged({ found, survey: { ...survey, places: 6 } }).slice(2, 5)).toEqual(['0', '1', '1']);
  expect(judged({ found, survey: { ...survey, pages: 2 } }).slice(2, 5)).toEqual(['1', '0', '1']);
  const moved = { ...survey, reports: survey.reports.map((one) => ({ ...one, pages: 3 - one.pages })) };
  expect(judged({ found, survey: moved }).slice(2, 5)).toEqual(['1', '1', '0']);
});

test('an engine without totals is taken by the pages that it finds', () => {
  const found = [[page('a', 'r1'), page('a', 'r2'), page('b', 'r1')]];
  expect(judged({ survey: undefined, found })).toEqual(['rare', '1', '0', '1', '1', '1.000']);
});

test('the spread of values has their median, what nineteen of twenty do not pass, and the largest', () => {
  expect(spread(Array.from({ length: 100 }, (_, at) => 100 - at))).toEqual([50, 95, 100]);
  expect(spread([7])).toEqual([7, 7, 7]);
  expect(spread([])).toEqual([0, 0, 0]);
});
