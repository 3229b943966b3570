import { describe, expect, test } from 'vitest';
import { financialClass, withoutFinancial } from './financial-numerals.ts';
import { numberToNumeral, numeralClass, numeralToNumber } from './numerals.ts';

const all = Array.from({ length: 999 }, (_, at) => at + 1);

describe('numerals', () => {
  test('are printed and read back, from 1 to 999', () => {
    expect(all.map((number) => numeralToNumber(numberToNumeral(number)))).toEqual(all);
    expect(new Set(all.map(numberToNumeral)).size).toBe(999);
  });

  test.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [103, '一百零三'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [120, '一百二十'],
    [999, '九百九十九'],
  ])('%i is printed %s', (number, numeral) => {
    expect(numberToNumeral(number)).toBe(numeral);
  });

  test.each([
    ['一百〇三', 103],
    ['一百○三', 103],
    ['一十', 10],
    ['一百十五', 115],
    ['叁', 3],
    ['參', 3],
    ['拾贰', 12],
    ['贰拾', 20],
    ['壹佰零陆', 106],
    ['貳拾陸', 26],
  ])('%s is read as %i', (numeral, number) => {
    expect(numeralToNumber(withoutFinancial(numeral))).toBe(number);
  });

  test.each(['', '百', '十十', '二十十', '零三', '〇', '一百零', '一百零十', '一千', '三二', '二〇二五', '甲', '1', '一百二三', '一 二'])(
    '“%s” is none',
    (numeral) => {
      expect(numeralToNumber(numeral)).toBeUndefined();
    },
  );

  test('are made of the characters of their classes', () => {
    const outside = new RegExp(`[^${numeralClass}${financialClass}]`, 'u');
    expect(all.filter((number) => outside.test(numberToNumeral(number)))).toEqual([]);
  });
});
