import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['short words', 20, 'short words'],
  ['twelve signs', 12, 'twelve signs'],
  ['words are never cut in two', 18, 'words are never…'],
  ['甲乙丙丁，戊己庚辛，壬癸', 10, '甲乙丙丁，戊己庚辛…'],
  ['甲乙丙丁戊己庚辛壬癸', 6, '甲乙丙丁戊…'],
  ['𠮷𠮷𠮷𠮷', 3, '𠮷𠮷…'],
])('%s in %i', (words, longest, short) => {
  expect(shorten(words, longest)).toBe(short);
  expect([...shorten(words, longest)].length).toBeLessThanOrEqual(longest);
});
