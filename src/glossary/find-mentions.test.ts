import { expect, test } from 'vitest';
import { createFinder, createFinderOfEach } from './find-mentions.ts';

const terms = [
  { slug: 'pilot', variants: ['试点'] },
  { slug: 'longgang-pilot', variants: ['龙港镇国家新型城镇化综合试点'] },
  { slug: 'longgang', variants: ['龙港镇', '龙港'] },
  { slug: 'three-cooperatives', variants: ['三位一体'], only: ['a'] },
  { slug: 'three-innovation', variants: ['三位一体'], only: ['b'] },
];
const find = createFinder(terms);

const short = (sentence: string, id = 'a') =>
  find(sentence, id).map(({ slug, start, end, nested }) => [slug, start, end, nested.map((mention) => mention.slug)]);

test('the longest match is kept, shorter ones are nested', () => {
  expect(short('龙港镇国家新型城镇化综合试点等试点')).toEqual([
    ['longgang-pilot', 0, 14, ['longgang', 'pilot']],
    ['pilot', 15, 17, []],
  ]);
});

test('a concept is not nested in itself', () => {
  expect(short('龙港镇')).toEqual([['longgang', 0, 3, []]]);
});

test('the same string means what the sentence says', () => {
  expect(short('“三位一体”', 'a')).toEqual([['three-cooperatives', 1, 5, []]]);
  expect(short('“三位一体”', 'b')).toEqual([['three-innovation', 1, 5, []]]);
  expect(short('“三位一体”', 'c')).toEqual([]);
});

test('in one walk each term is found as by a finder of its own', () => {
  const findEach = createFinderOfEach(terms);
  for (const sentence of ['龙港镇国家新型城镇化综合试点等试点', '龙港镇的“三位一体”在龙港', '没有'])
    for (const { slug, ...term } of terms)
      expect(findEach(sentence, 'a').get(slug) ?? [], `${sentence}: ${slug}`).toEqual(createFinder([{ slug, ...term }])(sentence, 'a'));
});
