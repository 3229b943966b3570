import { expect, test } from 'vitest';
import type { Sample } from '#edition/sample-edition.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { LedgerFigure } from '#schemas/figures.ts';
import type { Figure } from './figures-of.ts';
import { figuresOf, hasFigures, piecesIn } from './figures-of.ts';
import { sampleFigure } from './sample-figure.ts';

const made = (figures: readonly LedgerFigure[], sample: Partial<Sample> = {}): readonly Figure[] =>
  figuresOf(
    sampleEdition({
      text: '题\n建成20家，新增30家。再说40家。',
      ...sample,
      figures: { periods: {}, figures: [...figures], pairs: [], not: [], open: [] },
    }),
  );
const built = sampleFigure('r0.a.s1.f1', '建成20家', { number: { zh: '20' }, value: 20 });
const added = sampleFigure('r0.a.s1.f2', '新增30家', { number: { zh: '30' }, value: 30, from: 7, to: 12 });
const more = sampleFigure('r0.a.s2.f1', '再说40家', { number: { zh: '40' }, value: 40 });
const placed = (figures: readonly Figure[]): unknown[] => figures.map(({ id, segment, from, to }) => [id, segment.id, from, to]);

test('figures stand in the order of the text, with their numbers in their words', () => {
  const found = made([more, added, built]);
  expect(placed(found)).toEqual([
    ['r0.a.s1.f1', 'r0.a.s1', 0, 5],
    ['r0.a.s1.f2', 'r0.a.s1', 6, 11],
    ['r0.a.s2.f1', 'r0.a.s2', 0, 5],
  ]);
  expect(found.map(({ numberAt, ends }) => [numberAt.zh, ends])).toEqual([
    [{ from: 2, to: 4 }, [20]],
    [{ from: 2, to: 4 }, [30]],
    [{ from: 2, to: 4 }, [40]],
  ]);
});

test('words that have moved within their sentence are found, those of another are not, and of two places the one that is named', () => {
  const text = '题\n所以，建成20家，建成20家。建成20家。';
  expect(placed(made([built], { text }))).toEqual([['r0.a.s1.f1', 'r0.a.s1', 3, 8]]);
  expect(placed(made([{ ...built, from: 9, to: 14 }], { text }))).toEqual([['r0.a.s1.f1', 'r0.a.s1', 9, 14]]);
  expect(made([built], { text: '题\n建成21家。建成20家。' })).toEqual([]);
  expect(made([{ ...built, number: { zh: '21' } }])).toEqual([]);
  expect(made([{ ...built, sentence: 'r0.a.s9' }])).toEqual([]);
});

test('a figure goes with its sentence to where that stands now, and falls out where it was withdrawn', () => {
  const old = { ...built, id: 'r0.a.s7.f1', sentence: 'r0.a.s7' };
  const ended = (to: string | null): Partial<Sample> => ({
    ended: { 'r0.a.s7': { why: to ? 'merged' : 'withdrawn', to, words: '建成20家。' } },
  });
  expect(placed(made([old], ended('r0.a.s1')))).toEqual([['r0.a.s7.f1', 'r0.a.s1', 0, 5]]);
  expect(made([old], ended(null))).toEqual([]);
});

test('English words are those of the translation; without them, and where it says others, there are none', () => {
  const told = { ...built, words: { zh: built.words.zh, en: 'built … 20 firms' }, number: { zh: '20', en: '20' } };
  const english = (en: string | undefined): unknown[] =>
    made([told], en === undefined ? {} : { en: { 'r0.a.s1': en } }).map(({ words, numberAt }) => [words.en, numberAt.en]);
  expect(english('We built at last 20 firms.')).toEqual([['built … 20 firms', { from: 8, to: 10 }]]);
  expect(english('20 firms were built.')).toEqual([[undefined, undefined]]);
  expect(english(undefined)).toEqual([[undefined, undefined]]);
});

test('pieces are looked for one behind the other', () => {
  expect(piecesIn('a b a c', 'a … a')).toEqual([
    { from: 0, to: 1 },
    { from: 4, to: 5 },
  ]);
  expect(piecesIn('a b', 'b … a')).toBeUndefined();
});

test('what says the same is known at each of its places, wherever it is written down', () => {
  const ids = made([built, { ...added, same: ['r0.a.s1.f1', 'r0.a.s3.f1'] }, { ...more, same: ['r0.a.s1.f1'] }]).map(({ same }) => same);
  expect(ids).toEqual([
    ['r0.a.s1.f2', 'r0.a.s2.f1'],
    ['r0.a.s1.f1', 'r0.a.s2.f1'],
    ['r0.a.s1.f1', 'r0.a.s1.f2'],
  ]);
});

test('a report without a ledger has no figures, and they are read once', () => {
  expect(hasFigures(sampleEdition({ text: '题\n建成20家。' }))).toBe(false);
  const edition = sampleEdition({ text: '题\n建成20家。' });
  expect(figuresOf(edition)).toBe(figuresOf(edition));
});
