import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { Edition } from '#edition/types.ts';
import { pairedWith, pairsOf } from './pairs.ts';
import { sampleFigure } from './sample-figure.ts';

const caution = { zh: '慎', en: 'Care' };
const edition = (values: readonly number[], result: string, ...targets: string[]): Edition =>
  sampleEdition({
    text: '题\n甲。乙。丙。',
    figures: {
      periods: {},
      figures: values.map((value, index) => sampleFigure(`r0.a.s${index + 1}.f1`, [...'甲乙丙丁'][index] ?? '', { value })),
      pairs: [{ result, targets, caution }],
      not: [],
      open: [],
    },
  });
const [a, b, c, gone] = ['r0.a.s1.f1', 'r0.a.s2.f1', 'r0.a.s3.f1', 'r0.a.s4.f1'];
const drawn = (one: Edition): unknown[] =>
  pairsOf(one).map(({ result, at, targets }) => [result.id, at, ...targets.flatMap((target) => [target.figure.id, target.at])]);

test('a pair is drawn to its own scale, the greatest with room above it', () => {
  expect(drawn(edition([50, 100, 25], a, b, c))).toEqual([[a, 0.39, b, 0.78, c, 0.195]]);
  expect(drawn(edition([200, 100, 50], a, b))).toEqual([[a, 0.78, b, 0.39]]);
  expect(drawn(edition([0, 0, 0], a, b))).toEqual([[a, 0, b, 0]]);
});

test('what no sentence says, or the ledger does not have, falls out; a pair without an end is none', () => {
  // The fourth figure has an id, and its words stand in no sentence.
  const values = [1, 2, 3, 4];
  expect(drawn(edition(values, a, gone, b, 'r0.a.s9.f1'))).toEqual([[a, 0.39, b, 0.78]]);
  expect(drawn(edition(values, gone, a))).toEqual([]);
  expect(drawn(edition(values, a, gone))).toEqual([]);
  expect([...pairedWith(edition(values, a, gone)).keys()]).toEqual([]);
});

test('a result stands beside its targets, and each of them beside it', () => {
  expect([...pairedWith(edition([1, 2, 3], a, b, c))]).toEqual([
    [a, [b, c]],
    [b, [a]],
    [c, [a]],
  ]);
});
