import { describe, expect, test } from 'vitest';
import { numberToNumeral } from '#text/numerals.ts';
import { markerOf } from './headings.ts';

/** What is seen of a marker; a family only where it is not that of its style. */
type Row = [line: string, style: string, number: number | undefined, label: string, doubt?: string];

const rows: Row[] = [
  ['一、甲事', 'comma', 1, '一、'],
  ['二十一、甲事', 'comma', 21, '二十一、'],
  ['一百零三、甲事', 'comma', 103, '一百零三、'],
  ['一百〇三、甲事', 'comma', 103, '一百〇三、'],
  ['一〇三、甲事', 'comma', 103, '一〇三、'],
  ['二〇、甲事', 'comma', 20, '二〇、'],
  ['二○、甲事', 'comma', 20, '二○、'],
  ['一二、甲事', 'comma', 12, '一二、'],
  ['一．甲事', 'comma', 1, '一．'],
  ['一. 甲事', 'comma', 1, '一.'],
  ['一，甲事', 'comma', 1, '一，', 'weak'],
  ['一,甲事', 'comma', 1, '一,', 'weak'],
  ['一　甲事', 'comma', 1, '一'],
  ['三', 'comma', 3, '三'],
  ['二 十 一 、甲事', 'comma', 21, '二 十 一 、'],
  ['一　、　甲事', 'comma', 1, '一　、'],
  ['⼀、甲事', 'comma', 1, '⼀、'],
  ['⼗⼆、甲事', 'comma', 12, '⼗⼆、'],
  ['壹、甲事', 'financial', 1, '壹、'],
  ['贰、甲事', 'financial', 2, '贰、'],
  ['叁、甲事', 'financial', 3, '叁、'],
  ['貳、甲事', 'financial', 2, '貳、'],
  ['參、甲事', 'financial', 3, '參、'],
  ['拾陸．甲事', 'financial', 16, '拾陸．'],
  ['贰拾叁：甲事', 'financial', 23, '贰拾叁：'],
  ['（一）甲事', 'brackets', 1, '（一）'],
  ['(一)甲事', 'brackets', 1, '(一)'],
  ['（一)甲事', 'brackets', 1, '（一)'],
  ['(二十）甲事', 'brackets', 20, '(二十）'],
  ['〔一〕甲事', 'brackets', 1, '〔一〕'],
  ['【一】甲事', 'brackets', 1, '【一】'],
  ['［一］甲事', 'brackets', 1, '［一］'],
  ['[一]甲事', 'brackets', 1, '[一]'],
  ['（ 一 ） 甲事', 'brackets', 1, '（ 一 ）'],
  ['（壹）甲事', 'brackets', 1, '（壹）'],
  ['一）甲事', 'brackets', 1, '一）'],
  ['㈢甲事', 'brackets', 3, '㈢'],
  ['1.甲事', 'arabic', 1, '1.'],
  ['1．甲事', 'arabic', 1, '1．'],
  ['1、甲事', 'arabic', 1, '1、'],
  ['1)甲事', 'arabic', 1, '1)'],
  ['１２）甲事', 'arabic', 12, '１２）'],
  ['12. 甲事', 'arabic', 12, '12.'],
  ['⒓甲事', 'arabic', 12, '⒓'],
  ['1 甲事', 'arabic', 1, '1', 'weak'],
  ['（1）甲事', 'arabic-brackets', 1, '（1）'],
  ['(1)甲事', 'arabic-brackets', 1, '(1)'],
  ['（１）甲事', 'arabic-brackets', 1, '（１）'],
  ['⑵甲事', 'arabic-brackets', 2, '⑵'],
  ['①甲事', 'circled', 1, '①'],
  ['⑳甲事', 'circled', 20, '⑳'],
  ['㉑甲事', 'circled', 21, '㉑'],
  ['㊿甲事', 'circled', 50, '㊿'],
  ['第一编　总则', 'book', 1, '第一编'],
  ['第二篇　甲事', 'volume', 2, '第二篇'],
  ['第三部分　甲事', 'volume', 3, '第三部分'],
  ['第 三 部 分　甲事', 'volume', 3, '第 三 部 分'],
  ['第四章 甲事', 'chapter', 4, '第四章'],
  ['第4章 甲事', 'chapter', 4, '第4章'],
  ['第１２章 甲事', 'chapter', 12, '第１２章'],
  ['第壹章 甲事', 'chapter', 1, '第壹章'],
  ['第五节：甲事', 'subchapter', 5, '第五节'],
  ['第一百零三条　甲事。', 'article', 103, '第一百零三条'],
  ['第一，甲事。', 'spoken', 1, '第一，'],
  ['第二、甲事。', 'spoken', 2, '第二、'],
  ['一要甲事。', 'spoken', 1, '一要'],
  ['十一是甲事。', 'spoken', 11, '十一是'],
  ['首先，甲事。', 'spoken', 1, '首先，'],
  ['其次，甲事。', 'spoken', 2, '其次，'],
  ['再次，甲事。', 'spoken', 3, '再次，'],
  ['最后，甲事', 'spoken', undefined, '最后，', 'weak'],
  ['最后，我再讲一点。', 'spoken', undefined, '最后，', 'strong'],
  ['1.1 甲事', 'decimal', 1, '1.1'],
  ['1.1.2. 甲事', 'decimal', 2, '1.1.2'],
  ['## 一、甲事', 'comma', 1, '## 一、'],
  ['**（一）甲事**', 'brackets', 1, '**（一）'],
  ['<p>&nbsp;一、甲事</p>', 'comma', 1, '<p>&nbsp;一、'],
  ['📌一、甲事', 'comma', 1, '📌一、'],
];

