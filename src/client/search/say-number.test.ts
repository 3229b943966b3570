import { expect, test } from 'vitest';
import { counted, sayNumber } from './say-number.ts';

test.each([
  [0, '0 pages'],
  [1, '1 page'],
  [2, '2 pages'],
  [1001, '1,001 pages'],
])('of %d it is said: %s', (count, said) => expect(sayNumber(count, '{0} {0|page|pages}')).toBe(said));

test('a language that makes no difference needs one word for both', () => {
  expect([1, 2].map((count) => sayNumber(count, '{0}页'))).toEqual(['1页', '2页']);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%d is written %s', (count, written) => expect(counted(count)).toBe(written));
