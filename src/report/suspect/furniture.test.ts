import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const said = (text: string): string[] => {
  const file = new VFile({ value: `甲县政府工作报告\n一、回顾\n${text}\n路修好了。` });
  parse(file);
  return file.messages.map(({ line, reason, ruleId }) => `${line} ${ruleId} ${reason}`);
};

test('one line is quoted', () => {
  expect(said('来源：甲县人民政府办公室')).toEqual([expect.stringMatching(/^3 page-furniture “来源：甲县人民政府办公室” looks like /)]);
});

test('a long line is quoted in twenty characters', () => {
  const [only = ''] = said('发布时间：2024-01-18 09:30　　来源：县府办　　字体：[ 大 中 小 ]　　打印　　关闭');
  expect(only).toContain('“发布时间：2024-01-18 09:3…” looks');
});

test.each([
  ['【字体：\n加大\n还原\n减小\n】', '【字体：', '】'],
  ['时间：2026-02-03\n来源：新华社\n【字体： 加大\n还原 减小 】', '时间：2026-02-03', '还原 减小 】'],
  ['来源：新华社\n时间：2026年2月3日 09:30', '来源：新华社', '时间：2026年2月3日 09:30'],
  ['【字体：\n大\n中\n小\n】\n打印本页\n上一篇：无', '【字体：', '上一篇：无'],
])('lines behind one another are one warning, and no mark in them is asked for its partner: %j', (text, from, to) => {
  expect(said(text)).toEqual([
    expect.stringContaining(`3 page-furniture Lines 3 to ${2 + text.split('\n').length}, “${from}” to “${to}”, look like `),
  ]);
});

test('what stands apart is another warning', () => {
  expect(said('来源：新华社\n桥修好了。\n责任编辑：某某')).toHaveLength(2);
});

test.each(['还原\n历史真相。', '时间：2026-02-03', '大\n中\n小'])('none of it alone: %j', (text) => {
  expect(said(text).filter((message) => message.includes('page-furniture'))).toEqual([]);
});

test('a mark outside is still asked for its partner', () => {
  expect(said('来源：新华社\n我们说：“好。')).toEqual([
    expect.stringMatching(/^3 page-furniture/),
    expect.stringMatching(/^4 unpaired-mark/),
  ]);
});
