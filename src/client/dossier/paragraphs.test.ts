import { expect, test } from 'vitest';
import { linesIn, wordsOfLines } from './paragraphs.ts';

const sentence = (id: string, zh: string, en?: string): { id: string; zh: string; en: string | undefined } => ({ id, zh, en });

test('a paragraph runs in behind a Chinese heading that ends in a stop, and stands by itself behind any other', () => {
  const sentences = [
    sentence('r1.1.s0', '一要改革。', 'First, reform'),
    sentence('r1.1.s1', '甲。', 'One.'),
    sentence('r1.1.s2', '乙。', 'Two.'),
  ];
  expect(linesIn({ sentences }, 'zh')).toEqual([
    [
      { words: '一要改革。', isHeading: true },
      { words: '甲。乙。', isHeading: false },
    ],
  ]);
  expect(wordsOfLines(linesIn({ sentences }, 'en'))).toBe('First, reform\nOne. Two.');
  expect(wordsOfLines(linesIn({ sentences: [sentence('r1.s0', '一、改革'), sentence('r1.s1', '甲。')] }, 'zh'))).toBe('一、改革\n甲。');
});

test('each paragraph has a line, and what is not translated none', () => {
  const sentences = [sentence('r1.a.s1', '甲。', 'One.'), sentence('r1.b.s1', '乙。'), sentence('r1.b.s2', '丙。', 'Three.')];
  expect(wordsOfLines(linesIn({ sentences }, 'zh'))).toBe('甲。\n乙。丙。');
  expect(wordsOfLines(linesIn({ sentences }, 'en'))).toBe('One.\nThree.');
  expect(linesIn({ sentences: [sentence('r1.s1', '甲。')] }, 'en')).toEqual([]);
});
