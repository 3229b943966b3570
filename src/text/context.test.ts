import { expect, test } from 'vitest';
import { contextOf, cutBefore } from './context.ts';

test('a sentence is parted around its keyword, and stands whole behind where there is none', () => {
  expect(contextOf('甲乙丙', { start: 1, end: 2 })).toEqual({ before: '甲', keyword: '乙', after: '丙' });
  expect(contextOf('甲乙丙', undefined)).toEqual({ before: '', keyword: '', after: '甲乙丙' });
});

test('what stands before is cut to the room of a line, in English between words', () => {
  const before = 'one two three four five six seven eight ';
  const cut = cutBefore({ before, keyword: 'k', after: '.' }, 'en');
  expect(cut.keyword + cut.after).toBe('k.');
  expect(cut.before).toMatch(/^… \w/);
  expect(before.endsWith(cut.before.slice(1))).toBe(true);
  expect(cutBefore({ before: '一二三四五六七八九十甲乙丙丁', keyword: 'k', after: '' }, 'zh').before).toBe('…二三四五六七八九十甲乙丙丁');
  expect(cutBefore({ before: '甲', keyword: 'k', after: '' }, 'zh').before).toBe('甲');
});
