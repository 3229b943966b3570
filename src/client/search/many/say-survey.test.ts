import { expect, test } from 'vitest';
import { strings } from '#i18n/strings.ts';
import type { Survey } from '#search/engine/contract.ts';
import { saySurvey } from './say-survey.ts';

const reports = Array.from({ length: 89 }, (_, at) => ({ report: String(at), places: 1, pages: 1 }));
const means = (locale: 'zh' | 'en') => ({ words: strings(locale).searchMany, numbers: strings(locale).searchPage.numbers });
const [inEnglish, inChinese] = [means('en'), means('zh')];
const survey: Survey = { how: 'exact', isExact: true, places: 1234, pages: 567, reports, batches: 9 };

test('how much reports hold is said with its thousands, and that it is the least where that is all that is known', () => {
  expect(saySurvey(survey, [], inEnglish)).toBe('1,234 places on 567 pages of 89 reports');
  expect(saySurvey(survey, [], inChinese)).toBe('1,234处，在89篇的567页');
  expect(saySurvey({ ...survey, isExact: false }, [], inEnglish)).toMatch(/^At least 1,234/);
  expect(saySurvey({ ...survey, isExact: false }, [], inChinese)).toMatch(/^至少/);
});

test('one of anything is said as one', () => {
  const one = { ...survey, places: 1, pages: 1, reports: reports.slice(0, 1) };
  expect(saySurvey(one, [], inEnglish)).toBe('1 place on 1 page of 1 report');
});

test('of what the lists cannot tell what has the very words is counted alone, and the others are said to be there', () => {
  const said = saySurvey({ ...survey, isExact: false }, [{ how: 'words' }], inEnglish);
  expect(said).toMatch(/^At least 1,234 places .*; others have .*apart/);
});

test('what has the very words is counted by itself, where it is known', () => {
  const said = saySurvey(survey, [{ how: 'words' }], { ...inEnglish, veryWords: { places: 36, pages: 1 } });
  expect(said).toMatch(/^36 places on 1 page; .*apart.*: 1,234 places/);
});

test.each(['words', 'loose', 'sound'] as const)('what was not found as it was typed is said to be so: %s', (how) => {
  expect(saySurvey({ ...survey, how }, [], inEnglish)).toMatch(/\. 1,234 places/);
});

test('what has the words apart is counted with the very words, and said to be', () => {
  expect(saySurvey(survey, [{ how: 'exact' }, { how: 'words' }], inEnglish)).toMatch(/apart.*\. 1,234 places/);
  expect(saySurvey(survey, [{ how: 'exact' }, { how: 'term' }], inEnglish)).toBe('1,234 places on 567 pages of 89 reports');
});
