import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FiguresData } from '#schemas/figures-data.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { offSchema } from './data.ts';
import { inEvery } from './every.ts';
import { faultsOfCalendar, miscountedCalendar, misplacedFigures, unlikeData, unsafeFields, unshownFigures } from './figures.ts';
import { pagesOf } from './pages.ts';
import { altered, madePage, pageAt } from './planted.ts';
import type { BuiltReport } from './reports.ts';
import { reportsOf } from './reports.ts';
import type { Sheet } from './sheets.ts';
import { hasLibreOffice, openedByLibreOffice, readCsv, readXlsx } from './sheets.ts';

if (!hasLibreOffice) console.warn('LibreOffice is not on this machine: the sheets of figures are read without it.');

const site = builtSite();
const pages = pagesOf(site);
const has = (file: string): boolean => existsSync(join(site.folder, 'data', file));
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(join(site.folder, 'data', file)));
// Broken characters are a fault of their own, and the mark at the beginning is to be seen.
const read = (file: string): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes(file));
const dataOf = ({ slug }: BuiltReport): FiguresData => JSON.parse(read(`${slug}.figures.json`)) as FiguresData;
const schema = JSON.parse(read('figures.schema.json')) as object;
const reports = reportsOf(site).filter(({ slug }) => has(`${slug}.figures.json`));
const inAll = (problemsOf: (report: BuiltReport) => readonly string[]): void => none(inEvery('report with figures', reports, problemsOf));
/** The rows of a CSV file as a reader takes them that tells numbers from words by their columns. */
const cellsOf = (rows: readonly string[][]): Sheet =>
  rows.map((row, at) =>
    row.map((value, index) => {
      const name = rows[0]?.[index] ?? '';
      if (value === '') return undefined;
      if (at > 0 && /^(?:value|converted)(?:_to)?$/.test(name) && /^-?\d+(?:\.\d+)?$/.test(value)) return { type: 'number', value };
      return { type: at > 0 && /^(?:date|deadline|period)/.test(name) && /^\d{4}-\d\d-\d\d$/.test(value) ? 'day' : 'text', value };
    }),
  );

test('the data is what its schema says, and its words stand in the text', () => {
  inAll((report) => [
    ...offSchema(`data/${report.slug}.figures.json`, dataOf(report), schema),
    ...misplacedFigures(dataOf(report), report),
  ]);
});

test('the page of figures has one row for each, with its words, its number and its sentence, in both languages', () => {
  inAll((report) => unshownFigures(pages, dataOf(report), report.slug));
});

test('the CSV says that it is UTF-8, begins no formula, and has the same figures', () => {
  inAll((report) => {
    const file = `${report.slug}.figures.csv`;
    const rows = readCsv(read(file));
    return [
      ...(read(file).startsWith('\uFEFF') ? [] : [`data/${file}: there is no mark of UTF-8`]),
      ...unsafeFields(file, rows),
      ...unlikeData(file, cellsOf(rows), dataOf(report)),
    ];
  });
});

test('the workbook has the same figures: numbers and days as such, all else as words, and no formula', () => {
  inAll((report) => unlikeData(`${report.slug}.figures.xlsx`, readXlsx(bytes(`${report.slug}.figures.xlsx`)), dataOf(report)));
});

test.runIf(hasLibreOffice)('LibreOffice opens the workbook with numbers, days and words as such', () => {
  inAll((report) => {
    const file = `${report.slug}.figures.xlsx`;
    return unlikeData(file, openedByLibreOffice(file, bytes(file)) ?? [], dataOf(report));
  });
});

test.runIf(hasLibreOffice)('LibreOffice opens the CSV so that numbers are numbers, days days and ids words', () => {
  inAll((report) => {
    const file = `${report.slug}.figures.csv`;
    return unlikeData(file, openedByLibreOffice(file, bytes(file)) ?? [], dataOf(report), true);
  });
});

test('the calendar file has an event for each row of the calendar, on the days of its figures, as programs take it', () => {
  const dated = reports.filter(({ slug }) => has(`${slug}.dates.ics`));
  none(
    inEvery('report with a calendar', dated, (report) => {
      const file = `${report.slug}.dates.ics`;
      return [...faultsOfCalendar(file, read(file), dataOf(report)), ...miscountedCalendar(pages, read(file), report.slug)];
    }),
  );
});

