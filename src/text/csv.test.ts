import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, toCsv, toCsvFile, toPastedRows, toQuotedCsv, unguarded } from './csv.ts';

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

test.each(['-3.2', '0', '甲=乙', '（+）', "a'", '', '1-2'])('%j stays as it is', (value) => {
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

test('words of a column that is bare may be taken for values', () => {
  expect(toQuotedCsv([['2018-08-15', '2018-08-15']], (column) => column === 0)).toBe('"2018-08-15","\'2018-08-15"\r\n');
});

/** What spreadsheets make something else of. */
const retyped = [
  ...[
    '8-8',
    'may-4',
    '4-May',
    'sep1.2',
    'dec12',
    '1.1',
    '1e5',
    '1.5E+3',
    '00123',
    '1234567890123456',
    '3/4',
    '1 1/2',
    '1½',
    '12:30',
    '10%',
    '-3',
    '(5)',
  ],
  ...['1977-08', '2018-08-15', '2018-08-15T08:00Z', 'August 2018', 'Monday, August 6, 2018', '6 Aug. 2018', '--04', ' 5', '3 pm'],
  ...[
    '７．９％',
    '１２３',
    '￥5',
    '5 €',
    '1 000',
    "1'000",
    '2018年8月',
    '8月15日',
    '下午3时30分',
    'TRUE',
    'false',
    '#N/A',
    '#DIV/0!',
    '=1',
  ],
];

test.each(retyped)('%j stays words, guarded', (words) => {
  expect(guarded(words)).toBe(`'${words}`);
});

test.each([
  ...['r2.3', 'r1e5', 'r.s0', 'n0.a.s1', '19th-cpc-congress', '100-days-30-days', 'may-day', 'market', 'e', '', 'true to life', 'a'],
  ...['十九大', '152', '0', '2018年', '7.9个百分点', 'It grew by 7.9%', '“8·8”', '8·8', '三、', '%', '（三）', '5千米', "it's"],
])('%j is left as it is', (words) => {
  expect(guarded(words)).toBe(words);
});

const mark = fc.constantFrom("'", '=', '-', '1', '0', '.', '%', 'e', ' ', '\n', '\u3000', '１', '年', 'may', 'TRUE', '甲', '"', ',');
const hostileWords = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(mark).map((marks) => marks.join('')),
  fc.constantFrom(...retyped),
);

test('the guard taken away, the bare words are back', () => {
  fc.assert(fc.property(hostileWords, (words) => unguarded(guarded(words)) === words));
});

test('words of a hundred thousand digits are told from values at once', () => {
  for (const words of ['1', '1 ', 'may', '1/', "'1"]) expect(guarded(`甲${words.repeat(50_000)}`)).toBe(`甲${words.repeat(50_000)}`);
  for (const words of ['1', '1 ', '1/', '1may', 'mon,1', ',1,', 'mon'])
    expect(guarded(`${words.repeat(50_000)}甲`)).toBe(`${words.repeat(50_000)}甲`);
});

test('words that begin with the guard have one more, also where numbers are bare', () => {
  expect(guarded("'tis")).toBe("''tis");
  expect(fieldOf("'tis")).toBe("''tis");
  expect(toPastedRows([["'tis"]])).toBe("''tis");
});

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
