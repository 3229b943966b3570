import { expect, test } from 'vitest';
import type { ListedReport } from '#search/many-format.ts';
import { readConditions, wantedOf, writeConditions } from './conditions.ts';

const none = { zh: '', en: '' };
const listed = (slug: string, year?: string, kind?: string, issuer?: string): ListedReport => ({
  ...{ slug, name: { zh: slug, en: '' }, edition: '1.0.0', works: {}, by: { zh: {}, en: {} } },
  ...(year !== undefined && { year }),
  ...(kind !== undefined && { kind }),
  ...(issuer !== undefined && { issuer: { ...none, zh: issuer } }),
});
const reports = [
  listed('a', '2019', 'government', '中共甲委 乙政府'),
  listed('b', '2019', 'plan'),
  listed('c', '1995', 'government'),
  listed('d', '1998'),
  listed('e'),
];
const wanted = (value: string): string[] | undefined => wantedOf(reports, readConditions(value));

test.each([
  '',
  'entries',
  'a',
  'a:r2.3',
  'year:2019',
  'year:1990s',
  'year:2019 kind:plan',
  'year:2019 report:a',
  'year:2019 issuer:中共甲委 乙政府 kind:government',
])('what stands in an address is read and written the same: “%s”', (value) => expect(writeConditions(readConditions(value))).toBe(value));

test('reports are those that have all the traits, a decade stands for its years, and what is not known is in none', () => {
  expect(wanted('')).toBeUndefined();
  expect(wanted('entries')).toBeUndefined();
  expect(wanted('year:2019')).toEqual(['a', 'b']);
  expect(wanted('year:2019 kind:government')).toEqual(['a']);
  expect(wanted('year:1990s')).toEqual(['c', 'd']);
  expect(wanted('issuer:中共甲委 乙政府')).toEqual(['a']);
  expect(wanted('kind:rules')).toEqual([]);
});

test('a report is itself alone, whatever it is called', () => {
  expect(wanted('c')).toEqual(['c']);
  expect(wanted('c:r1')).toEqual(['c']);
  expect(wanted('year:1995 report:c')).toEqual(['c']);
});
