import { expect, test } from 'vitest';
import { englishKey, isShown } from './wish.ts';

test('what departs is what has a reason, or should have one', () => {
  const all = [
    { kind: 'preferred' },
    { kind: 'inflected' },
    { kind: 'departs', why: 'short' },
    { kind: 'departs', why: 'recast' },
    { kind: 'open' },
    { kind: 'untranslated' },
  ] as const;
  const shown = (show: string): number[] => all.flatMap((one, at) => (isShown(one, show) ? [at] : []));
  expect(shown('')).toEqual([0, 1, 2, 3, 4, 5]);
  expect(shown('departs')).toEqual([2, 3, 4]);
  expect(shown('short')).toEqual([2]);
  expect(shown('untranslated')).toEqual([5]);
});

test('an article or a mark does not order a term', () => {
  expect(['The “Two Healthys”', 'anchor', 'a pilot'].map(englishKey)).toEqual(['two healthys', 'anchor', 'pilot']);
});
