import { expect, test } from 'vitest';
import { readRules } from '../../content.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { OriginRun } from '#schemas/origins.ts';
import type { Wording } from '#schemas/wordings.ts';
import { wordings } from './wordings.ts';

const rules = readRules();
const words = '天上地下东西南北中间各处';
const run: OriginRun = { sentence: 'r0.a.s1', from: 0, to: 13, words: '天上地下，东西南北中间各处', han: 12, texts: ['x'], occurrences: 1 };
const right: Wording = { words, kind: 'takes over', places: { 'r0.a.s1': { ours: 'above and below' } } };

const found = (readings: readonly Wording[], runs: readonly OriginRun[] = [run]): string[] =>
  wordings(
    sampleEdition({
      text: '标题\n天上地下，东西南北中间各处。再说别的。',
      en: { 'r0.a.s1': 'All above and below, and organised.', 'r0.a.s2': 'More.' },
      origins: { texts: { x: '0' }, runs: [...runs] },
      wordings: [...readings],
    }),
    rules,
  ).map(({ id }) => id);
const place = (one: Wording['places'][string]): Wording => ({
  ...right,
  official: { en: 'above and below', text: 'x' },
  places: { 'r0.a.s1': one },
});

test('a long run is read once, at each of its places; a reading is of a run', () => {
  expect(found([right])).toEqual([]);
  expect(found([])).toEqual(['r0.a.s1']);
  expect(found([right, right])).toEqual([words]);
  expect(found([right, { ...right, words: '别的' }])).toEqual(['别的']);
  expect(found([{ ...right, places: {} }])).toEqual(['r0.a.s1']);
  expect(found([{ ...right, places: { ...right.places, 'r0.a.s2': {} } }])).toEqual(['r0.a.s2']);
  expect(found([], [{ ...run, to: 9, words: '天上地下，东西南北', han: 8 }])).toEqual([]);
});

test('what is quoted stands where it is said to', () => {
  expect(found([{ ...right, places: { 'r0.a.s1': { ours: 'not there' } } }])).toEqual(['r0.a.s1']);
  // Words that have moved are found; those that the source has no more are not.
  expect(found([right], [{ ...run, from: 1, to: 14 }])).toEqual([]);
  expect(found([right], [{ ...run, words: '天上地下，东西南北中间各地' }])).toEqual(expect.arrayContaining(['r0.a.s1']));
  expect(found([{ ...right, places: { 'r0.a.s1': { ours: 'e' } } }])).toEqual(['r0.a.s1']);
  expect(found([{ ...place({ ours: 'above and below' }), official: { en: 'above and below', text: 'y' } }])).toEqual([words]);
});

test('English is the official one or says why not, and never both; spelling, capitals, marks and an article are no departure', () => {
  expect(found([place({ ours: 'above and below' })])).toEqual([]);
  expect(found([place({ ours: 'above' })])).toEqual(['r0.a.s1']);
  expect(found([place({})])).toEqual(['r0.a.s1']);
  expect(found([place({ ours: 'above', departs: 'plain' })])).toEqual([]);
  expect(found([place({ ours: 'above and below', departs: 'plain' })])).toEqual(['r0.a.s1']);
  expect(found([{ ...place({ ours: 'below, and organised' }), official: { en: 'The Below and Organized', text: 'x' } }])).toEqual([]);
});

test('what is kept of a run is a part of it long enough, and stands in the ledger', () => {
  const kept = { from: 0, to: 9, words: '天上地下，东西南北', han: 8, texts: ['x'], occurrences: 2 };
  expect(found([{ ...right, keep: '天上地下东西南北' }], [{ ...run, kept }])).toEqual([]);
  expect(found([{ ...right, keep: '天上地下东西南北' }])).toEqual([words]);
  expect(found([{ ...right, keep: '天上地下' }], [{ ...run, kept: { ...kept, to: 4, words: '天上地下', han: 4 } }])).toEqual([words]);
  expect(found([{ ...right, part: '天上地下' }], [{ ...run, part: { words: '天上地下', han: 4, text: 'x' } }])).toEqual([]);
  expect(found([{ ...right, part: '别处' }], [{ ...run, part: { words: '天上地下东西南北', han: 8, text: 'x' } }])).toEqual([words]);
});

test('no two runs of a sentence keep the same words', () => {
  const kept = { from: 0, to: 9, words: '天上地下，东西南北', han: 8, texts: ['x'], occurrences: 2 };
  const short = { ...run, to: 11, words: '天上地下，东西南北中间', han: 10, kept };
  const readings = [
    { ...right, keep: '天上地下东西南北' },
    { ...right, words: '天上地下东西南北中间', keep: '天上地下东西南北' },
  ];
  expect(found(readings, [{ ...run, kept }, short])).toEqual(['r0.a.s1']);
  expect(
    found(
      [readings[0] ?? right, { ...right, words: '天上地下东西南北中间', keep: '天上地下东西南北', kind: 'chance' }],
      [{ ...run, kept }, short],
    ),
  ).toEqual([]);
});

test('what is a stock formula by rule is not read as taken over', () => {
  expect(found([right], [{ ...run, stock: 'texts' }])).toEqual(['r0.a.s1']);
  expect(found([{ ...right, kind: 'stock' }], [{ ...run, stock: 'texts' }])).toEqual([]);
});
