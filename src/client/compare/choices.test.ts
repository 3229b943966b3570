import { expect, test } from 'vitest';
import type { ListedReport } from '#compare/format.ts';
import { choiceOf, choicesOf, choicesWith } from './choices.ts';

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

test('the year is said where the name does not say it, and many are offered for it', () => {
  const dated = [
    { ...report('cpc-20', '高举旗帜'), year: '2022' },
    { ...report('x-2022', '某市2022年报告'), year: '2022' },
    { ...report('cpc-19', '决胜小康', ['1.0.0']), year: '2017' },
  ];
  const offered = choicesOf(dated, 'zh', '尚未发布');
  expect(offered.map(({ label }) => label)).toEqual([
    '高举旗帜 · 2022',
    '某市2022年报告',
    '决胜小康 · 2017 · 1.1.0',
    '决胜小康 · 2017 · 1.0.0',
  ]);
  expect(choicesWith(' 2022年', offered).map(({ key }) => key)).toEqual(['cpc-20', 'x-2022']);
  expect(choiceOf('2022', offered, dated)).toBeUndefined();
  expect(choiceOf('2017年', offered, dated)?.key).toBe('cpc-19');
  expect(choiceOf('旗帜', offered, dated)?.key).toBe('cpc-20');
  expect(choiceOf('十九大', offered, dated)).toBeUndefined();
  expect(choicesWith('', offered)).toEqual([]);
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
