import { expect, test } from 'vitest';
import { figuresInChinese, figuresInEnglish } from './figures.ts';

test.each([
  ['新增上云企业1.5万家', [15000]],
  ['50亿元以上产业项目', [5e9]],
  ['157万平方米', [1570000]],
  ['增长7.9%，9%', [7.9, 9]],
  ['240多万温州人', [2400000]],
  ['列全省第三，十二届五次', [3, 12, 5]],
  ['“三大攻坚战”“两学一做”', [3, 2]],
  ['“万亩空间、千亿量级”', [1e4, 1e11]],
  ['第一次', [1]],
])('figures of %s', (text, values) => {
  expect(figuresInChinese(text).map(({ value }) => value)).toEqual(values);
});

test('numerals in set phrases count nothing', () => {
  expect(figuresInChinese('统一思想，千方百计，老百姓', ['千方百计', '百姓'])).toEqual([]);
  expect(figuresInChinese('千方百计').map(({ value }) => value)).toEqual([1000]);
});

test.each([
  ['15,000 enterprises and 5 billion yuan', [15000, 5, 5e9]],
  ['third in the province; both; twelve', [3, 2, 12]],
  ['a ten-million-passenger airport', [10, 1e7]],
  ['II. Grasp the essence', [2]],
])('figures of %s', (text, values) => {
  const said = figuresInEnglish(text);
  for (const value of values) expect(said).toContain(value);
});
