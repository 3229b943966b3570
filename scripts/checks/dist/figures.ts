import ICAL from 'ical.js';
import { daysOf } from '#edition/days.ts';
import type { FiguresData } from '#schemas/figures-data.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import type { BuiltReport } from './reports.ts';
import type { Cell, Sheet } from './sheets.ts';
import type { Tag } from './tags.ts';
import { select } from './tags.ts';

type Row = FiguresData[number];

/** Returns the figures of the data of a report whose words do not stand in their sentences, in either language. */
export function misplacedFigures(data: FiguresData, { slug, words }: BuiltReport): string[] {
  const file = `data/${slug}.figures.json`;
  const ids = data.map(({ id }) => id);
  return [
    ...inEvery(`figure of ${slug}`, data, ({ id, sentence, from, to, words: said, number }) => {
      const english = words.en.get(sentence) ?? '';
      // Where its order leaves a gap, piece for piece.
      const lost = said.en?.split(' … ').filter((piece) => !english.includes(piece)) ?? [];
      return [
        ...(words.zh.get(sentence)?.slice(from, to) === said.zh ? [] : [`${file}: ${id}: ${sentence} does not say “${said.zh}” there`]),
        ...lost.map((piece) => `${file}: ${id}: the English of ${sentence} does not say “${piece}”`),
        ...(said.zh.includes(number.zh) ? [] : [`${file}: ${id}: its words do not say “${number.zh}”`]),
      ];
    }),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: ${id} is there twice`),
    ...data.flatMap(({ id, same, pairs }) =>
      [...same, ...pairs].filter((other) => !ids.includes(other)).map((other) => `${file}: ${id} names ${other}, which is no figure`),
    ),
  ];
}

/** Returns the figures that a page of figures does not show in one row with a link to their sentence and their number, and rows that are none. */
export function unshownFigures(pages: readonly Page[], data: FiguresData, slug: string): string[] {
  return inEvery(
    `page of the figures of ${slug}`,
    pages.filter(({ path }) => path.endsWith(`/${slug}/figures/`)),
    (page) => {
      const rows = select(page.tags, 'tbody')
        .flatMap(({ tags }) => select(tags, 'tr'))
        .filter(({ attributes }) => attributes.has('data-kind'));
      const known = new Set(data.map(({ id }) => id));
      return [
        ...inEvery(`figure of ${slug}`, data, (row) => {
          const own = rows.filter(({ attributes }) => attributes.get('id') === row.id);
          const [shown] = own;
          if (!shown || own.length > 1) return [`${page.file}: ${row.id} has ${own.length} rows`];
          return isShown(shown, row) ? [] : [`${page.file}: the row of ${row.id} does not show its words, its number and its sentence`];
        }),
        ...rows
          .map(({ attributes }) => attributes.get('id') ?? '')
          .filter((id) => !known.has(id))
          .map((id) => `${page.file}: ${id} is no figure of the data`),
      ];
    },
  );
}

function isShown({ text, tags, attributes }: Tag, { sentence, words, value, values, kind }: Row): boolean {
  const number = values?.[0] ?? value;
  return (
    text.includes(words.zh) &&
    attributes.get('data-kind') === kind &&
    attributes.get('data-value') === (typeof number === 'number' ? String(number) : undefined) &&
    select(tags, 'a').some((link) => link.attributes.get('href')?.endsWith(`/#${sentence}`))
  );
}

const numberColumns = ['value', 'value_to', 'converted'];
const dayColumns = ['date', 'date_to', 'period_from', 'period_to', 'deadline'];
const idColumns = ['id', 'sentence', 'pairs', 'same', 'concepts'];

/** What a sheet is to have of a figure, by its columns. */
function expected({ kind, value, values, ...row }: Row): Record<string, string> {
  const [first, last] = values ?? [value, null];
  const days = (end: string | number | null): readonly string[] => (kind === 'date' ? (daysOf(String(end)) ?? []) : []);
  return {
    id: row.id,
    sentence: row.sentence,
    kind,
    words_zh: row.words.zh,
    words_en: row.words.en ?? '',
    number_zh: row.number.zh,
    measure_zh: row.measure.zh,
    measure_en: row.measure.en,
    value: typeof first === 'number' ? String(first) : '',
    value_to: typeof last === 'number' ? String(last) : '',
    unit_zh: row.unit?.zh ?? '',
    unit_en: row.unit?.en ?? '',
    converted: String(row.converted?.value ?? ''),
    date: days(first)[0] ?? '',
    date_to: days(last ?? first)[1] ?? '',
    period_from: (row.period && daysOf(row.period.from)?.[0]) ?? '',
    period_to: (row.period?.to && daysOf(row.period.to)?.[1]) || '',
    deadline: (row.deadline && daysOf(row.deadline.value)?.[1]) ?? '',
    pairs: row.pairs.join(' '),
    same: row.same.join(' '),
    concepts: row.concepts.join(' '),
  };
}

/**
 * Returns where a sheet of figures is unlike their data: a row for each, numbers as numbers, days as days, ids as text, no
 * formula. `guessed`: read from a file that does not say what its fields are, where words that are a number count as one.
 */
