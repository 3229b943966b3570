import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parse } from '#report/parse.ts';
import { materialOf } from './passages.ts';

const line = '坚持稳中求进的工作总基调，经济运行总体平稳，主要指标好于预期，社会大局保持稳定。';
const read = (...lines: string[]): ReturnType<typeof materialOf> =>
  materialOf(parse(new VFile({ path: 'text', value: new TextEncoder().encode(['某市政府工作报告', ...lines, ''].join('\n')) })));

test('a section is given without its number, its measures as lines', () => {
  const { parts, passages } = read(
    ...['一、工作回顾', '（一）经济平稳增长。', line, `1.产业提质。${line}`, `2.项目提速。${line}`, '（二）民生持续改善', line],
    ...['二、今年工作', '（一）继续扩大内需', line, '（二）继续改善民生', line],
  );
  expect(parts).toEqual(['工作回顾', '今年工作']);
  expect(passages.map(({ heading }) => heading)).toEqual(['经济平稳增长', '民生持续改善', '继续扩大内需', '继续改善民生']);
  expect(passages[0]?.lines.map((sentences) => sentences.join(''))).toEqual([line, `产业提质。${line}`, `项目提速。${line}`]);
});

test('a part without sections gives its paragraphs, three at a time, under their first clause', () => {
  const { passages } = read('一、工作回顾', ...Array.from({ length: 5 }, () => line), '二、今年工作', line);
  expect(passages.map(({ heading, lines }) => [heading, lines.length])).toEqual([
    ['坚持稳中求进的工作总基调', 3],
    ['坚持稳中求进的工作总基调', 2],
    ['坚持稳中求进的工作总基调', 1],
  ]);
});

test.each([
  ['a mark without its partner', line.replace('稳定', '“稳定')],
  ['a number that opens nothing', line.replace('，', '：（一）')],
  ['a cell of a table', line.replace('，', '\t')],
  ['a sign that looks like another', line.replace('工', '\u2f2f')],
  ['an end in mid-sentence', line.replace('。', '')],
])('a line is left out that has %s', (_, odd) => {
  const { passages } = read('一、工作回顾', line, odd, '二、今年工作', line);
  expect(passages[0]?.lines.map((sentences) => sentences.join(''))).toEqual([line]);
});
