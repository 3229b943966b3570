import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { sampleFigure } from '#numbers/sample-figure.ts';
import type { LedgerFigure } from '#schemas/figures.ts';
import { toFiguresCsv } from './figures-csv.ts';
import { toFiguresData } from './figures-data.ts';

/** The row of one figure, by its columns; none of the words of the samples holds a comma. */
function rowOf(more: Partial<LedgerFigure>): Record<string, string> {
  const edition = sampleEdition({
    text: '题\n甲。',
    figures: {
      periods: { year: { zh: '全年', en: 'year', from: '2018', to: '2018', certainty: 'stated' } },
      figures: [sampleFigure('r0.a.s1.f1', '甲', more)],
      pairs: [],
      not: [],
      open: [],
    },
  });
  const [head = '', row = ''] = toFiguresCsv(toFiguresData(edition)).slice(1).split('\r\n');
  const fields = row.split(',');
  return Object.fromEntries(head.split(',').map((name, index) => [name, fields[index] ?? '']));
}

test('a number below nothing stays a number, and words that would begin a formula do not', () => {
  expect(rowOf({ value: -3.2, measure: { zh: '=1+1', en: '-1 day' } })).toMatchObject({
    value: '-3.2',
    measure_zh: "'=1+1",
    measure_en: "'-1 day",
  });
});

test('days are whole days: of a month or a year the first and the last, of a deadline the last; every April is none', () => {
  const deadline = { value: '2018-11', words: '甲', certainty: 'stated' } as const;
  expect(rowOf({ value: 3, kind: 'target', deadline })).toMatchObject({ deadline: '2018-11-30', date: '', value: '3' });
  expect(rowOf({ value: 3, kind: 'result', period: 'year' })).toMatchObject({ period_from: '2018-01-01', period_to: '2018-12-31' });
  expect(rowOf({ value: '2018-08', kind: 'date' })).toMatchObject({ date: '2018-08-01', date_to: '2018-08-31', value: '' });
  expect(rowOf({ values: ['2018-08-02', '2018-09'], kind: 'date' })).toMatchObject({ date: '2018-08-02', date_to: '2018-09-30' });
  expect(rowOf({ value: '--04', kind: 'date' })).toMatchObject({ date: '', date_to: '', value: '' });
});
