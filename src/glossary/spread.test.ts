import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { Edition } from '#edition/types.ts';
import { concept as conceptSchema } from '#schemas/glossary.ts';
import type { ConceptEntry } from './concepts.ts';
import { createGlossary, mentionsIn } from './glossary.ts';
import { placedSentences, sentencesOf } from './places.ts';
import type { Spread } from './spread.ts';
import { shareOut, spreadOf } from './spread.ts';

const entry = (slug: string, ...variants: string[]): ConceptEntry => ({
  slug,
  ...conceptSchema.parse({
    kind: 'reform',
    zh: { term: variants[0], pinyin: 'x', variants },
    en: { term: 'x', status: 'ours', forms: ['x'] },
    unsourced: 'this report',
  }),
});

/** A report of a year that says words so many times, a sentence each. */
function report(slug: string, year: string | undefined, words: string, times: number): Edition {
  const untold = { zh: '', en: '' };
  const date = { value: year ?? '', printed: untold, certainty: 'inferred' as const, inferred: untold, reason: { zh: '推', en: 'So.' } };
  const works = [{ id: 'r', name: { zh: '报告', en: 'Report' }, title: ['标题'], ...(year && { date }) }];
  return { ...sampleEdition({ text: `标题\n开头。${`${words}。`.repeat(times)}`, info: { works } }), slug };
}

const reform = entry('reform', '改革');
const opening = entry('opening', '改革开放', '开放');
const editions = [
  report('home', '2018', '改革开放', 2),
  report('old', '1999-03', '改革与改革', 3),
  report('other', '2018', '不提', 1),
  report('undated', undefined, '开放', 1),
];
const [home] = editions as [Edition];
const glossary = createGlossary([reform, opening], sentencesOf(editions, home));

test('one walk finds for each concept what a walk for it alone finds, shorter terms within longer ones too', () => {
  for (const concept of [reform, opening]) {
    const alone = editions.flatMap((edition) => mentionsIn(concept, placedSentences(edition, 'home')));
    expect(glossary.mentionsOf(concept)).toEqual(alone);
    expect(editions.flatMap((edition) => glossary.mentionsWithin(concept, edition))).toEqual(alone);
  }
  expect(glossary.mentionsOf(reform)).toHaveLength(8);
});

test('years stand in order, those without a mention too, and reports without a date last; the counts add up', () => {
  const spread = spreadOf(reform, glossary, editions);
  expect(
    spread.years.map(({ year, said, reports, count, having }) => [year, said, reports, count, having.map((one) => one.edition.slug)]),
  ).toEqual([
    [1999, '〔1999〕', 1, 6, ['old']],
    [2018, '〔2018〕', 2, 2, ['home']],
    [undefined, '', 1, 0, []],
  ]);
  expect([spread.reports, spread.having, spread.count]).toEqual([4, 2, 8]);
  expect([spread.earliest?.edition.slug, spread.most?.edition.slug]).toEqual(['old', 'old']);
  const [old] = spread.years;
  expect(old?.han).toBe(2 + 2 + 15);
  expect(old?.rate).toBeCloseTo((6 / 19) * 10_000);
});

test('a report without a date is never the earliest', () => {
  expect(spreadOf(opening, glossary, editions).earliest?.edition.slug).toBe('home');
  expect(spreadOf(opening, glossary, [editions[3] as Edition]).earliest).toBeUndefined();
});

test('what a page has no room for is left over, of each year something stays, and nothing is lost or twice', () => {
  const many = Array.from({ length: 40 }, (_, index) => report(`r${index}`, index < 38 ? '2001' : '2002', '改革', (index % 3) + 1));
  const spread: Spread = spreadOf(reform, createGlossary([reform], sentencesOf(many, many[0] as Edition)), many);
  const { shown, others } = shareOut(spread, 10);
  const kept = [...shown.values()].flat();
  expect(kept.length).toBeLessThanOrEqual(10 + spread.years.length);
  expect(shown.get(2002)).toHaveLength(1);
  expect([...kept, ...others].map(({ edition }) => edition.slug).sort()).toEqual(many.map(({ slug }) => slug).sort());
  expect(Math.min(...kept.map(({ count }) => count))).toBeGreaterThanOrEqual(Math.max(...others.map(({ count }) => count)) - 1);
  expect(shareOut(spread, 40).others).toEqual([]);
});
