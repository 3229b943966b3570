import { expect, test } from 'vitest';
import { readConcepts, readEditions } from '../../scripts/content.ts';
import { decodePage, decodeTerms } from './decode.ts';
import { toAliasData, toChineseData, toEnglishData } from './encode/encode.ts';
import { sentencesOn } from './encode/pages.ts';
import { pagesOf } from '#edition/units.ts';
import { foldText } from '#text/fold.ts';
import { sampleEdition } from '#edition/sample-edition.ts';

const concepts = readConcepts();
// A second report, with an inserted sentence whose id no count reaches.
const other = sampleEdition({ text: '标题\n一、抓实标准地\n甲。乙。\n（一）改革。丙。' });
const editions = [...readEditions(), other];
const data = JSON.parse(JSON.stringify(toChineseData(editions, concepts))) as ReturnType<typeof toChineseData>;

test('every sentence of every report comes out of the search data as it went in', () => {
  const decoded = data.reports.map(({ slug, pages }) => ({
    slug,
    pages: Object.entries(pages).map(([id, page]) => ({ id, page: decodePage(page) })),
  }));
  const expected = editions.map((edition) => ({
    slug: edition.slug,
    pages: pagesOf(edition).map((page) => ({ id: page.id, page: sentencesOn(page).map(({ id, zh }) => ({ id, zh })) })),
  }));
  expect(decoded).toEqual(expected);
  expect(toEnglishData(editions, concepts).sentences.length).toBe(decoded.flatMap(({ pages }) => pages.flatMap(({ page }) => page)).length);
});

test('the words of every concept come out whole, term first', () => {
  const text = data.reports.flatMap(({ pages }) => Object.values(pages).flatMap((page) => decodePage(page).map(({ zh }) => zh))).join('');
  const decoded = decodeTerms(data.terms, text);
  const aliases = toAliasData(editions, concepts);
  const folded = (words: readonly string[]): string => JSON.stringify([...new Set(words.map((word) => foldText(word)))].sort());
  const expected = new Set(concepts.map(({ zh }) => folded([zh.term, ...zh.variants, ...zh.also])));
  expect(new Set(decoded.map((words, concept) => folded([...words, ...(aliases[concept] ?? [])])))).toEqual(expected);
  expect(decoded.map(([term]) => term).sort()).toEqual(concepts.map(({ zh }) => zh.term).sort());
  expect(decoded.length).toBe(concepts.length);
});

test('a sentence that was inserted begins a stretch of its own', () => {
  expect(
    decodePage([
      ['r1.s1', '甲。', '乙。'],
      ['r1.s2a', '丙。'],
      ['r1.s3', '丁。'],
    ]).map(({ id }) => id),
  ).toEqual(['r1.s1', 'r1.s2', 'r1.s2a', 'r1.s3']);
});
