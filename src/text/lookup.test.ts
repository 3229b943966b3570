import { expect, test } from 'vitest';
import { holds, lookupKey } from './lookup.ts';

const key = lookupKey('标准地 biaozhundi bzd Standard Land the “At Most One Visit” reform people’s wish');

test.each(['标准', '准地', 'biao zhun', 'biāozhǔndì', 'bzd', ' Standard ', 'land', 'at most one', "people's", ''])(
  '“%s” is held',
  (sought) => {
    expect(holds(key, sought)).toBe(true);
  },
);

test.each(['标地', 'shanghai', 'zhundi', 'zd', 'tandard'])('“%s” is not', (sought) => {
  expect(holds(key, sought)).toBe(false);
});
