import { describe, expect, test } from 'vitest';
import { differing, differingWords } from './differing.ts';

describe('what differs', () => {
  test('in characters, where Chinese is compared', () => {
    expect(differing('全面打造一流环境', '努力打造一流的环境')).toEqual([
      { kind: 'other', text: '努力' },
      { kind: 'same', text: '打造一流' },
      { kind: 'other', text: '的' },
      { kind: 'same', text: '环境' },
    ]);
  });

  test('in words, where a mark within a word could not be read', () => {
    expect(differingWords('we must strive for speed', 'let us prize speed')).toEqual([
      { kind: 'other', text: 'let us prize' },
      { kind: 'same', text: ' speed' },
    ]);
    expect(differingWords('win new glory', 'wins new glory')).toEqual([
      { kind: 'other', text: 'wins' },
      { kind: 'same', text: ' new glory' },
    ]);
  });

  test('and all of the words come back, whatever stands in them', () => {
    const words = 'The “iron triangle” (Hangzhou, Ningbo and Wenzhou) – 7.9 per cent; Rui’an-based.';
    expect(
      differingWords('', words)
        .map(({ text }) => text)
        .join(''),
    ).toBe(words);
  });
});
