import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_570_000, '1,570,000'],
  [12_345.678, '12,345.678'],
  [-123_456, '-123,456'],
  [0.5, '0.5'],
])('the thousands of %d stand apart', (value, text) => {
  expect(grouped(value)).toBe(text);
});
