import { expect, test } from 'vitest';
import { readingsOf } from './readings.ts';
import { settle } from './settle.ts';

test.each([
  ['> open up,\n> and on', 'open up,\nand on'],
  ['>> open up,\n>> and on', 'open up,\nand on'],
  ['> > open up', 'open up'],
  ['| open up,\n| and on', 'open up,\nand on'],
  ['- open up', 'open up'],
  ['• open up', 'open up'],
  ['* open up', 'open up'],
  ['1. open up', 'open up'],
  ['*open* **up**', 'open up'],
  ['***open up***', 'open up'],
  ['_open up_ and on', 'open up and on'],
  ['`open up`', 'open up'],
  ['2\\*3 is six', '2*3 is six'],
  ['open up[1]', 'open up'],
  ['改革开放①', '改革开放'],
  ['the well-known a_b', 'the well-known a_b'],
])('%s without its marks', (pasted, words) => {
  expect(readingsOf(settle(pasted), false).map((reading) => reading.words)).toContain(words);
});

test.each([
  ['&ldquo;open&rdquo; &amp; on', '“open” & on'],
  ['city&#39;s&#x2026;', "city's…"],
  ['a&nbsp;b', 'a\nb'],
  ['R&D; and &#0; &nothing;', 'R&D; and &#0; &nothing;'],
])('%s decoded', (pasted, words) => {
  expect(settle(pasted)).toBe(words);
});
