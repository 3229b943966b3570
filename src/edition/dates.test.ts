import { expect, test } from 'vitest';
import { dateWords, yearWords } from './dates.ts';

const both = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });
const none = both('', '');
const year = { value: '2003-07', printed: both('7月', 'July'), inferred: both('2003年', '2003'), reason: both('由', 'By') };

test('what the editors supply stands in brackets', () => {
  expect(dateWords({ ...year, certainty: 'inferred' })).toEqual(both('〔2003年〕7月', 'July 〔2003〕'));
  expect(yearWords({ ...year, certainty: 'inferred' })).toBe('〔2003〕');
});

test('a year that the text states has none, whatever else is inferred', () => {
  const month = { ...year, certainty: 'inferred' as const, printed: both('二〇〇三年', '2003'), inferred: both('7月', 'July') };
  expect(yearWords(month)).toBe('2003');
  expect(yearWords({ ...year, certainty: 'stated', printed: both('2003年7月', 'July 2003'), inferred: none })).toBe('2003');
});

test('a date of which the text states nothing has its year in brackets', () => {
  expect(yearWords({ ...year, certainty: 'inferred', printed: none, inferred: both('2003年7月', 'July 2003') })).toBe('〔2003〕');
});
