import { expect, test } from 'vitest';
import type { ListedReport } from '#compare/format.ts';
import { choiceOf, choicesOf } from './choices.ts';

const report = (slug: string, zh: string, kept: string[] = [], version = '1.1.0'): ListedReport => ({
  slug,
  name: { zh, en: '' },
  version,
  hasEnglish: false,
  kept,
});
const reports = [
  report('a-2018', '甲市报告', ['1.0.0']),
  report('b-2019', '县报告'),
  report('c-2020', '县报告'),
  report('d', '丁市报告', ['1.1.0']),
];
const choices = choicesOf(reports, 'en', 'not yet published');

test('every edition has a label of its own, that of today first', () => {
  expect(choices.map(({ key, label }) => [key, label])).toEqual([
    ['a-2018', '甲市报告 · 1.1.0'],
    ['a-2018@1.0.0', '甲市报告 · 1.0.0'],
    ['b-2019', '县报告 · b-2019'],
    ['c-2020', '县报告 · c-2020'],
    ['d', '丁市报告 · not yet published'],
    ['d@1.1.0', '丁市报告 · 1.1.0'],
  ]);
});

test.each([
  ['甲市报告 · 1.0.0', 'a-2018@1.0.0'],
  ['a-2018@1.0.0', 'a-2018@1.0.0'],
  ['a-2018@1.1.0', 'a-2018'],
  ['d@1.1.0', 'd@1.1.0'],
  [' c-2020 ', 'c-2020'],
  ['C-20', 'c-2020'],
  ['县', undefined],
  ['', undefined],
  ['<b>', undefined],
  ['a-2018@9.9.9', undefined],
])('“%s” is %s', (typed, key) => {
  expect(choiceOf(typed, choices, reports)?.key).toBe(key);
});
