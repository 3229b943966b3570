import { expect, test } from 'vitest';
import { placeAfter, rawLines } from './line-ends.ts';

test.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('%j ends a line, once', (end) => {
  const text = `甲乙${end}丙${end}${end}丁`;
  expect(rawLines(text)).toEqual([
    { words: '甲乙', end },
    { words: '丙', end },
    { words: '', end },
    { words: '丁', end: '' },
  ]);
  expect(placeAfter(text)).toEqual({ line: 4, column: 2 });
});

test('a place on the same line, and one behind several ends of different kinds', () => {
  expect(placeAfter('丙丁', { line: 3, column: 5 })).toEqual({ line: 3, column: 7 });
  expect(placeAfter('甲\r\n\f乙', { line: 3, column: 5 })).toEqual({ line: 5, column: 2 });
});

test('a text without a last line end, and one with it, come together again', () => {
  for (const text of ['甲\v乙', '甲\v乙\n', '\n\n', '']) {
    expect(
      rawLines(text)
        .map(({ words, end }) => words + end)
        .join(''),
    ).toBe(text);
  }
});
