import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparatorOf, numeralsIn, unitAfter, valueOf } from './quantities.ts';

test.each([
  ['1.5万', 15000],
  ['2.3万', 23000],
  ['8.6%', 8.6],
  ['50亿', 5e9],
  ['240多万', 2.4e6],
  ['5400多', 5400],
  ['1,151', 1151],
  ['第三', 3],
  ['两', 2],
  ['十二', 12],
  ['二十一', 21],
  ['一百零三', 103],
  ['三百五十万', 3.5e6],
  ['千亿', 1e11],
  ['千万', 1e7],
  ['一万二千', 12000],
  ['零', 0],
])('%s is %d', (printed, value) => expect(valueOf(printed)).toBe(value));

test.each(['三四', '一二三', '六千六万', '第', ''])('“%s” is no number', (printed) => expect(valueOf(printed)).toBeUndefined());

test('decimals are exact, whatever the scale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('', '万', '亿'), (digits, scale) => {
      const exponent = scale === '' ? 0 : scale === '万' ? 4 : 8;
      expect(valueOf(`${(digits / 100).toFixed(2)}${scale}`)).toBe(Number(`${digits}e${exponent - 2}`));
    }),
  );
});

test('numerals stand where they are found, in their order, and none is found twice', () => {
  const text = '全年新增12家、力争15家，1.5万家，增长7.8%、8.6%，第三次，5400多名，三大攻坚战';
  const found = numeralsIn(text);
  expect(found.map(({ printed }) => printed)).toEqual(['12', '15', '1.5万', '7.8%', '8.6%', '第三', '5400多', '三']);
  for (const { from, to, printed } of found) expect(text.slice(from, to)).toBe(printed);
});

test.each([
  ['不低于30%', '≥', '%'],
  ['投资至少达350万元以上', '≥', '元'],
  ['1条以上', '≥', '条'],
  ['4600元以下', '≤', '元'],
  ['6分钟以内', '≤', '分'],
  ['10人左右', 'about', '人'],
  ['240多万温州人', 'over', ''],
  ['超过500家', 'over', '家'],
  ['力争15家', 'strive for', '家'],
  ['年内争取建成2000公里', 'strive for', '公里'],
  ['12家', '=', '家'],
  ['15年前召开', '=', '年'],
  ['增长7.9%', '=', '%'],
])('%s says %s, in %s', (text, comparator, unit) => {
  const [numeral] = numeralsIn(text);
  if (!numeral) throw new Error(`There is no numeral in ${text}.`);
  expect([comparatorOf(text, numeral), unitAfter(text, numeral)]).toEqual([comparator, unit]);
});

test('what belongs to another clause says nothing of a numeral', () => {
  const text = '力争突破，新增12家';
  const [numeral] = numeralsIn(text);
  expect(numeral && comparatorOf(text, numeral)).toBe('=');
});
