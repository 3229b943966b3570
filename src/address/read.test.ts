import { expect, test } from 'vitest';
import { formatRange } from './range.ts';
import { readPlace, readWords, unescaped } from './read.ts';

const read = (text: string): string | undefined => {
  const found = readPlace(text);
  return found && formatRange(found);
};

test.each([
  ['r2.3', 'r2.3'],
  ['r2.3.2.s3', 'r2.3.2.s3'],
  ['r', 'r'],
  ['r.s0', 'r.s0'],
  ['n0.a.s2', 'n0.a.s2'],
  ['r1.3b.s2a', 'r1.3b.s2a'],
  ['r2.3.a2.s1', 'r2.3.a2.s1'],
  ['s3.10', 's3.10'],
  // Glued on
  ['r2.3.2.s3）', 'r2.3.2.s3'],
  ['r2.3.2.s3%EF%BC%89%E3%80%82', 'r2.3.2.s3'],
  ['r2.3.2.s3”。', 'r2.3.2.s3'],
  ["r2.3.2.s3'", 'r2.3.2.s3'],
  ['r2.3.2.s3.', 'r2.3.2.s3'],
  ['r2.3.2.s3，第二句', 'r2.3.2.s3'],
  ['r2.3.2.s3看这里', 'r2.3.2.s3'],
  ['r2.3.2.s3and more', 'r2.3.2.s3'],
  ['r2.3.2.s3?from=timeline&isappinstalled=0', 'r2.3.2.s3'],
  ['r2.3.2.s3&utm_source=x', 'r2.3.2.s3'],
  ['r2.3.2.s3:~:text=words', 'r2.3.2.s3'],
  ['r2.3/index.html', 'r2.3'],
  ['r2.3.html', 'r2.3'],
  ['r2.3.en.txt', 'r2.3'],
  ['r2.3）', 'r2.3'],
  ['r2.3。2018年', 'r2.3'],
  ['r2.3.2.s3\u200b', 'r2.3.2.s3'],
  ['（r2.3.2.s3', 'r2.3.2.s3'],
  // Cut
  ['r2.3.2.s3%E', 'r2.3.2.s3'],
  ['r2.3.2.s3%E3%80', 'r2.3.2.s3'],
  ['r2.3.2.s3%', 'r2.3.2.s3'],
  ['r2.3.2.', 'r2.3.2'],
  ['r2.3.2.s', 'r2.3.2'],
  // Other forms
  ['R2.3.2.S3', 'r2.3.2.s3'],
  ['r2.3.2 s3', 'r2.3.2.s3'],
  ['R 2.3.2, s3', 'r2.3.2.s3'],
  ['r2.3.2%20s3）', 'r2.3.2.s3'],
  ['r2.3.2+s3', 'r2.3.2.s3'],
  ['r2%2E3%2E2%2Es3', 'r2.3.2.s3'],
  ['r2.3.2.s3%2525EF', 'r2.3.2.s3'],
  ['Ｒ２．３．２．Ｓ３', 'r2.3.2.s3'],
  ['r2。3。2。s3', 'r2.3.2.s3'],
  ['r2.3.2s3', 'r2.3.2.s3'],
  // Ranges
  ['r2.3.2.s3-r2.3.2.s5', 'r2.3.2.s3-r2.3.2.s5'],
  ['r2.3.2.s3-s5', 'r2.3.2.s3-r2.3.2.s5'],
  ['r2.3.2.s3–s5）', 'r2.3.2.s3-r2.3.2.s5'],
  ['r2.3.2.s3—5，', 'r2.3.2.s3-r2.3.2.s5'],
  ['r2.3.2.s3%E2%80%93s5', 'r2.3.2.s3-r2.3.2.s5'],
  ['r2.3.2 s3 – s5', 'r2.3.2.s3-r2.3.2.s5'],
  ['R2.3.2 S3－R2.3.3 S1。', 'r2.3.2.s3-r2.3.3.s1'],
  ['r2.3.2.s3～s5', 'r2.3.2.s3-r2.3.2.s5'],
  ['r2.3.2.s3至s5', 'r2.3.2.s3-r2.3.2.s5'],
  ['r2.3.2.s5-s3', 'r2.3.2.s5-r2.3.2.s3'],
  ['r1.6.s9-s10）', 'r1.6.s9-r1.6.s10'],
  ['r3.1.s2-s3.1', 'r3.1.s2-s3.1'],
  ['r2.3.2.s3-', 'r2.3.2.s3'],
  ['r2.3.2.s3——见下', 'r2.3.2.s3'],
  ['r2.3.2.s3-2018', 'r2.3.2.s3'],
  ['r2.3.2.s3-s5-s7', 'r2.3.2.s3-r2.3.2.s5'],
])('%s is read as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(['', '）', '第三句', 'cite', 'main', '%E3', '2018', 'over-q'])('“%s” is read as no place', (text) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  [['r2.3', 'r2.3.2', 's3'], 'r2.3.2.s3'],
  [['r2', '3', '2）'], 'r2.3.2'],
  [['r2.3', '，看'], 'r2.3'],
  [['r2.3', 'r2.3.9'], 'r2.3.9'],
  [['r2.3', 's3.10'], 's3.10'],
  [['s3'], 's3'],
  [['x-y'], undefined],
])('the words %j name %s', (words, expected) => {
  expect(readWords(words)?.first).toBe(expected);
});

test('a cut escape costs only the character that was cut', () => {
  expect(unescaped('%E6%A0%87%E5%87%86%E5%9C%B0%E3%80')).toBe('标准地 ');
  expect(unescaped('15% of %E')).toBe('15% of %E');
});
