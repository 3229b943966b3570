import { expect, test } from 'vitest';
import { matches } from './matches.ts';

const words = '标准地 biao zhun di biaozhundi bzd standard land';

test.each(['标准', 'biao zhun', 'biaozhundi', 'bzd', ' Standard ', 'biāozhǔndì', ''])('“%s” finds the entry', (sought) => {
  expect(matches(words, sought)).toBe(true);
});

test.each(['标地', 'shanghai'])('“%s” does not', (sought) => {
  expect(matches(words, sought)).toBe(false);
});
