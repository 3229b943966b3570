import { expect, test } from 'vitest';
import { readPasted } from './own-forms.ts';

const works = { r: { zh: '报告', en: 'Report' } };
const link = 'https://example.org/id/sample/r2.3.2/#r2.3.2.s3';

test.each([
  ['改革，“开放”。', ['改革，“开放”。']],
  [`“改革（一）。”（某人，2018：报告·二（三）2，R2.3.2 s3，${link}）`, ['“改革（一）。”']],
  [`“改革。”（某人，〔2018〕：报告·二（三）2，R2.3.2 s3） ${link}`, ['“改革。”']],
  [`“改革。”（某人：报告·二（三）2，R2.3.2 s3）${link}（非官方译文）`, ['“改革。”']],
  [`“Reform.” (X 2018, Report II(3)2, R2.3.2 s3)\n${link}\nUnofficial translation`, ['“Reform.”']],
  ['“改革。”（某人，2018：报告，R s0）', ['“改革。”']],
  [`改革。\nReform and open up.\nR2.3.2 s3  ${link}`, ['改革。', 'Reform and open up.']],
  [`改革。Reform and open up.R2.3.2 s3  ${link}`, ['改革。', 'Reform and open up.']],
  [`# 改革\n\n开放。\n\n---\n\nR2.3.2 · 报告·二（三）2 · 样本\n\n<https://example.org/id/sample/r2.3.2/>`, ['# 改革\n\n开放。']],
  ['R2.3.2 s3\n改革。', ['改革。']],
  [`R2.3.2 s3  ${link}`, []],
  ['发展 GDP 和 App 经济（试行）', ['发展 GDP 和 App 经济（试行）']],
])('%s', (text, pieces) => {
  expect(readPasted(text, works).pieces).toEqual(pieces);
});

test('the places that are named', () => {
  expect(readPasted(`改革。 ${link}-r2.3.2.s5`, works).named).toEqual([{ first: 'r2.3.2.s3', last: 'r2.3.2.s5', slug: 'sample' }]);
});
