import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { Edition } from '#edition/types.ts';
import type { LedgerFigure } from '#schemas/figures.ts';
import type { Calendar } from './calendar.ts';
import { calendarOf, deadlineYears } from './calendar.ts';
import { sampleFigure } from './sample-figure.ts';

const none = { zh: '', en: '' };
const places = [...'甲乙丙丁戊己庚辛壬癸'];

/** A report of a day with a ledger: its sentences are 甲, 乙, 丙 …, and say nothing else. */
const edition = (figures: readonly LedgerFigure[], date: string | undefined = '2018-08-01'): Edition =>
  sampleEdition({
    text: `题\n${places.map((one) => `${one}。`).join('')}`,
    info: {
      works: [
        {
          id: 'r',
          name: { zh: '报告', en: 'Report' },
          title: ['题'],
          ...(date === undefined ? {} : { date: { value: date, printed: none, certainty: 'stated', inferred: none, reason: none } }),
        },
      ],
    },
    figures: { periods: {}, figures: [...figures], pairs: [], not: [], open: [] },
  });
const calendar = (figures: readonly LedgerFigure[], date?: string): Calendar | undefined => calendarOf(edition(figures, date));
const dated = (sentence: number, value: string | [string, string], more: Partial<LedgerFigure> = {}): LedgerFigure =>
  sampleFigure(`r0.a.s${sentence}.f1`, places[sentence - 1] ?? '', {
    kind: 'date',
    ...(typeof value === 'string' ? { value } : { values: value }),
    ...more,
  });
const target = (sentence: number, number: number, deadline: string): LedgerFigure =>
  sampleFigure(`r0.a.s${sentence}.f${number}`, places[sentence - 1] ?? '', {
    kind: 'target',
    value: number,
    deadline: { value: deadline, words: '何时', certainty: 'stated' },
  });

/** What the rows say: their words, their form, and where they are drawn, in days from the beginning of the strip. */
const drawn = (found: Calendar | undefined, length = 153): unknown[] =>
  (found?.rows ?? []).map(({ words, form, at }) => [words, form, at?.map((share) => Math.round(share * length * 1e6) / 1e6)]);

test('a day, about a day, some day within a span, and a last day, the earliest end first; what is over, and every April, are left out', () => {
  const found = calendar([
    dated(1, '2018-12-31', { comparator: 'strive for' }),
    dated(2, '2018-08-15', { comparator: 'about' }),
    dated(3, '2018-09-30', { comparator: '≤' }),
    dated(4, '2018-09'),
    dated(5, ['2018-10-01', '2018-10-07']),
    dated(6, '2018-07-31', { comparator: '≤' }),
    dated(7, '--04'),
    dated(8, '2018-08-01'),
  ]);
  expect(drawn(found)).toEqual([
    ['辛', 'day', [0, 1]],
    ['乙', 'about', [14, 15]],
    ['丁', 'within', [31, 61]],
    ['丙', 'by', [0, 61]],
    ['戊', 'within', [61, 68]],
    ['甲', 'by', [0, 153]],
  ]);
});

test('the strip ends with the year: what goes beyond is cut, and what is after it is listed and not drawn', () => {
  const found = calendar([
    dated(1, ['2018-07-20', '2018-08-10']),
    dated(2, ['2018-12-30', '2019-01-02']),
    dated(3, '2022'),
    dated(4, '2020-12-31', { comparator: '≤' }),
    target(5, 1, '2019-06-30'),
  ]);
  expect(drawn(found)).toEqual([
    ['甲', 'within', [0, 10]],
    ['乙', 'within', [151, 153]],
    ['何时', 'by', undefined],
    ['丁', 'by', undefined],
    ['丙', 'within', undefined],
  ]);
});

test.each(Array.from({ length: 12 }, (_, index) => index + 1))('a strip from month %i has every month to the end of the year', (month) => {
  const value = `2018-${String(month).padStart(2, '0')}`;
  const found = calendar([dated(1, '2018-12-31', { comparator: '≤' })], value);
  expect([found?.first, found?.last]).toEqual([`${value}-01`, '2018-12-31']);
  expect(found?.months.map((one) => one.month)).toEqual(Array.from({ length: 13 - month }, (_, index) => month + index));
  expect(found?.months[0]?.at).toBe(0);
  expect(found?.rows[0]?.at?.[1]).toBe(1);
});

test('a report without a day or month has no calendar', () => {
  expect(calendar([dated(1, '2018-09')], '2018')).toBeUndefined();
  expect(calendarOf(sampleEdition({ text: '题\n甲。' }))).toBeUndefined();
});

test('what one sentence wants by one day is one row, and so is a day that is said again', () => {
  const found = calendar([
    target(1, 1, '2018-12-31'),
    target(1, 2, '2018-12-31'),
    target(1, 3, '2018-09-30'),
    target(2, 1, '2018-12-31'),
    dated(3, '2018-10-10'),
    dated(4, '2018-10-10', { same: ['r0.a.s3.f1'] }),
    dated(5, '2018-10-10', { same: ['r0.a.s4.f1'] }),
    dated(6, '2018-10-10'),
  ]);
  expect(found?.rows.map(({ last, figures }) => [last, figures.map(({ id }) => id)])).toEqual([
    ['2018-09-30', ['r0.a.s1.f3']],
    ['2018-10-10', ['r0.a.s3.f1', 'r0.a.s4.f1', 'r0.a.s5.f1']],
    ['2018-10-10', ['r0.a.s6.f1']],
    ['2018-12-31', ['r0.a.s1.f1', 'r0.a.s1.f2']],
    ['2018-12-31', ['r0.a.s2.f1']],
  ]);
});

test('aims without a deadline stand apart', () => {
  const found = calendar([sampleFigure('r0.a.s1.f1', '甲', { kind: 'aim', value: 3 }), target(2, 1, '2018-12-31')]);
  expect(found?.undated.map(({ id }) => id)).toEqual(['r0.a.s1.f1']);
  expect(found?.rows).toHaveLength(1);
});

test('the years of deadlines are told, and later years that are named and are none', () => {
  const years = (...figures: LedgerFigure[]): unknown => deadlineYears(edition(figures));
  expect(years()).toEqual({ due: [], named: [] });
  expect(
    years(
      target(1, 1, '2020-12-31'),
      dated(2, '2018-09-30', { comparator: '≤' }),
      target(3, 1, '2018-12-31'),
      dated(4, '2022'),
      dated(5, '2017'),
      dated(6, '2020-06'),
      dated(7, '--04'),
      dated(8, ['2023-01-01', '2024-12-31'], { comparator: 'strive for' }),
    ),
  ).toEqual({ due: ['2018', '2020', '2024'], named: ['2022'] });
});
