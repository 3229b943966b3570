import { expect, test } from 'vitest';
import { daysBetween, daysOf, dayWords, monthWords, spanWords } from './days.ts';

test.each([
  ['2018-02', ['2018-02-01', '2018-02-28']],
  ['2020-02', ['2020-02-01', '2020-02-29']],
  ['1900-02', ['1900-02-01', '1900-02-28']],
  ['2018-12', ['2018-12-01', '2018-12-31']],
  ['2018', ['2018-01-01', '2018-12-31']],
  ['2018-08-15', ['2018-08-15', '2018-08-15']],
  ['--04', undefined],
])('the days of %s', (value, days) => {
  expect(daysOf(value)).toEqual(days);
});

test('days are counted across leap days and years', () => {
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysBetween('2018-02-28', '2018-03-01')).toBe(1);
  expect(daysBetween('2018-12-31', '2019-01-01')).toBe(1);
  expect(daysBetween('2018-08-01', '2018-08-01')).toBe(0);
});

test.each([
  ['2018-09-30', '9月30日', '30 September'],
  ['2018-09', '9月', 'September'],
  ['2018', '2018年', '2018'],
  ['2019-09-30', '2019年9月30日', '30 September 2019'],
  ['--04', '每年4月', 'April, every year'],
])('%s in words, without the year of the report', (value, zh, en) => {
  expect([dayWords(value, 'zh', '2018'), dayWords(value, 'en', '2018')]).toEqual([zh, en]);
});

test('a day has its year where the report has none', () => {
  expect(dayWords('2018-09-30', 'zh')).toBe('2018年9月30日');
});

test('a span has both of its ends, a day is no span', () => {
  expect(spanWords(['2018-10-01', '2018-10-07'], '2018')).toEqual({ zh: '10月1日至10月7日', en: '1 October to 7 October' });
  expect(spanWords(['2018-12', '2019-01'], '2018')).toEqual({ zh: '12月至2019年1月', en: 'December to January 2019' });
  expect(spanWords(['2018-10-01'], '2018')).toEqual({ zh: '10月1日', en: '1 October' });
});

test.each([
  ['2017-10-18', '2017年10月', 'October 2017'],
  ['2018-01', '2018年1月', 'January 2018'],
  ['1964', '1964年', '1964'],
])('the month of %s', (date, zh, en) => {
  expect(monthWords(date)).toEqual({ zh, en });
});
