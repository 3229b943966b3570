import { expect, test } from 'vitest';
import { siteAddress } from '#address/site-address.ts';
import { toFiguresData } from '#export/figures-data.ts';
import { toGlossaryData } from '#export/glossary-data.ts';
import { conceptColumns } from '#export/interchange/tables/glossary-tables.ts';
import { figureTableColumns, originColumns } from '#export/interchange/tables/ledger-tables.ts';
import { leftOut } from '#export/interchange/tables/left-out.ts';
import { apparatusColumns, sentenceColumns, unitColumns } from '#export/interchange/tables/text-tables.ts';
import { toOriginsData } from '#export/origins-data.ts';
import { toReportData } from '#export/report-data.ts';
import type { ColumnOf } from '#export/interchange/sheets/table.ts';
import { readSources } from '../../interchange-source.ts';

const [source] = readSources(siteAddress({ SITE_URL: 'https://reader.example' }));
const { edition, glossary, texts, urls } = source;

/** A field of a value by its path, and the value with that field changed. */
type Change = readonly [path: string, changed: unknown];

/** Returns a value with each of its fields changed in turn; of a list the first item is. */
function changesOf(value: unknown, path = ''): Change[] {
  if (typeof value === 'string') return [[path, `${value}甲`]];
  if (typeof value === 'number') return [[path, value + 1]];
  if (typeof value === 'boolean') return [[path, !value]];
  if (Array.isArray(value)) {
    const [first, ...others] = value as readonly unknown[];
    return changesOf(first, path).map(([field, changed]) => [field, [changed, ...others]]);
  }
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    changesOf(inner, path === '' ? key : `${path}.${key}`).map(([field, changed]): Change => [
      field,
      { ...(value as object), [key]: changed },
    ]),
  );
}

const isWithin = (field: string, whole: string): boolean => field === whole || field.startsWith(`${whole}.`);

/** Returns the fields of rows of which a change changes no cell. */
function lost<Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): string[] {
  const cells = (row: Row): string => JSON.stringify(columns.map(({ cell }) => cell(row)));
  const fields = rows.flatMap((row) => {
    const before = cells(row);
    return changesOf(row).flatMap(([field, changed]) => (cells(changed as Row) === before ? [field] : []));
  });
  return [...new Set(fields)];
}

/** Returns what a table is said to leave out. */
const saidOf = (table: string): string[] => leftOut.filter(({ table: name }) => name === table).flatMap(({ fields }) => fields);

/** Returns the fields that are lost and not said to be left out, and those that are said to be and are not lost. */
function differing(table: string, fields: readonly string[]): string[] {
  const said = saidOf(table);
  const unsaid = fields.filter((field) => !said.some((whole) => isWithin(field, whole)));
  return [...unsaid, ...said.filter((whole) => !fields.some((field) => isWithin(field, whole)))];
}

const figures = toFiguresData(edition);
const { sentences, units } = toReportData(edition, urls);

test('every field of the figures and of the origins has a column', () => {
  expect(differing('figures', lost(figureTableColumns, figures))).toEqual([]);
  expect(differing('origins', lost(originColumns, toOriginsData(edition, texts)))).toEqual([]);
});

test('every field of sentences, units and notes has a column, or is named with those that are left out', () => {
  expect(differing('sentences', lost(sentenceColumns(source), sentences))).toEqual([]);
  expect(differing('units', lost(unitColumns(source), units))).toEqual([]);
  const segment = edition.segments.values().next().value;
  const notes = segment ? edition.apparatus.map((note) => ({ number: 1, note, segment })) : [];
  expect(notes.length).toBeGreaterThan(0);
  const fields = lost(apparatusColumns, notes).filter((field) => field.startsWith('note.'));
  expect(
    differing(
      'apparatus',
      fields.map((field) => field.slice('note.'.length)),
    ),
  ).toEqual([]);
});

test('every field of the glossary has a column, or is named with those that are left out', () => {
  const columns = conceptColumns(source);
  const entries = glossary.published;
  const ofEntries = lost(columns, entries);
  const isKnown = new Set(entries.flatMap((entry) => changesOf(entry).map(([field]) => field)));
  const published = new Set(toGlossaryData(glossary, urls).flatMap((entry) => changesOf(entry).map(([field]) => field)));
  const fields = [...published].filter((field) => field !== 'id' && (ofEntries.includes(field) || !isKnown.has(field)));
  expect(differing('concepts', fields)).toEqual([]);
});

test('a column that is taken away is missed', () => {
  for (const name of ['carried_zh', 'deadline_words', 'date_as_said', 'period_en', 'number_en', 'from', 'unit_zh'])
    expect(
      lost(
        figureTableColumns.filter((column) => column.name !== name),
        figures,
      ),
      name,
    ).toHaveLength(1);
});

test('days that come every year are said', () => {
  const said = figureTableColumns.find(({ name }) => name === 'date_as_said');
  const april = figures.find(({ id }) => id === 's1.1.s1.f2');
  expect(april && said?.cell(april)).toBe('--04');
});
