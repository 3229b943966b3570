import { expect, test } from 'vitest';
import type { OutsideText } from '#schemas/texts.ts';
import type { Life } from './life.ts';
import { lifeShape } from './life-shape.ts';

const text = (date: string, kind: OutsideText['kind'] = 'work report'): OutsideText => ({
  id: date,
  file: '',
  kind,
  date,
  name: { zh: '', en: '' },
  title: '',
});
const life = (counts: Readonly<Record<string, number>>): Life => ({
  national: [...['2001', '2002-03', '2005-03', '2006-03', '2009-03'].map((date) => text(date)), text('2007-10', 'congress report')].map(
    (one) => ({ text: one, count: counts[one.date] ?? 0, han: 10_000, rate: counts[one.date] ?? 0 }),
  ),
  provincial: [],
  here: { count: 1, han: 10_000, rate: 1 },
});

test('bars stand in their year, as high as the term is frequent; the first, the highest, the last and the own year say how often', () => {
  const shape = lifeShape(life({ '2002-03': 1, '2005-03': 4, '2006-03': 2, '2009-03': 1 }), 2006);
  expect(shape.bars.map(({ year, height, value, own }) => [year, height, value, own])).toEqual([
    [2002, 0.25, '1.0', false],
    [2005, 1, '4.0', false],
    [2006, 0.5, '2.0', true],
    [2009, 0.25, '1.0', false],
  ]);
  expect(shape.bars.every(({ at }) => at > 0 && at < 1)).toBe(true);
  expect(shape.grid.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
});

test('the base is drawn where a text was read, and broken where none was; other texts are ticks', () => {
  const shape = lifeShape(life({ '2007-10': 3 }), 2030);
  expect(shape.base.map((span) => span.map((share) => Math.round(share * 9)))).toEqual([
    [0, 2],
    [4, 6],
    [8, 9],
  ]);
  expect(shape.bars).toEqual([]);
  expect(shape.grid).toEqual([]);
  expect(shape.ticks).toEqual([{ at: expect.closeTo((6 + 9.5 / 12) / 9) as number, strong: true }]);
  expect(shape.own).toBeUndefined();
  expect(shape.years.map(({ year }) => year)).toEqual([2001, 2009]);
});
