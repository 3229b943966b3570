import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { findContentsList } from './contents-list.ts';
import { fromText } from '../from-text.ts';

/** Returns the lines of the text that are found to be a table of contents, from 1. */
function found(text: string): number[] {
  const { lines } = fromText(text, new VFile());
  return [...findContentsList(lines)].map((at) => lines[at]?.position.start.line ?? 0).sort((a, b) => a - b);
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

const body = '一、甲事回顾\n甲事已成。\n（一）修路\n路已修好。\n二、乙事安排\n乙事要办。';

/** A plan of three volumes with four chapters each, and four sections in each: 63 headings. */
const headings = [1, 2, 3].flatMap((volume) => [
  `第${'一二三'.charAt(volume - 1)}篇　丙${volume}事业`,
  ...[1, 2, 3, 4].flatMap((chapter) => [
    `第${'一二三四五六七八九十'.charAt((volume - 1) * 4 + chapter - 1) || '十'}章　丁${volume}${chapter}工程`,
    ...[1, 2, 3, 4].map((section) => `第${'一二三四'.charAt(section - 1)}节　主要任务之${section}`),
  ]),
]);

describe('a table of contents', () => {
  test.each([
    [
      'with dots and page numbers',
      `报告\n目　录\n一、甲事回顾……………1\n（一）修路．．．．．．3\n二、乙事安排 ········ 12\n${body}`,
      range(2, 5),
    ],
    ['with tabs', `报告\n目录\n一、甲事回顾\t1\n（一）修路\t\t3\n二、乙事安排\t12\n${body}`, range(2, 5)],
    ['with page numbers in brackets', `报告\n一、甲事回顾（1）\n（一）修路（3）\n二、乙事安排 （12）\n${body}`, range(2, 4)],
    ['with page numbers glued on', `报告\n目录\n一、甲事回顾1\n（一）修路3\n二、乙事安排12\n${body}`, range(2, 5)],
    ['with stops for dots', `报告\n目录\n一、甲事回顾。。。。。。1\n（一）修路。。。。3\n二、乙事安排。。。12\n${body}`, range(2, 5)],
    ['without page numbers', `报告\n目录\n一、甲事回顾\n二、乙事安排\n${body}`, range(2, 4)],
    ['without the word', `报告\n一、甲事回顾\n二、乙事安排\n${body}`, range(2, 3)],
    ['behind a preface', `报告\n前言\n本报告说甲乙二事。\n目次\n一、甲事回顾\n二、乙事安排\n${body}`, range(4, 6)],
    [
      'with a preface and an end that have no number',
      `报告\n目录：\n前言\n一、甲事回顾\n二、乙事安排\n结束语\n前言\n如下。\n${body}\n结束语\n完了。`,
      range(2, 6),
    ],
    ['with a preface, without the word', `报告\n前言\n一、甲事回顾\n二、乙事安排\n前言\n如下。\n${body}`, range(2, 4)],
    ['with a preface that the text lacks', `报告\n目录\n前言……Ⅰ\n一、甲事回顾……1\n二、乙事安排……5\n${body}`, range(2, 5)],
    ['of lines without numbers', '报告\n目录\n关于修路\n关于造桥\n关于修路\n路已修好。\n关于造桥\n桥已造好。', range(2, 4)],
    ['with other spaces and brackets', `报告\n目录\n一、 甲事 回顾\n(一)修路\n二、乙事　安排\n${body}`, range(2, 5)],
    [
      'with a word changed',
      '报告\n目录\n第一章 全县农业生产情况回顾\n第二章 今年工作\n第一章 全县农业生产的情况回顾\n已成。\n第二章 今年工作\n要办。',
      range(2, 4),
    ],
    ['before the title that comes again', `甲县报告\n目录\n一、甲事回顾\n二、乙事安排\n甲县报告\n（2024年1月9日）\n${body}`, range(2, 4)],
    [
      'with a page number among its lines',
      `报告\n目录\n一、甲事回顾……1\n（一）修路……2\n（二）造桥……3\n（三）栽树……4\nI\n二、乙事安排……5\n${body}`,
      range(2, 8),
    ],
    [
      'of three levels',
      `规划\n目录\n${headings.join('\n')}\n${headings.map((heading) => `${heading}\n要办的事很多。`).join('\n')}`,
      range(2, 65),
    ],
    [
      'of three levels under headings without text',
      `规划\n目录\n${headings.map((heading, at) => `${heading}……${at}`).join('\n')}\n${headings.map((heading, at) => (at % 5 ? `${heading}\n要办的事很多。` : heading)).join('\n')}`,
      range(2, 65),
    ],
    [
      'with the same words under two numbers',
      '报告\n目录\n一、甲年\n（一）收入\n（二）支出\n二、乙年\n（一）收入\n（二）支出\n一、甲年\n（一）收入。增长。\n（二）支出。增长。\n二、乙年\n（一）收入。增长。\n（二）支出。增长。',
      range(2, 8),
    ],
  ])('is found: %s', (_, text, lines) => {
    expect(found(text)).toEqual(lines);
  });
});

describe('no table of contents', () => {
  test.each([
    ['headings that do not come again', '报告\n一、甲事回顾\n二、乙事安排\n三、丙事设想\n完了。'],
    ['headings that do not come again, under the word', '报告\n目录\n一、甲事回顾\n二、乙事安排\n三、丙事设想\n完了。'],
    ['one heading that comes again', '报告\n一、甲事回顾\n甲事已成。\n一、甲事回顾\n乙事已成。'],
    [
      'sections with the same words in two parts',
      '报告\n一、甲年\n概况如下。\n（一）收入\n（二）支出\n二、乙年\n概况如下。\n（一）收入\n（二）支出\n完了。',
    ],
    ['items that come again as sentences', '报告\n一、甲事要办。\n二、乙事要办。\n一、甲事要办。\n二、乙事要办。'],
    ['a title and a date that come again', '甲县报告\n（2024年1月9日）\n甲县报告\n（2024年1月9日）\n各位代表：\n一、甲事\n甲事已成。'],
    ['a table with figures', '报告\n一、税收 100\n二、费用 200\n说明如下。\n一、收入\n增长。'],
    ['the word in a sentence', `报告\n目录另发。\n${body}`],
  ])('is found: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a list of hundreds of lines is found', () => {
  const lines = Array.from({ length: 900 }, (_, at) => `${at + 1}.甲乙丙丁戊己庚辛壬癸`);
  expect(found(`目录\n${lines.join('\n')}\n完了。\n${lines.join('\n')}`)).toEqual(range(1, 901));
});
