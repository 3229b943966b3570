import { expect, test } from 'vitest';
import type { RenderingPlaces } from '#renderings/format.ts';
import { countsOf, englishKey, foundBy, isShown, rankOf } from './wish.ts';

test('what departs is what has a reason, or should have one', () => {
  const all = [
    { kind: 'preferred' },
    { kind: 'inflected' },
    { kind: 'holds', why: 'full' },
    { kind: 'departs', why: 'short' },
    { kind: 'departs', why: 'recast' },
    { kind: 'open' },
    { kind: 'untranslated' },
  ] as const;
  const shown = (show: string): number[] => all.flatMap((one, at) => (isShown(one, show) ? [at] : []));
  expect(shown('')).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(shown('departs')).toEqual([3, 4, 5]);
  expect(shown('short')).toEqual([3]);
  expect([shown('holds'), shown('full')]).toEqual([[2], [2]]);
  expect(shown('untranslated')).toEqual([6]);
});

test('an article or a mark does not order a term', () => {
  expect(['The “Two Healthys”', 'anchor', 'a pilot'].map(englishKey)).toEqual(['two healthys', 'anchor', 'pilot']);
});

test('what is called so comes before what has the words in it, and the name that was met is told', () => {
  const names = ['群众', 'the people', '百姓', 'the masses'];
  expect(['群众', 'People', 'masses', '群'].map((sought) => rankOf(sought, names))).toEqual([0, 0, 1, 2]);
  expect(['群', 'masses', '百', 'qz', ''].map((sought) => foundBy(sought, names, 'qz'))).toEqual(['', 'the masses', '百姓', '', '']);
});

test('inflections count as one form, and what holds the preferred words does not depart', () => {
  const places: RenderingPlaces['places'] = [[0, 0, 1]];
  const all: RenderingPlaces[] = [
    { kind: 'preferred', form: 0, places },
    { kind: 'inflected', form: 0, places },
    { kind: 'holds', why: 'full', form: 1, places },
    { kind: 'departs', why: 'recast', places },
  ];
  expect(countsOf(all)).toEqual([4, 2, 1]);
});
