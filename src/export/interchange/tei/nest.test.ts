import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toXmlWords } from '#text/xml.ts';
import type { Range } from './nest.ts';
import { nest } from './nest.ts';

const named = (name: string, start: number, end: number): Range => ({
  start,
  end,
  around: (within, { index, count }) => `<${name}${count > 1 ? index + 1 : ''}>${within}</${name}>`,
});

const nested = (words: string, ...ranges: Range[]): string => nest(words, ranges, toXmlWords);

test('what lies within is nested, and what stands beside is not', () => {
  expect(nested('abcdef', named('x', 1, 3), named('y', 0, 4), named('z', 4, 6))).toBe('<y>a<x>bc</x>d</y><z>ef</z>');
});

test('of two around the same words the later is the outer', () => {
  expect(nested('abc', named('x', 0, 3), named('y', 0, 3))).toBe('<y><x>abc</x></y>');
});

test('of two that cross the later is parted, at either edge', () => {
  expect(nested('abcd', named('x', 1, 3), named('y', 2, 4))).toBe('a<x>b<y1>c</y></x><y2>d</y>');
  expect(nested('abcd', named('x', 1, 3), named('y', 0, 2))).toBe('<y1>a</y><x><y2>b</y>c</x>d');
});

test('one that crosses several is parted at each of them', () => {
  expect(nested('abcdef', named('x', 0, 2), named('y', 4, 6), named('z', 1, 5))).toBe('<x>a<z1>b</z></x><z2>cd</z><y><z3>e</z>f</y>');
});

test('no words make no element', () => {
  expect(nested('ab', named('x', 1, 1))).toBe('ab');
});

test('however ranges lie, elements nest, no word is lost, and each range has all its words', () => {
  const range = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const words = 'abcdefghijkl';
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
      const said = ranges.map(() => '');
      const letters = (within: string): string => within.replace(/<[^>]*>/g, '');
      const written = nested(
        words,
        ...ranges.map(([start, end], at) => ({
          start,
          end,
          around: (within: string) => {
            said[at] = `${said[at] ?? ''}${letters(within)}`;
            return `<r${at}>${within}</r${at}>`;
          },
        })),
      );
      expect(letters(written)).toBe(words);
      expect(said).toEqual(ranges.map(([start, end]) => words.slice(start, end)));
      const open: string[] = [];
      for (const [, slash, name = ''] of written.matchAll(/<(\/?)(r\d)>/g)) {
        if (slash === '') open.push(name);
        else expect(open.pop()).toBe(name);
      }
    }),
  );
});
