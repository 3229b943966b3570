import { expect, test } from 'vitest';
import { slugOf } from './term-of.ts';

test.each([
  ['on the web', 'https://reader.example/sub/zh/glossary/standard-land/'],
  ['in a folder', 'file:///media/a%20b/reader/zh/glossary/standard-land/index.html'],
  ['in one file', 'file:///media/wenzhou-2018-1.1.0.html#term-standard-land'],
])('a term is known by the address of its entry %s', (_, href) => {
  expect(slugOf({ href })).toBe('standard-land');
});
