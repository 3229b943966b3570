import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlacedSentence } from './places.ts';
import { createSieve } from './sieve.ts';

// Few characters, of which one is two code units long, so that words often stand in sentences and across each other.
const words = fc.string({ unit: fc.constantFrom('改', '革', '开', '放', '𠮷'), maxLength: 3 });
const sentence = fc.string({ unit: fc.constantFrom('改', '革', '开', '放', '𠮷', '。'), maxLength: 12 });
const placed = (zh: string, at: number): PlacedSentence => ({ segment: { zh }, key: `r1.s${at}` }) as unknown as PlacedSentence;

test('no sentence is lost that holds a word, and they keep their order', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 30 }), fc.array(words, { maxLength: 4 }), (texts, terms) => {
      const all = texts.map(placed);
      const left = createSieve(all)(terms);
      const holding = all.filter(({ segment }) => terms.some((term) => term !== '' && segment.zh.includes(term)));
      expect(all.filter((one) => left.includes(one))).toEqual(left);
      expect(holding.filter((one) => !left.includes(one))).toEqual([]);
    }),
  );
});

test('a sentence without a character of a word is left out, and all are without words', () => {
  const sift = createSieve(['改革开放', '改', '革命', '开放'].map(placed));
  expect(sift(['改革']).length).toBeLessThanOrEqual(2);
  expect(sift(['改道'])).toEqual([]);
  expect(sift([])).toEqual([]);
});
