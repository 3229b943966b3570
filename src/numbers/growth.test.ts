import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { LedgerFigure } from '#schemas/figures.ts';
import type { Growth } from './growth.ts';
import { growthOf } from './growth.ts';
import { sampleFigure } from './sample-figure.ts';

const places = [...'甲乙丙丁'];
const rate: Partial<LedgerFigure> = { kind: 'result', base: 'growth', unit: { zh: '%', en: '%' }, period: 'half' };
const half = { zh: '上半年', en: 'first half', from: '2018-01-01', to: '2018-06-30' };
const growth = (values: readonly number[], more: Partial<LedgerFigure> = {}): Growth =>
  growthOf(
    sampleEdition({
      text: `题\n${places.map((one) => `${one}。`).join('')}`,
      figures: {
        periods: { half: { ...half, certainty: 'stated' }, open: { ...half, certainty: 'inferred' } },
        figures: values.map((value, index) =>
          sampleFigure(`r0.a.s${index + 1}.f1`, places[index] ?? '', { ...rate, value, ...(index === 0 ? more : {}) }),
        ),
        pairs: [],
        not: [],
        open: [],
      },
    }),
  );

test.each([
  ['several', [9.2, 33.2, 15.3, 7]],
  ['below nothing as well', [-12.5, 8, 3]],
  ['below nothing only', [-3, -40.5]],
  ['one', [9.2]],
  ['one below nothing', [-9.2]],
  ['all equal', [5, 5, 5]],
  ['nothing', [0, 0]],
  ['beyond all steps', [9000, -2500]],
  ['none', []],
])('the axis holds all values and nothing, true to scale, on few lines: %s', (_, values) => {
  const { rows, zero, ticks } = growth(values);
  expect(rows.map(({ value }) => value)).toEqual([...values].sort((a, b) => b - a));
  const known = [...rows, ...ticks, { value: 0, at: zero }];
  for (const { at } of known) expect(at >= 0 && at <= 1).toBe(true);
  const [low, high] = [known.reduce((a, b) => (b.at < a.at ? b : a)), known.reduce((a, b) => (b.at > a.at ? b : a))];
  const scale = (high.at - low.at) / (high.value - low.value || 1);
  for (const { value, at } of known) expect(at).toBeCloseTo(low.at + (value - low.value) * scale, 9);
  expect(ticks.length).toBeLessThanOrEqual(6);
  expect(new Set(ticks.map(({ value }) => value)).size).toBe(ticks.length);
  expect(ticks[0]?.at).toBe(0);
});

test('a line stands where no growth is', () => {
  expect(growth([-12.5, 8]).ticks.map(({ value }) => value)).toEqual([-20, -10, 0, 10]);
  expect(growth([33.2]).ticks.map(({ value }) => value)).toEqual([0, 10, 20, 30]);
});

test('only growth in hundredths that has come about is drawn, and whether the sentence names its time', () => {
  expect(growth([1, 2]).rows.map(({ isStated }) => isStated)).toEqual([true, true]);
  expect(growth([1, 2], { period: 'open' }).rows.map(({ isStated }) => isStated)).toEqual([true, false]);
  const others: Partial<LedgerFigure>[] = [{ kind: 'target' }, { base: 'share' }, { unit: { zh: '家', en: 'firms' } }];
  for (const more of others) expect(growth([1, 2], more).rows.map(({ value }) => value)).toEqual([2]);
});
