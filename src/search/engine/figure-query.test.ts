import { expect, test } from 'vitest';
import { readFigureQuery } from './figure-query.ts';

const nothing = {
  value: undefined,
  comparator: '=',
  isPercentage: false,
  year: undefined,
  month: undefined,
  date: undefined,
  kind: undefined,
  words: [],
};

test.each([
  ['350万', { value: 3.5e6 }],
  ['３５０万', { value: 3.5e6 }],
  ['3500000', { value: 3.5e6 }],
  ['3,500,000', { value: 3.5e6 }],
  ['3.5 million', { value: 3.5e6 }],
  ['≥ 350 万元', { value: 3.5e6, comparator: '≥', words: ['元'] }],
  ['>= 3.5 million yuan', { value: 3.5e6, comparator: '≥', words: ['yuan'] }],
  ['at least 3 million', { value: 3e6, comparator: '≥' }],
  ['6分钟以内', { value: 6, comparator: '≤', words: ['分钟'] }],
  ['15%', { value: 15, isPercentage: true }],
  ['15 per cent', { value: 15, isPercentage: true }],
  ['target 2018', { kind: 'target', year: '2018' }],
  ['指标 2018', { kind: 'target', year: '2018' }],
  ['targets 12', { kind: 'target', value: 12 }],
  ['2018年9月', { year: '2018', month: '09' }],
  ['9月底', { month: '09' }],
  ['8月15日', { month: '08', date: '15' }],
  ['15 August', { month: '08', date: '15' }],
  ['2018-09-30', { year: '2018', month: '09', date: '30' }],
  ['三百万', { value: 3e6 }],
  ['target', { kind: 'target' }],
  ['年底', { words: ['年底'] }],
  ['国庆 开放', { words: ['国庆', '开放'] }],
  ['指标 上云', { kind: 'target', words: ['上云'] }],
  ['上云 1.5万', { value: 15000, words: ['上云'] }],
])('%s asks for figures', (query, asked) => {
  expect(readFigureQuery(query)).toEqual({ ...nothing, ...asked });
});

test.each(['三大攻坚战', '一张蓝图', '总目标', '年内目标任务', 'high quality', ''])('“%s” asks for none', (query) =>
  expect(readFigureQuery(query)).toBeUndefined(),
);
