import { expect, test } from 'vitest';
import { readEditions } from '../content.ts';
import { sizeQueries } from './queries.ts';
import { scanner, sizePages } from './scan.ts';

const pages = sizePages(readEditions());
const texts = pages.map(({ zh }) => zh);
const queries = sizeQueries(texts);

test('there are 188 of them, the same every time, of every kind and length', () => {
  expect(queries.length).toBe(188);
  expect(sizeQueries(texts)).toEqual(queries);
  const substrings = queries.filter(({ kind }) => kind === 'substring').map(({ typed }) => typed.length);
  expect([...new Set(substrings)].sort((one, other) => one - other)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  expect(new Set(queries.map(({ kind }) => kind)).size).toBe(6);
});

test('all of them but the frequent ones, which are the same for every text, stand in it', () => {
  const scan = scanner(pages);
  expect(queries.filter(({ kind, words }) => kind !== 'frequent' && scan(words).pages === 0)).toEqual([]);
});

test('what is typed in other characters is looked for in those of the text', () => {
  for (const { typed, words } of queries.filter(({ kind }) => kind === 'traditional' || kind === 'full-width')) {
    expect(typed).not.toBe(words[0]);
    expect(texts.some((text) => text.includes(words[0] ?? typed))).toBe(true);
  }
});
