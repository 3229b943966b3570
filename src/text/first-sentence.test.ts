import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test('the first sentence, in either language', () => {
  expect(firstSentence('一种地。它有标准。')).toBe('一种地。');
  expect(firstSentence('A kind of land. It has standards.')).toBe('A kind of land.');
  expect(firstSentence('The No. 1 project of the U.S. Army. It is large.')).toBe('The No. 1 project of the U.S. Army.');
  expect(firstSentence('Only one')).toBe('Only one');
});
