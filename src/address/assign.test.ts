import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  doubledIds,
  insertedParagraph,
  insertedSentence,
  numberedId,
  numberOfName,
  numberWithin,
  paragraphId,
  paragraphLetter,
  sentenceId,
  sentenceName,
} from './assign.ts';
import { isId } from './grammar.ts';

test('numbered units', () => {
  expect(numberedId('part', 3, 'r', 'work')).toBe('r3');
  expect(numberedId('section', 2, 'r3', 'part')).toBe('r3.2');
  expect(numberedId('measure', 1, 'r3.2', 'section')).toBe('r3.2.1');
  expect(numberedId('section', 2, 'r', 'work')).toBe('r0.2');
  expect(numberedId('measure', 1, 'r1', 'part')).toBe('r1.0.1');
  expect(numberedId('measure', 1, 'r', 'work')).toBe('r0.0.1');
  expect(numberedId('part', 1, 'abc', 'work')).toBe('abc1');
});

test('paragraphs and sentences', () => {
  expect([paragraphId('r', 'work', 'a'), paragraphId('r1', 'part', 'd'), paragraphId('r2.3', 'section', 'a')]).toEqual([
    'r0.a',
    'r1.d',
    'r2.3.a',
  ]);
  expect([sentenceId('r2.3.a', 's1'), sentenceName(3), numberOfName('s3a')]).toEqual(['r2.3.a.s1', 's3', 3]);
});

test.each([
  ['r2.a.s3', 'r2.a', 3],
  ['r2.a.s3a', 'r2.a', 3],
  ['r2.3.s0', 'r2.3', 0],
  ['r2.a.s3', 'r2', undefined],
  ['r2.3.a.s1', 'r2.3', undefined],
  ['r2.a2.s1', 'r2.a', undefined],
  ['r2.a', 'r2.a', undefined],
])('%s is sentence number … of %s', (id, paragraph, number) => {
  expect(numberWithin(id, paragraph)).toBe(number);
});

test('a number that is taken: a letter for sections and measures, nothing for parts', () => {
  expect(doubledIds('r1.3').slice(0, 2)).toEqual(['r1.3b', 'r1.3c']);
  expect(doubledIds('r1.3').every(isId)).toBe(true);
  expect(doubledIds('r1')).toEqual([]);
});

test('paragraph letters leave out what reads like a digit, an s or a t', () => {
  const letters = Array.from({ length: 420 }, (_, at) => paragraphLetter(at));
  expect(letters.slice(0, 22).join(' ')).toBe('a b c d e f g j k m n p q r u v w x y z aa ab');
  expect(letters.at(-1)).toBe('zz');
  expect(new Set(letters).size).toBe(420);
  expect(letters.filter((letter) => !isId(`r1.${letter}`) || /[hilost]/.test(letter))).toEqual([]);
});

test('inserted paragraphs', () => {
  const free =
    (...taken: string[]) =>
    (letter: string) =>
      taken.includes(letter);
  expect(insertedParagraph('a', 'a', free('a', 'b'))).toBe('a2');
  expect(insertedParagraph('a', 'a', free('a', 'a2'))).toBe('a3');
  expect(insertedParagraph('a2', 'a', free('a', 'a2'))).toBe('a3');
  expect(insertedParagraph(undefined, 'a', free('a'))).toBe('a0');
  expect(insertedParagraph(undefined, 'a0', free('a', 'a0'))).toBe('a00');
});

test.each<[string | undefined, string | undefined, string[], string]>([
  ['s3', 's4', [], 's3a'],
  ['s3a', 's4', ['s3a'], 's3b'],
  ['s3', 's3a', ['s3a'], 's3aa'],
  [undefined, 's1', [], 's0a'],
  ['s0a', 's1', ['s0a'], 's0b'],
  [undefined, 's0a', ['s0a'], 's0aa'],
  ['s3', 's4', ['s3a'], 's3b'],
  ['s3z', 's4', ['s3z'], 's3za'],
])('a sentence inserted between %s and %s, where %j are taken: %s', (previous, next, taken, name) => {
  expect(insertedSentence(previous, next, (each) => taken.includes(each))).toBe(name);
});

test('names of inserted sentences and paragraphs are legal and new, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 80 }), (places) => {
      const sentences = ['s1', 's2', 's3'];
      const paragraphs = ['a', 'b'];
      for (const each of places) {
        const at = each % (sentences.length + 1);
        const name = insertedSentence(sentences[at - 1], sentences[at], (taken) => sentences.includes(taken));
        expect(sentences).not.toContain(name);
        sentences.splice(at, 0, name);
        const behind = each % (paragraphs.length + 1);
        const letter = insertedParagraph(paragraphs[behind - 1], paragraphs[0] ?? 'a', (taken) => paragraphs.includes(taken));
        expect(paragraphs).not.toContain(letter);
        paragraphs.splice(behind, 0, letter);
      }
      expect([...sentences, ...paragraphs].filter((name) => !isId(`r1.${name}`))).toEqual([]);
    }),
    { seed: 1, numRuns: 100 },
  );
});
