import { expect, test } from 'vitest';
import { englishKey, isShown } from './wish.ts';

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
