import { expect, test } from 'vitest';
import { breadthOf, labelPlaces } from './label-places.ts';

const places = (...labels: [words: string, at: number][]): number[] => labelPlaces(labels.map(([words, at]) => ({ words, at })));

test('a label stands at the middle of its mark, and within the width', () => {
  expect(places(['7000', 0.4], ['1.5万', 0.78])).toEqual([0.4, 0.78]);
  expect(places(['300万以上', 1])).toEqual([1 - breadthOf('300万以上') / 2]);
  expect(places(['300万以上', 0])).toEqual([breadthOf('300万以上') / 2]);
});

test('labels whose marks are near do not meet, and the last keeps its mark', () => {
  const words = ['12', '力争15', '力争16'];
  const found = places(...words.map((one): [string, number] => [one, 0.7]));
  expect(found[2]).toBe(0.7);
  for (const at of [0, 1])
    expect((found[at + 1] ?? 0) - (found[at] ?? 0)).toBeGreaterThan(breadthOf(`${words[at] ?? ''}${words[at + 1] ?? ''}`) / 2);
});