describe('a heading marker', () => {
  test.each(rows)('%s', (line, style, number, label, doubt = 'none') => {
    expect(markerOf(line)).toMatchObject({ style, number, label, doubt });
  });

  test('has any number to 999', () => {
    const wrong = Array.from({ length: 999 }, (_, at) => at + 1).filter(
      (number) =>
        markerOf(`（${numberToNumeral(number)}）甲事`)?.number !== number ||
        markerOf(`第${numberToNumeral(number)}条　甲事`)?.number !== number,
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    [['一要甲', '三要甲'], true],
    [['一要甲', '一是甲'], false],
    [['首先，甲', '第二，甲', '最后，甲'], true],
    [['第一章 甲', '第一节 甲'], false],
    [['第一篇 甲', '第一部分 甲'], false],
    [['1.1 甲', '1.1.1 甲'], false],
    [['（一）甲', '〔二〕甲', '三）甲', '㈣甲'], true],
    [['1.甲', '２．甲', '3、甲', '4)甲'], true],
  ])('%j are of one family: %s', (lines, same) => {
    expect(new Set(lines.map((line) => markerOf(line)?.family)).size === 1).toBe(same);
  });
});

test.each([
  '1.5亿元',
  '1.5 亿元投资已到位',
  '3.5%的增长',
  '2.0版',
  '2024年',
  '2024.5',
  '12:30',
  '10万人',
  '1000.甲事',
  '一带一路',
  '一年来',
  '一九五七年',
  '三大攻坚战',
  '百年大计',
  '一千、甲事',
  '十十、甲事',
  '零、甲事',
  '（甲）乙事',
  '（2024年1月9日）',
  '（一九九八年）',
  '第一部',
  '首先是甲事',
  '一、二、三产业',
  '“一、甲事”',
  '- 甲事',
])('%s is no marker', (line) => {
  expect(markerOf(line)).toBeUndefined();
});

test.each([
  '第三条路子是改革。',
  '第二部分将说明办法。',
  '第二章的指标不变。',
  '第一节课大家学了规划。',
  '一、二产业协调发展。',
  '三、四线城市升温。',
  '五、六月份降雨多。',
  '二、三季度要抢抓进度。',
])('%s is in strong doubt', (line) => {
  expect(markerOf(line)?.doubt).toBe('strong');
});

test.each(['一、二产业', '第二部分甲事', '第三条甲事'])('%s is in weak doubt', (line) => {
  expect(markerOf(line)?.doubt).toBe('weak');
});
