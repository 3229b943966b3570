import { expect, test } from 'vitest';
import type { FigureWork, Slip } from './figure-shape.ts';
import { stretchesOf } from './stretches.ts';

const slip = (id: string, slips: Slip[] = []): Slip => ({
  id,
  kind: 'section',
  words: { lang: 'en', numeral: '', runs: [] },
  lines: [],
  cord: undefined,
  slips,
});
const slips = (count: number, below = 0): Slip[] =>
  Array.from({ length: count }, (_, at) =>
    slip(
      `${at + 1}`,
      Array.from({ length: below }, (_, measure) => slip(`${at + 1}.${measure}`)),
    ),
  );
const work = (...groups: FigureWork['groups']): FigureWork => ({
  id: 'r',
  name: '',
  words: { lang: 'en', numeral: '', runs: [] },
  lines: [],
  opens: false,
  closes: false,
  groups,
  counts: { part: 0, section: 0, measure: 0 },
});
const told = (made: FigureWork): string[] => stretchesOf(made).map(({ from, first, last }) => `${from.id}: ${first?.id} to ${last?.id}`);

test('a short part is one stretch, which begins with the part', () => {
  expect(told(work({ part: slip('part'), slips: slips(6) }))).toEqual(['part: 1 to 6']);
});

test('a long part is cut evenly, and what stands below its sections counts', () => {
  expect(told(work({ part: slip('part'), slips: slips(10) }))).toEqual(['part: 1 to 5', '6: 6 to 10']);
  expect(told(work({ part: slip('part'), slips: slips(6, 3) }))).toEqual(['part: 1 to 2', '3: 3 to 4', '5: 5 to 6']);
});

test('every section is in one stretch, whatever their number', () => {
  for (let count = 1; count < 60; count += 1) {
    const found = stretchesOf(work({ part: undefined, slips: slips(count) }));
    const sizes = found.map(({ first, last }) => Number(last?.id) - Number(first?.id) + 1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
  }
});

test('a part without sections is a stretch, and nothing is none', () => {
  expect(told(work({ part: slip('part'), slips: [] }))).toEqual(['part: undefined to undefined']);
  expect(told(work({ part: undefined, slips: [] }))).toEqual([]);
});
