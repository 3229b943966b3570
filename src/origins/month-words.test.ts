import { expect, test } from 'vitest';
import { monthWords } from './month-words.ts';

test.each([
  ['2017-10-18', '2017年10月', 'October 2017'],
  ['2018-01', '2018年1月', 'January 2018'],
  ['1964', '1964年', '1964'],
])('%s', (date, zh, en) => {
  expect(monthWords(date)).toEqual({ zh, en });
});
