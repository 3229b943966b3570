import { expect, test } from 'vitest';
import { countOf } from './count-of.ts';

test('whole numbers from 1 to 1,000 are counts, and nothing else is', () => {
  expect(['1', '173', '1000'].map(countOf)).toEqual([1, 173, 1000]);
  for (const typed of ['', '0', '-1', '1.5', '1001', 'many']) expect(() => countOf(typed), typed).toThrow('no number of reports');
});
