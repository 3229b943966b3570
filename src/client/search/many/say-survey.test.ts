import { expect, test } from 'vitest';
import { strings } from '#i18n/strings.ts';
import type { Survey } from '#search/engine/contract.ts';
import { counted } from './counted.ts';
import { saySurvey } from './say-survey.ts';

const reports = Array.from({ length: 89 }, (_, at) => ({ report: String(at), places: 1, pages: 1 }));
const survey: Survey = { how: 'exact', isExact: true, places: 1234, pages: 567, reports, batches: 9 };

test('how much reports hold is said with its thousands, and that it is the least where that is all that is known', () => {
  expect(saySurvey(survey, [], strings('en').searchMany)).toBe('Places: 1,234, pages: 567, reports: 89');
  expect(saySurvey(survey, [], strings('zh').searchMany)).toBe('1,234处，在89篇的567页');
  expect(saySurvey({ ...survey, isExact: false }, [], strings('en').searchMany)).toMatch(/at least 1,234/);
  expect(saySurvey({ ...survey, isExact: false }, [], strings('zh').searchMany)).toMatch(/^至少/);
});

test.each(['words', 'loose', 'sound'] as const)('what was not found as it was typed is said to be so: %s', (how) => {
  const { searchMany } = strings('en');
  expect(saySurvey({ ...survey, how }, [], searchMany)).toMatch(/\. Places/);
});

test('what has the words apart is counted with the very words, and said to be', () => {
  const { searchMany } = strings('en');
  expect(saySurvey(survey, [{ how: 'exact' }, { how: 'words' }], searchMany)).toMatch(/apart.*\. Places: 1,234/);
  expect(saySurvey(survey, [{ how: 'exact' }, { how: 'term' }], searchMany)).toBe('Places: 1,234, pages: 567, reports: 89');
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%d is written %s', (count, written) => expect(counted(count)).toBe(written));
