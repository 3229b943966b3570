import { expect, test } from 'vitest';
import { formatRange, parseRange, printRange } from './range.ts';

test.each([
  ['r2.3.2.s3', 'r2.3.2.s3', 'r2.3.2.s3', 'R2.3.2 s3'],
  ['r2.3.2.s3', 'r2.3.2.s5', 'r2.3.2.s3-r2.3.2.s5', 'R2.3.2 s3–s5'],
  ['r2.3.2.s3', 'r2.3.3.s1', 'r2.3.2.s3-r2.3.3.s1', 'R2.3.2 s3–R2.3.3 s1'],
  ['r2.3.2.s3', 'r2.3.s1', 'r2.3.2.s3-r2.3.s1', 'R2.3.2 s3–R2.3 s1'],
  ['r2.3', 'r2.5', 'r2.3-r2.5', 'R2.3–R2.5'],
  ['abc0.a.s1', 'abc0.a.s2', 'abc0.a.s1-abc0.a.s2', 'ABC0.a s1–s2'],
])('%s to %s', (first, last, fragment, printed) => {
  expect(formatRange({ first, last })).toBe(fragment);
  expect(parseRange(fragment)).toEqual({ first, last });
  expect(printRange({ first, last })).toBe(printed);
});

test.each(['', '-', 'r2-', '-r2', 'r2.3-s5-r4', 'r2.3.2.s3-s5x-', 'R2.3', 'r2.3–r2.5'])('“%s” is no range', (text) => {
  expect(parseRange(text)).toBeUndefined();
});
