import { expect, test } from 'vitest';
import { isWord, tokensOf } from './tokens.ts';

test('words that stand together in a text are marked together, across its punctuation', () => {
  expect(tokensOf('改革 开放', ['坚持改革、开放'])).toEqual(['改革开放']);
});

test('words that stand apart are marked one by one', () => {
  expect(tokensOf('开放 改革', ['坚持改革、开放'])).toEqual(['开放', '改革']);
});

test('what folds to nothing is not marked', () => {
  expect(tokensOf('， 。', ['改革，开放。'])).toEqual([]);
});

test('a part of a Latin word is no word, a part of a Chinese one is', () => {
  expect(isWord('the reformers', 4, 10)).toBe(false);
  expect(isWord('the reform', 4, 10)).toBe(true);
  expect(isWord('改革开放', 1, 3)).toBe(true);
});
