import { describe, expect, test } from 'vitest';
import type { Listed, Wish } from './wish.ts';
import { groupsOf, isWished, keyOf, valuesOf } from './wish.ts';

const all: Wish = { filter: '', from: '', to: '', place: '', issuer: '', kind: '', translation: '' };

function report(name: string, year: string, more: Partial<Listed> = {}): Listed {
  return { key: keyOf([name, year]), year, place: '', issuer: '', kind: '', translation: 'none', ...more };
}

const zhejiang = report('2025年浙江省政府工作报告 Zhejiang 2025 刘捷 浙江省人民政府 prov-zhejiang-2025', '2025', {
  place: '杭州',
  issuer: '浙江省人民政府',
  kind: 'government',
});
const national = report('national 1983', '1983', { kind: 'government', issuer: '国务院', place: '北京' });
const party = report('温州市委十二届五次全会报告与讲话', '2018', { kind: 'party', translation: 'complete', place: '温州' });
const undated = report('某县的报告', '', { issuer: '某县' });
const reports = [zhejiang, party, national, undated];

const found = (wish: Partial<Wish>): Listed[] => reports.filter((one) => isWished(one, { ...all, ...wish }));

describe('a list without a wish', () => test('shows all', () => expect(found({})).toEqual(reports)));

test.each([
  ['浙江2025', [zhejiang]],
  ['浙江 2025', [zhejiang]],
  ['2025年浙江', [zhejiang]],
  ['２０２５浙江省', [zhejiang]],
  ['zhejiang 2025', [zhejiang]],
  ['ZHEJ', [zhejiang]],
  ['刘捷', [zhejiang]],
  ['1983年', [national]],
  ['十二届', [party]],
  ['1980s', [national]],
  ['1980年代', [national]],
  ['national 1980s', [national]],
  ['报告', [zhejiang, party, undated]],
  ['25', []],
  ['浙江 1983', []],
  [' ，', reports],
])('the filter “%s” finds what has each of its words', (filter, expected) => expect(found({ filter })).toEqual(expected));

test.each<[Partial<Wish>, Listed[]]>([
  [{ from: '1980', to: '1989' }, [national]],
  [{ from: '2018' }, [zhejiang, party]],
  [{ to: '2018' }, [party, national]],
  [{ from: '2019', to: '2018' }, [party]],
  [{ from: '2025', to: '1983' }, [zhejiang, party, national]],
  [{ place: '杭州' }, [zhejiang]],
  [{ issuer: '某县' }, [undated]],
  [{ kind: 'government', to: '2000' }, [national]],
  [{ translation: 'complete' }, [party]],
  [{ kind: 'party', filter: '浙江' }, []],
])('%j finds what is of all of it', (wish, expected) => expect(found(wish)).toEqual(expected));

test('the largest group stands first and what is not stated last, each report in one', () => {
  const groups = groupsOf(reports, 'kind');
  expect(groups.map(([name, own]) => [name, own.length])).toEqual([
    ['government', 2],
    ['party', 1],
    ['', 1],
  ]);
  expect(groups.flatMap(([, own]) => own)).toEqual([zhejiang, national, party, undated]);
});

test('values that can be chosen are those that reports have, years in their order', () => {
  expect(valuesOf(reports, 'year')).toEqual(['1983', '2018', '2025']);
  expect(valuesOf(reports, 'kind')).toEqual(['government', 'party']);
  expect(valuesOf(reports, 'translation')).toEqual(['none', 'complete']);
});
