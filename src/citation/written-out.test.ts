import { expect, test } from 'vitest';
import { parseWrittenOut } from './written-out.ts';

const names = { n: { zh: '通知', en: 'Circular' }, r: { zh: '报告', en: 'Report' }, s: { zh: '讲话', en: 'Speech' } };

test.each([
  ['报告二（三）2', ['r2.3.2']],
  ['报告第二部分第（三）条第二点', ['r2.3.2']],
  ['报告第二部分第三条第2点', ['r2.3.2']],
  ['讲话第三部分第十条', ['s3.10']],
  ['讲话三（十）', ['s3.10']],
  ['第二部分第三条', ['n2.3', 'r2.3', 's2.3']],
  ['报告第二部分', ['r2']],
  ['报告第一部分第（六）节第5句', ['r1.6.s5']],
  ['报告2.3.2', ['r2.3.2']],
  ['Ｒ２．３．２', ['r2.3.2']],
  ['R2.3.2 s3', ['r2.3.2.s3']],
  ['r2.3.2.s3', ['r2.3.2.s3']],
  ['Report II(3)2', ['r2.3.2']],
  ['Report, Part II, Section 3, Point 2', ['r2.3.2']],
  ['part two', []],
  ['第三点', []],
  ['数字经济', []],
  ['', []],
])('%s', (text, ids) => {
  expect(parseWrittenOut(text, names)).toEqual(ids);
});
