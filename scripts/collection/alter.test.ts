import { expect, test } from 'vitest';
import { seeded } from '../seeded.ts';
import { alter } from './alter.ts';

const all = (sentence: string): string[] => [...new Set(Array.from({ length: 40 }, (_, seed) => alter(sentence, seeded(seed))))];

test('figures change and years stay, with as many digits and none at the front that is nought', () => {
  const found = all('2017年增长12.5%，达到300亿元。');
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((words) => !/^2017年增长[1-9]\d\.5%，达到[1-9]\d\d亿元。$/.test(words))).toEqual([]);
});

test('a row loses a member, or a word gives way to its like', () => {
  expect(all('统筹教育、医疗、养老等事业。')).toEqual(['统筹教育、养老等事业。']);
  expect(all('切实加强基层治理。')).toEqual(['切实强化基层治理。']);
});

test('a sentence that allows nothing stays', () => {
  expect(all('各位代表！')).toEqual(['各位代表！']);
});
