import { expect, test } from 'vitest';
import { sayEnglish } from './say-english.ts';

const words = { translated: '{0} of {1}' };
const numbers = { reports: '{0}' };
const some = [{ isTranslated: true as const }, {}, {}];

test('how many reports have English is said where English words are asked and not all have it', () => {
  expect(sayEnglish('Reform', some, words, numbers)).toBe('1 of 3');
  expect(sayEnglish('reform', [{}, {}], words, numbers)).toBe('0 of 2');
  expect(sayEnglish('reform', some.slice(0, 1), words, numbers)).toBe('');
});

test.each(['改革', 'GDP 增长', '2019', 'r1', ''])('nothing is said of what is not English: “%s”', (query) =>
  expect(sayEnglish(query, some, words, numbers)).toBe(''),
);
