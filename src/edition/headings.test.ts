import { expect, test } from 'vitest';
import { headingOf, headingParts, labelOf, shortHeadingOf } from './headings.ts';
import { sampleEdition } from './sample-edition.ts';

const unit = (text: string, id: string, en: Record<string, string> = {}) => {
  const found = sampleEdition({ text, en }).units.get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

test.each([
  ['题\n一、甲\n（一）乙。丙。\n一要抓。丁。\n二要管。戊。', 'r1.1.1', '一'],
  ['题\n第一章 甲\n一、乙\n（一）丙。丁。\n（二）戊。己。', 'r1.1.2', '（二）'],
  ['题\n一、甲\n（一）乙。丙。\n第一，抓。丁。\n第二，管。戊。', 'r1.1.2', '第二'],
  ['题\n一、甲\n（一）乙。丙。', 'r1.1', '（一）'],
  ['题\n一、甲', 'r1', '一、'],
])('the label of a unit is its number as printed, without what only leads over to the words: %#', (text, id, label) => {
  expect(labelOf(unit(text, id), 'zh')).toBe(label);
});

test('a heading loses its final stop, a title has no label', () => {
  expect(headingParts('（三）激活动力源。')).toEqual({ words: '（三）激活动力源', stop: '。' });
  expect(headingOf(unit('题\n一、甲\n（一）乙。丙。', 'r1.1'), 'zh')).toBe('（一）乙');
  expect(labelOf(unit('题\n一、甲', 'r'), 'zh')).toBe('');
});

test('in few words a section goes by the coinage it quotes, else by its first clause; while it is untranslated, in Chinese', () => {
  const text = '题\n一、甲\n（一）围绕动能转换，激活“三大动力源”。丙。\n（二）比质量，看成效。丁。';
  expect(shortHeadingOf(unit(text, 'r1.1'), 'zh')).toBe('三大动力源');
  expect(shortHeadingOf(unit(text, 'r1.2'), 'zh')).toBe('比质量');
  expect(shortHeadingOf(unit(text, 'r1.2'), 'en')).toBe('比质量');
  expect(shortHeadingOf(unit(text, 'r1.2', { 'r1.2.s0': '(2) Compare quality, look at results' }), 'en')).toBe('Compare quality');
});