export function unlikeData(file: string, sheet: Sheet, data: FiguresData, guessed = false): string[] {
  const [head = [], ...rows] = sheet;
  const names = head.map((cell) => cell?.value ?? '');
  if (rows.length !== data.length) return [`${file}: it has ${rows.length} rows, not ${data.length}`];
  const lacking = [...numberColumns, ...dayColumns, ...idColumns].filter((name) => !names.includes(name));
  return [
    ...lacking.map((name) => `${file}: there is no column ${name}`),
    ...inEvery(`figure of ${file}`, data, (figure) => {
      const row = rows[data.indexOf(figure)] ?? [];
      const wanted = expected(figure);
      return names.flatMap((name, at) => {
        const cell = row[at];
        const place = `${file}: ${figure.id}: ${name}`;
        const isWrong =
          name in wanted && !isSame(cell, wanted[name] ?? '', guessed && typeOf(name) === 'text' && !idColumns.includes(name));
        return [
          ...(isWrong ? [`${place} is “${cell?.value ?? ''}”, not “${wanted[name] ?? ''}”`] : []),
          ...(cell &&
          cell.type !== typeOf(name) &&
          !(guessed && cell.type !== 'formula' && typeOf(name) === 'text' && !idColumns.includes(name))
            ? [`${place} is a ${cell.type}, not a ${typeOf(name)}`]
            : []),
        ];
      });
    }),
  ];
}

function typeOf(column: string): Cell['type'] {
  return numberColumns.includes(column) ? 'number' : dayColumns.includes(column) ? 'day' : 'text';
}

function isSame(cell: Cell | undefined, wanted: string, isLoose: boolean): boolean {
  if (cell?.type === 'number') return isLoose || Number(cell.value) === Number(wanted);
  if (isLoose && cell && cell.type !== 'text') return true;
  return (cell?.value ?? '').replace(/\s+/g, ' ').trim() === wanted.replace(/\s+/g, ' ').trim();
}

/** Returns what is wrong with the rows of a CSV file as such: fields too many or too few, and those that would begin a formula. */
export function unsafeFields(file: string, [head = [], ...rows]: readonly string[][]): string[] {
  return rows.flatMap((row, at) => [
    ...(row.length === head.length ? [] : [`${file}: row ${at + 2} has ${row.length} fields, not ${head.length}`]),
    ...row
      .filter((field) => /^[=+\-@\t\r]/.test(field) && !/^-?\d+(?:\.\d+)?$/.test(field))
      .map((field) => `${file}: row ${at + 2}: “${field}” would begin a formula`),
  ]);
}

/** Returns what a calendar program would stumble over in a calendar file, and events that are not the days of their figures. */
export function faultsOfCalendar(file: string, text: string, data: FiguresData): string[] {
  const lines = text.split('\r\n');
  const faults = [
    ...(lines.at(-1) === '' && !/[\r\n]/.test(lines.join('')) ? [] : ['a line does not end in CRLF']),
    ...text
      .split(/\r?\n/)
      .filter((line) => Buffer.byteLength(line) > 75)
      .map((line) => `a line is longer than 75 octets: ${line}`),
  ];
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const uids = events.map((event) => event.getFirstPropertyValue('uid'));
  return [
    ...faults,
    ...uids
      .filter((uid, at) => typeof uid !== 'string' || uids.indexOf(uid) !== at)
      .map((uid) => `the UID ${String(uid)} is none of its own`),
    ...events.flatMap((event) => {
      const uid = String(event.getFirstPropertyValue('uid'));
      const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? '');
      const [stamp, start, end] = [value('dtstamp'), value('dtstart'), value('dtend')];
      const figure = data.find(({ id }) => uid.startsWith(`${id}@`));
      const due = figure && daysOf(figure.deadline?.value ?? String(figure.values?.[1] ?? figure.value))?.[1];
      const isDay = [start, end].every((day) => /^\d{4}-\d\d-\d\d$/.test(day));
      return [
        ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(stamp) ? [] : [`${uid} has no DTSTAMP in UTC`]),
        ...(isDay && start < end ? [] : [`${uid} does not last one day or several: ${start} to ${end}`]),
        ...(due !== undefined && dayBefore(end) === due ? [] : [`${uid} ends on ${end}, and its figure is due on ${due ?? 'no day'}`]),
        ...(value('summary') ? [] : [`${uid} has no name`]),
      ];
    }),
  ].map((fault) => `${file}: ${fault}`);
}

function dayBefore(day: string): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) - 864e5);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Returns the pages of figures whose calendar has another number of rows than the calendar file has events. */
export function miscountedCalendar(pages: readonly Page[], text: string, slug: string): string[] {
  const events = text.split('BEGIN:VEVENT').length - 1;
  return inEvery(
    `page of the figures of ${slug}`,
    pages.filter(({ path }) => path.endsWith(`/${slug}/figures/`)),
    (page) => {
      const rows = select(page.tags, 'section', { id: 'calendar' })
        .flatMap(({ tags }) => select(tags, 'tbody'))
        .flatMap(({ tags }) => select(tags, 'th', { scope: 'row' }));
      return rows.length === events ? [] : [`${page.file}: its calendar has ${rows.length} rows, the file has ${events} events`];
    },
  );
}
