import { daysOf } from '#edition/days.ts';
import type { FiguresData } from '#schemas/figures-data.ts';

type Row = FiguresData[number];

/** A column of the sheets of figures: a number or a day where it is one, else words; undefined is an empty cell. */
export interface FigureColumn {
  name: string;
  /** About how many letters wide. */
  width: number;
  kind: 'text' | 'number' | 'day';
  cell: (row: Row) => string | number | undefined;
}

/** In words, since a sheet takes a sign for the beginning of a formula. */
const comparatorWords = {
  '=': 'equal',
  '≥': 'at least',
  '≤': 'at most',
  over: 'over',
  about: 'about',
  'strive for': 'strive for',
} as const;

const text = (name: string, width: number, cell: FigureColumn['cell']): FigureColumn => ({ name, width, kind: 'text', cell });
const number = (name: string, cell: (row: Row) => string | number | null | undefined): FigureColumn => ({
  name,
  width: 16,
  kind: 'number',
  cell: (row) => {
    const value = cell(row);
    return typeof value === 'number' ? value : undefined;
  },
});
const day = (name: string, cell: (row: Row) => string | undefined): FigureColumn => ({ name, width: 12, kind: 'day', cell });

/** The first or the last of the days that a figure of the kind date means. */
function dayOf({ kind, value, values }: Row, end: 0 | 1): string | undefined {
  const said = values?.[end] ?? value;
  return kind === 'date' ? daysOf(String(said))?.[end] : undefined;
}

/** The columns of the sheets of figures, in their order. */
export const figureColumns: readonly FigureColumn[] = [
  text('id', 16, ({ id }) => id),
  text('sentence', 12, ({ sentence }) => sentence),
  text('kind', 10, ({ kind }) => kind),
  text('words_zh', 50, ({ words }) => words.zh),
  text('words_en', 50, ({ words }) => words.en ?? undefined),
  text('number_zh', 12, (row) => row.number.zh),
  text('measure_zh', 30, ({ measure }) => measure.zh),
  text('measure_en', 30, ({ measure }) => measure.en),
  text('comparator', 12, ({ comparator }) => comparatorWords[comparator]),
  number('value', ({ value, values }) => values?.[0] ?? value),
  number('value_to', ({ values }) => values?.[1]),
  text('unit_zh', 10, ({ unit }) => unit?.zh),
  text('unit_en', 16, ({ unit }) => unit?.en),
  number('converted', ({ converted }) => converted?.value),
  text('converted_unit', 8, ({ converted }) => converted?.unit),
  text('base', 10, ({ base }) => base ?? undefined),
  day('date', (row) => dayOf(row, 0)),
  day('date_to', (row) => dayOf(row, 1)),
  day('period_from', ({ period }) => (period ? daysOf(period.from)?.[0] : undefined)),
  day('period_to', ({ period }) => (period?.to ? daysOf(period.to)?.[1] : undefined)),
  day('deadline', ({ deadline }) => (deadline ? daysOf(deadline.value)?.[1] : undefined)),
  text('certainty', 10, ({ certainty }) => certainty ?? undefined),
  text('required', 9, ({ required }) => (required ? 'yes' : undefined)),
  text('by_zh', 16, ({ by }) => by?.zh),
  text('by_en', 16, ({ by }) => by?.en),
  text('pairs', 16, ({ pairs }) => pairs.join(' ')),
  text('same', 16, ({ same }) => same.join(' ')),
  text('concepts', 24, ({ concepts }) => concepts.join(' ')),
  text('why_zh', 40, ({ why }) => why?.zh),
  text('why_en', 40, ({ why }) => why?.en),
];
