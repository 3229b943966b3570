import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test('gaps are filled by number, in whatever order a language has them', () => {
  expect(fill('{1}之{0}', '甲', '乙')).toBe('乙之甲');
  expect(fill('Sentences: {0}, pages: {1}', 12, 3)).toBe('Sentences: 12, pages: 3');
  expect(fill('{0} of {0}', 5)).toBe('5 of 5');
});

test('a noun follows its number, however the number is written', () => {
  const text = '{0} {0|sentence|sentences} on {1} {1|page|pages}';
  expect(fill(text, 1, 4)).toBe('1 sentence on 4 pages');
  expect(fill(text, '1', '1,024')).toBe('1 sentence on 1,024 pages');
  expect(fill(text, 0, 11)).toBe('0 sentences on 11 pages');
});

test('what fills a gap is no pattern: neither $ nor a gap in it means anything', () => {
  expect(fill('“{0}”', '$& $1')).toBe('“$& $1”');
  expect(fill('“{0}” {1}', '{1}', 'x')).toBe('“{1}” x');
});

test('a gap without a value stays, so that it is seen', () => {
  expect(fill('{0} {1}', 'one')).toBe('one {1}');
});
