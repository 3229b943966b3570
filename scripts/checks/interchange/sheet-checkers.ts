import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { guarded, unguarded } from '#text/csv.ts';
import type { Cell, Column, Table } from '#export/interchange/sheets/table.ts';
import { joined } from '#export/interchange/sheets/table.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** How LibreOffice is to read CSV: as it does by itself; with all that looks like a value made one; with quoted fields as text. */
const readings = {
  plain: 'CSV:44,34,76,1',
  detecting: 'CSV:44,34,76,1,,1033,false,true',
  quotedAsText: 'CSV:44,34,76,1,,1033,true,true',
} as const;

/** A way in which LibreOffice may read CSV. */
export type Reading = keyof typeof readings;

/** Cells as they are shown, in UTF-8 with commas. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

/** Returns sheets as LibreOffice writes them again, by the names they had; `reading` is how it takes CSV. */
export function throughOffice(files: Files, to: 'csv' | 'xlsx', reading?: Reading): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    mkdirSync(join(folder, 'in'));
    for (const [name, bytes] of files) writeFileSync(join(folder, 'in', name), bytes);
    const { stdout, stderr } = spawnSync(
      'soffice',
      [
        ...[`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'],
        ...(reading ? [`--infilter=${readings[reading]}`] : []),
        ...['--convert-to', to === 'csv' ? asCsv : to, '--outdir', join(folder, 'out')],
        ...[...files.keys()].map((name) => join(folder, 'in', name)),
      ],
      { encoding: 'utf8' },
    );
    const written = readdirSync(join(folder, 'out'));
    if (written.length !== files.size) throw new Error(`LibreOffice did not come to its end:\n${stdout}${stderr}`);
    const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, 'out', name.replace(/\.[^.]*$/, `.${to}`))));
    return new Map([...files.keys()].map((name) => [name, read(name)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the rows of a CSV, the first of them the names of the columns. */
export function rowsOfCsv(bytes: Uint8Array | string): string[][] {
  return parse(typeof bytes === 'string' ? bytes : Buffer.from(bytes), { bom: true });
}

/** Returns the sheets of a workbook by their names, each with its rows; days are ISO 8601, nothing is null. */
export async function rowsOfWorkbook(bytes: Uint8Array): Promise<Map<string, unknown[][]>> {
  const sheets = await readSheets(Buffer.from(bytes), { trim: false });
  const read = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(read))]));
}

/** Returns a table as its CSV is to hold it: names, then rows, with the guards before what is no formula and no value. */
export function expectedCsv({ columns, rows }: Table): string[][] {
  const written = ({ kind }: Column, cell: Cell): string => {
    if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
    if (typeof cell === 'number' || cell === null) return String(cell ?? '');
    const words = typeof cell === 'string' ? cell : joined(cell);
    return kind === 'day' ? words : guarded(words);
  };
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map((column, index) => written(column, row[index] ?? null)))];
}

/** Returns a table as its sheet is to hold it. */
export function expectedSheet({ columns, rows }: Table): unknown[][] {
  const written = (cell: Cell): unknown => {
    const value = typeof cell === 'object' && cell !== null ? joined(cell) : cell;
    return value === '' ? null : value;
  };
  return [columns.map(({ name }) => name), ...rows.map((row) => row.map(written))];
}

/** Returns where rows differ from what they are to be, the first of them: `row, column: found, not expected`. */
export function differences(found: readonly (readonly unknown[])[], expected: readonly (readonly unknown[])[]): string[] {
  const all = Array.from({ length: Math.max(found.length, expected.length) }).flatMap((_, row) =>
    Array.from({ length: Math.max(found[row]?.length ?? 0, expected[row]?.length ?? 0) }).flatMap((__, column) => {
      // A reader leaves out the empty cells at the end of a row.
      const [one, other] = [found[row]?.[column] ?? null, expected[row]?.[column] ?? null];
      return one === other ? [] : [`${row}, ${column}: ${JSON.stringify(one)}, not ${JSON.stringify(other)}`];
    }),
  );
  return all.slice(0, 20);
}

/** Returns what a sheet read from CSV, its guards taken away, holds otherwise than the table: ids, days or words that were turned. */
export function turned(found: readonly (readonly unknown[])[], table: Table): string[] {
  const expected = expectedSheet(table);
  // Words that are a whole number may be one: it is written as they are.
  const read = (cell: unknown, words: unknown): unknown => {
    if (typeof cell === 'string') return cell === '' ? null : unguarded(cell);
    return typeof cell === 'number' && typeof words === 'string' ? String(cell) : cell;
  };
  return differences(
    found.map((row, index) => row.map((cell, column) => read(cell, expected[index]?.[column]))),
    expected,
  );
}
