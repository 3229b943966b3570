import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each<[text: string, sought: string[], unless: string[], count: number]>([
  ['甲乙甲乙甲', ['甲乙'], [], 2],
  ['甲甲甲甲甲', ['甲甲'], [], 2],
  ['党委党组，党委。党组织', ['党委党组', '党委', '党组'], ['党组织'], 2],
  ['高标准地做标准地的标准地', ['标准地'], ['高标准地'], 2],
  ['标准地', [], [], 0],
  ['', ['标准地'], [], 0],
  ['标准地', [''], [''], 0],
])('in %s %j without %j stand %i times', (text, sought, unless, count) => {
  expect(countWords(text, sought, unless)).toBe(count);
});
