import { expect, test } from 'vitest';
import { placeAfter } from '#text/line-ends.ts';
import { lineOf, lineStarts } from './line-of.ts';

test('every offset has the line and column that it has for the messages of a text', () => {
  const text = '一\r\n二\n\r三𠀀\u2028四\u0085\v\n\n';
  const starts = lineStarts(text);
  for (let offset = 0; offset <= text.length; offset++) {
    // Between CR and LF no line has ended yet.
    if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
    expect(lineOf(offset, starts), `offset ${offset}`).toEqual(placeAfter(text.slice(0, offset)));
  }
});

test('a line ends behind CR LF, not between the two', () => {
  const starts = lineStarts('一\r\n二');
  expect([1, 2, 3].map((offset) => lineOf(offset, starts))).toEqual([
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
  ]);
});

test('an empty text has one line', () => {
  expect(lineOf(0, lineStarts(''))).toEqual({ line: 1, column: 1 });
});