describe('the check finds', () => {
  const [real] = reports;
  if (!real) throw new Error('No report has figures.');
  const data = dataOf(real);
  const [first] = data;
  if (!first) throw new Error('The data has no figure.');

  test('words that stand elsewhere, an id twice, and what is no figure', () => {
    expect(misplacedFigures([{ ...first, same: [], pairs: [] }], real)).toEqual([]);
    expect(misplacedFigures([], real)).toHaveLength(1);
    expect(misplacedFigures([{ ...first, same: [], pairs: [], from: first.from + 1 }], real)).toHaveLength(1);
    expect(misplacedFigures([{ ...first, same: [], pairs: [], words: { ...first.words, en: '某 … 某' } }], real)).toHaveLength(2);
    expect(misplacedFigures([{ ...first, same: ['x'], pairs: [] }], real)).toHaveLength(1);
    expect(misplacedFigures([...data, first], real)).toHaveLength(1);
  });

  test('a figure without a row, a row without a figure, and a row that says something else', () => {
    const page = pageAt(pages, `zh/${real.slug}/figures/`);
    expect(unshownFigures([page], data, real.slug)).toEqual([]);
    expect(unshownFigures([page], [...data, { ...first, id: 'x' }], real.slug)).toHaveLength(1);
    expect(unshownFigures([page], data.slice(1), real.slug)).toHaveLength(1);
    expect(unshownFigures([page], [{ ...first, words: { zh: '某某', en: null } }, ...data.slice(1)], real.slug)).toHaveLength(1);
    expect(unshownFigures([altered(page, `<tr id="${first.id}"`, '<tr id="x"')], data, real.slug)).toHaveLength(2);
    expect(unshownFigures([madePage('zh/other/', '')], data, real.slug)).toHaveLength(1);
  });

  test('a field that would begin a formula, and a row with a field too many', () => {
    expect(unsafeFields('a', [['a'], ['1'], ['-1.5'], ["'=1"], ['a=1']])).toEqual([]);
    for (const field of ['=1+1', '+1', '-a', '@a', '\t1']) expect(unsafeFields('a', [['a'], [field]])).toHaveLength(1);
    expect(unsafeFields('a', [['a'], ['a', 'b']])).toHaveLength(1);
    expect(readCsv('\uFEFFa,"b ""c"", d"\r\n,\r\n')).toEqual([
      ['a', 'b "c", d'],
      ['', ''],
    ]);
    expect(() => readCsv('a,"b"c\r\n')).toThrow();
  });

  const sheet = readXlsx(bytes(`${real.slug}.figures.xlsx`));
  const withCell = (type: string): [Sheet, column: number] => {
    const [head = [], ...rows] = sheet;
    const at = head.findIndex((_, index) => rows.some((row) => row[index]?.type === type));
    return [sheet, at];
  };
  test.each(['number', 'day', 'text'])('a cell that is no %s', (type) => {
    const [whole, column] = withCell(type);
    const row = whole.findIndex((cells, index) => index > 0 && cells[column]?.type === type);
    const plant = (kind: 'number' | 'text' | 'formula'): string[] =>
      unlikeData(
        'a',
        whole.map((cells, index) =>
          index === row ? cells.map((cell, at) => (at === column && cell ? { ...cell, type: kind } : cell)) : cells,
        ),
        data,
      );
    expect(unlikeData('a', whole, data)).toEqual([]);
    expect(plant(type === 'text' ? 'number' : 'text').length).toBeGreaterThan(0);
    expect(plant('formula').length).toBeGreaterThan(0);
  });

  test('another number, a row that is lacking, and a column that is lacking', () => {
    const at = sheet[0]?.findIndex((cell) => cell?.value === 'value') ?? -1;
    const other = sheet.map((row, index) => (index > 0 && row[at] ? row.with(at, { type: 'number', value: '-7' }) : row));
    expect(unlikeData('a', other, data).length).toBeGreaterThan(0);
    expect(unlikeData('a', sheet.slice(0, -1), data)).toHaveLength(1);
    expect(
      unlikeData(
        'a',
        sheet.map((row) => row.toSpliced(at, 1)),
        data,
      ),
    ).toHaveLength(1);
  });

  test('a formula in a workbook', () => {
    const files = unzipSync(bytes(`${real.slug}.figures.xlsx`));
    const name = Object.keys(files).find((one) => one.startsWith('xl/worksheets/')) ?? '';
    const xml = new TextDecoder().decode(files[name]);
    const planted = zipSync({ ...files, [name]: strToU8(xml.replace('<v>', '<f>1+1</f><v>')) });
    expect(
      readXlsx(planted)
        .flat()
        .filter((cell) => cell?.type === 'formula'),
    ).toHaveLength(1);
  });

  test('what a calendar program stumbles over', () => {
    const event = (lines: readonly string[]): string =>
      ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
    const lines = ['UID:a@b', 'DTSTAMP:20260101T120000Z', 'DTSTART;VALUE=DATE:20180801', 'DTEND;VALUE=DATE:20180802', 'SUMMARY:x'];
    const own = [{ ...first, id: 'a', deadline: null, value: '2018-08-01', values: null }];
    const faults = (text: string): string[] => faultsOfCalendar('a', text, own);
    const instead = (at: number, line: string): string[] => faults(event(lines.with(at, line)));
    expect(faults(event(lines))).toEqual([]);
    expect(faults(event(lines).replaceAll('\r\n', '\n'))).toHaveLength(1);
    expect(faults(event(lines).trimEnd())).toHaveLength(1);
    expect(instead(4, `SUMMARY:${'字'.repeat(25)}`)).toHaveLength(1);
    expect(instead(4, 'SUMMARY:')).toHaveLength(1);
    expect(instead(1, 'DTSTAMP:20260101T120000')).toHaveLength(1);
    expect(instead(2, 'DTSTART:20180801T000000Z')).toHaveLength(1);
    expect(instead(2, 'DTSTART;VALUE=DATE:20180802')).toHaveLength(1);
    expect(instead(3, 'DTEND;VALUE=DATE:20180803')).toHaveLength(1);
    expect(instead(0, 'UID:c@b')).toHaveLength(1);
    expect(faults(event([...lines, 'END:VEVENT', 'BEGIN:VEVENT', ...lines]))).toHaveLength(1);
    expect(miscountedCalendar([madePage('zh/x/figures/', '')], event(lines), 'x')).toHaveLength(1);
    expect(miscountedCalendar([], event(lines), 'x')).toHaveLength(1);
  });
});
