import { expect, test } from 'vitest';
import { nestQuotes } from './quotation-marks.ts';

test('Chinese turns double marks into single ones and single into double', () => {
  expect(nestQuotes('讲“真‘实’”话', 'zh')).toBe('讲‘真“实”’话');
});

test('English turns double marks alone, and leaves the apostrophe', () => {
  expect(nestQuotes('the city’s “iron triangle”', 'en')).toBe('the city’s ‘iron triangle’');
});
