import { expect, test } from 'vitest';
import type { Hit } from '#search/engine/contract.ts';
import { foundWords, linkWith } from './found-words.ts';

const hit = (lang: 'zh' | 'en', excerpt: string, ...ranges: Hit['ranges']): Hit => ({
  sentence: 'r1.s1',
  url: '/',
  lang,
  excerpt,
  ranges,
  other: undefined,
  otherRanges: [],
});

test('each word is named once', () => {
  expect(foundWords(hit('en', 'reform and reform again', [0, 6], [11, 17], [18, 23]))).toBe('reform again');
});

test('Chinese words lose the spaces within, English ones keep them', () => {
  expect(foundWords(hit('zh', '建设 标准地', [1, 6]))).toBe('设标准地');
  expect(foundWords(hit('en', 'open up the city', [0, 8]))).toBe('open up');
});

test('no more than six words go into an address', () => {
  expect(foundWords(hit('en', 'abcdefgh', ...[...'abcdefgh'].map((_, at): [number, number] => [at, at + 1])))).toBe('a b c d e f');
});

test('the words stand before the fragment, and an address without words stays as it is', () => {
  expect(linkWith('/zh/x/r2.3/#r2.3.2', '标准地 a&b')).toBe('/zh/x/r2.3/?q=%E6%A0%87%E5%87%86%E5%9C%B0+a%26b#r2.3.2');
  expect(linkWith('/zh/x/r2.3/', 'a')).toBe('/zh/x/r2.3/?q=a');
  expect(linkWith('/zh/x/r2.3/#r2.3.2', '')).toBe('/zh/x/r2.3/#r2.3.2');
});
