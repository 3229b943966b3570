import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { findBareLines, isClosingWord } from './bare.ts';
import { fromText } from '../from-text.ts';

/** Returns the words of the lines without numbers that may be headings. */
function bare(text: string, left: readonly number[] = []): string[] {
  const { lines } = fromText(text, new VFile());
  return findBareLines(lines, 0, lines.length, new Set(left)).map((at) => lines[at]?.value ?? '');
}

describe('a short line without a number', () => {
  test.each([
    ['under text and over text', '各位代表：\n现在报告。\n关于修路\n路已修好。', ['关于修路']],
    ['over a numbering that begins', '现在报告。\n甲年回顾\n一、修路\n乙年安排\n一、造桥', ['甲年回顾', '乙年安排']],
    ['with a year', '现在报告。\n2024年工作安排\n路要修好。', ['2024年工作安排']],
    ['under the salutation', '各位代表：\n关于修路\n路已修好。', ['关于修路']],
    ['at the very beginning', '关于修路\n路已修好。', ['关于修路']],
    ['结束语', '路已修好。\n结束语\n完了。', ['结束语']],
  ])('may be a heading: %s', (_, text, lines) => {
    expect(bare(text)).toEqual(lines);
  });

  test.each([
    ['at the end', '路已修好。\n甲县人民政府'],
    ['over a number that goes on', '路已修好。\n甲县概况\n二、造桥'],
    ['a sentence', '路已修好。\n桥也造好了。\n完了。'],
    ['with a mark behind it', '路已修好。\n主要有：\n修路。'],
    ['a long one', `路已修好。\n${'甲'.repeat(31)}\n完了。`],
    ['of one sign', '路已修好。\n甲\n完了。'],
    ['a number', '路已修好。\n2024\n完了。'],
    ['with a number of its own', '路已修好。\n一、造桥\n完了。'],
    ['an office with a name', '路已修好。\n县长　王小明\n完了。'],
    ['an annex', '路已修好。\n附件：任务表\n完了。'],
    ['the caption of a table', '路已修好。\n表1 收入情况\n完了。'],
    ['two of them, one over the other', '路已修好。\n甲县\n任务表'],
  ])('is none: %s', (_, text) => {
    expect(bare(text)).toEqual([]);
  });

  test('is none where something else is known of it', () => {
    expect(bare('现在报告。\n关于修路\n路已修好。', [1])).toEqual([]);
  });
});

test.each([
  ['结束语', true],
  ['结 束 语', true],
  ['前　言', true],
  ['引言', true],
  ['结束语言', false],
  ['一、前言', false],
])('%s is a word for beginning or end: %s', (line, closing) => {
  expect(isClosingWord(line)).toBe(closing);
});
