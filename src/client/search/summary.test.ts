import { expect, test } from 'vitest';
import type { Found, How } from '#search/engine/contract.ts';
import { strings } from '#i18n/strings.ts';
import { summaryOf } from './summary.ts';

const words = strings('en').searchPage;
const found = (unit: string, hits: number, how: How = 'exact'): Found => ({
  unit,
  report: 'x',
  url: '/',
  title: '',
  printed: '',
  how,
  hits: Array.from({ length: hits }, () => ({
    sentence: 'r1.s1',
    url: '/',
    lang: 'zh',
    excerpt: '',
    ranges: [],
    other: undefined,
    otherRanges: [],
  })),
  score: 0,
});

test('sentences and pages of the text are counted, entries and topics are not', () => {
  expect(summaryOf([found('r1.2', 3), found('glossary/x', 1), found('r2', 1), found('topics/y', 1)], 'q', words)).toBe(
    '4 sentences on 2 pages',
  );
});

test('one of them is said as one', () => expect(summaryOf([found('r1.2', 1)], 'q', words)).toBe('1 sentence on 1 page'));

test('how it was found is said', () => {
  expect(summaryOf([found('r1.2', 1, 'loose')], 'q', words)).toContain('closest');
  expect(summaryOf([found('r1.2', 1, 'sound')], 'q', words)).toContain('pinyin');
});

test('where nothing was found, a long query is cut', () => {
  expect(summaryOf([], 'x'.repeat(50), words)).toBe(`Nothing was found for “${'x'.repeat(40)}”.`);
});

test('where only our own pages know it, that is said', () => {
  expect(summaryOf([found('topics/y', 1)], 'q', words)).toContain('Not in the text itself');
});

test('what has the words apart is counted by itself, and never as the phrase', () => {
  expect(summaryOf([found('r1.2', 2), found('r2', 3, 'words')], 'q', words)).toMatch(
    /^2 sentences on 1 page; .*apart.*: 3 sentences on 1 page$/,
  );
  expect(summaryOf([found('r2', 3, 'words')], 'q', words)).toMatch(/not in the text.*: 3 sentences on 1 page$/);
});
