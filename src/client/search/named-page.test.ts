import { expect, test } from 'vitest';
import { namedPage } from './named-page.ts';

const pages = [
  { path: 'glossary/plain-land/', zh: '净地', en: 'plain land', names: ['净地出让'] },
  { path: 'glossary/one-visit/', zh: '“最多跑一次”改革', en: 'At most one visit', names: ['最多跑一次', '净地'] },
  { path: 'search/', zh: '检索', en: 'Search', names: [] },
];

test.each([
  ['净地', 'glossary/plain-land/'],
  ['净地出让', 'glossary/plain-land/'],
  ['净地），看', 'glossary/plain-land/'],
  ['“净地”', 'glossary/plain-land/'],
  ['净地.html', 'glossary/plain-land/'],
  ['Plain-Land', 'glossary/plain-land/'],
  ['plain land', 'glossary/plain-land/'],
  ['plain-land.html', 'glossary/plain-land/'],
  ['“最多跑一次”改革', 'glossary/one-visit/'],
  ['最多跑一次', 'glossary/one-visit/'],
  ['SEARCH', 'search/'],
  ['净', undefined],
  ['）', undefined],
  ['', undefined],
])('“%s” names %s', (word, path) => {
  expect(namedPage(word, pages)?.path).toBe(path);
});
