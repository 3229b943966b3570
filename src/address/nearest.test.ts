import { expect, test } from 'vitest';
import { hasPlace, nearestOf } from './nearest.ts';

const sentences = [
  ...['r.s0', 'r0.a.s1', 'r1.s0', 'r1.a.s1', 'r1.1.s0', 'r1.1.s1', 'r1.1.s2'],
  ...['r1.2.s0', 'r1.2.a.s1', 'r1.2.1.s0', 'r1.2.1.s1', 'r1.2.2.s0', 'r1.2.2.s1', 'r1.2.2.s2', 'n0.a.s1', 'n0.b.s1'],
];

test.each([
  ['r1.1.s9', 'r1.1', 'sentence', 2],
  ['r1.2.2.s3', 'r1.2.2', 'sentence', 2],
  ['r1.2.9', 'r1.2', 'measure', 2],
  ['r1.2.9.s1', 'r1.2', 'measure', 2],
  ['r1.9', 'r1', 'section', 2],
  ['r9.9.s9', 'r', 'part', 1],
  ['r1.2.s9', 'r1.2', 'measure', 2],
  ['r1.1.4', 'r1.1', 'sentence', 2],
  ['n4', 'n', 'paragraph', 2],
])('near %s is %s, where the kind %s is counted', (asked, id, kind, count) => {
  expect(nearestOf(asked, sentences)).toEqual({ id, kind, count });
});

test.each(['t2.3', 'r1.2', 'r1.1.s1'])('near %s is nothing: there is no such work, or it stands there itself', (id) => {
  expect(nearestOf(id, sentences)).toBeUndefined();
});

test('zeros that say “outside” are no places', () => {
  expect(['r', 'r1', 'r1.2.1', 'n0.a', 'r0', 'n0', 'r1.0', 'r2'].filter((id) => hasPlace(id, sentences))).toEqual([
    'r',
    'r1',
    'r1.2.1',
    'n0.a',
  ]);
});
