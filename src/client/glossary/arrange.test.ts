import { expect, test } from 'vitest';
import type { Arranged } from './arrange.ts';
import { groupsOf } from './arrange.ts';

const entries: Arranged[] = [
  { zh: 'W wenzhou', en: 'W wenzhou', kind: 10, kindName: 'Place' },
  { zh: 'B biaozhundi', en: 'S standard land', kind: 5, kindName: 'Reform' },
  { zh: 'B baba', en: 'E eight-eight', kind: 2, kindName: 'Idea' },
  { zh: 'A anquan', en: 'S safety', kind: 10, kindName: 'Place' },
];

/** The groups with the pinyin of their entries. */
const grouped = (order: 'zh' | 'en' | 'kind', locale: 'zh' | 'en'): [string, string[]][] =>
  [...groupsOf(entries, order, locale)].map(([name, members]) => [name, members.map(({ zh }) => zh.slice(2))]);

test('by pinyin and by English the groups are letters', () => {
  expect(grouped('zh', 'en')).toEqual([
    ['A', ['anquan']],
    ['B', ['baba', 'biaozhundi']],
    ['W', ['wenzhou']],
  ]);
  expect(grouped('en', 'zh')).toEqual([
    ['E', ['baba']],
    ['S', ['anquan', 'biaozhundi']],
    ['W', ['wenzhou']],
  ]);
});

test('kinds stand in their own order, 10 after 5, and within by the language of the page', () => {
  expect(grouped('kind', 'zh')).toEqual([
    ['Idea', ['baba']],
    ['Reform', ['biaozhundi']],
    ['Place', ['anquan', 'wenzhou']],
  ]);
});
