import { expect, test } from 'vitest';
import { guardedId, toCsv, toCsvFile, toPastedRows, toQuotedCsv } from './csv.ts';

const fieldOf = (value: string): string => toCsv([[value]]).replace(/\r\n$/, '');

test.each(['=1+1', '+1', '-1 day', '@SUM(A1)', '＝1', '＋1', '－1', '＠a', '﹦1', ' =1', '\u00A0=1', '\u3000＝1', '\uFEFF=1', '\u200B+1'])(
  '%j begins no formula',
  (value) => {
    expect(fieldOf(value)).toBe(`'${value}`);
  },
);

test.each(['\t=1', '\r=1', '\n甲', '\u000B=1'])('%j begins none either, and stays one field', (value) => {
  expect(fieldOf(value)).toBe(`"'${value}"`);
});

test.each(['-3.2', '0', '甲=乙', '（+）', "'", '', '1-2'])('%j stays as it is', (value) => {
  expect(fieldOf(value)).toBe(value);
});

test.each(['a,b', 'a\nb', 'a\rb', 'a\u2028b', 'a\u0085b', 'a\fb'])('%j is one field of one row', (value) => {
  expect(fieldOf(value)).toBe(`"${value}"`);
});

test('quotation marks in a field are doubled', () => {
  expect(fieldOf('"=1')).toBe('"""=1"');
});

test('words are between quotation marks and guarded, numbers and truth values bare, nothing is nothing', () => {
  expect(toQuotedCsv([['a"b', '=1', -3.5, true, false, null, '152']])).toBe('"a""b","\'=1",-3.5,TRUE,FALSE,,"152"\r\n');
});

test.each(['8-8', 'may-4', '4-May', 'sep1.2', 'dec12', '1.1', '1e5', '00123', '3/4', '12:30', '10%', 'TRUE', '=1'])(
  '%j stays an id',
  (id) => {
    expect(guardedId(id)).toBe(`'${id}`);
  },
);

test.each(['r2.3', 'r1e5', 'r.s0', 'n0.a.s1', '19th-cpc-congress', '100-days-30-days', 'may-day', 'market', 'e', ''])(
  '%j is left as it is',
  (id) => {
    expect(guardedId(id)).toBe(id);
  },
);
test('a file begins with the mark of UTF-8', () => {
  expect(
    toCsvFile([
      ['a', '甲'],
      ['1', '="x"'],
    ]),
  ).toBe('\uFEFFa,甲\r\n1,"\'=""x"""\r\n');
});

test('rows that are pasted have a line and as many cells as they had, and begin no formula', () => {
  expect(
    toPastedRows([
      ['a\tb', '甲\r\n乙'],
      ['=1', '-2'],
    ]),
  ).toBe("a b\t甲 乙\n'=1\t-2");
});
