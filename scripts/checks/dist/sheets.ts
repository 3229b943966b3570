import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What a cell of a sheet holds, and as what a spreadsheet takes it; of a day as ISO 8601. */
export interface Cell {
  type: 'text' | 'number' | 'day' | 'formula';
  value: string;
}

/** The rows of a sheet, the first of them the names of its columns; a cell without anything is undefined. */
export type Sheet = (Cell | undefined)[][];

/** Returns the rows of a CSV file (RFC 4180) without the mark at its beginning; throws where marks that part fields stand astray. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const next = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  next.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (next.lastIndex < text.length) {
    const at = next.lastIndex;
    const found = next.exec(text);
    if (!found) throw new Error(`No field of CSV begins at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Returns the cells of the only sheet of a workbook (ECMA-376). */
export function readXlsx(bytes: Uint8Array): Sheet {
  const files = unzipSync(bytes);
  const read = (name: string) => parseDocument(strFromU8(files[name] ?? new Uint8Array()), { xmlMode: true });
  const names = Object.keys(files).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  if (names.length !== 1) throw new Error(`The workbook has ${names.length} sheets.`);
  const styles = read('xl/styles.xml');
  const codes = new Map(all('numFmt', styles).map(({ attribs }) => [attribs['numFmtId'], attribs['formatCode']]));
  const [formats] = all('cellXfs', styles);
  const formatOf = (style: string | undefined): string | undefined =>
    codes.get((formats && all('xf', formats))?.[Number(style ?? 0)]?.attribs['numFmtId']);
  const shared = all('si', read('xl/sharedStrings.xml')).map((one) => DomUtils.textContent(all('t', one)));
  return all('row', read(names[0] ?? '')).map((row) => {
    const cells: Sheet[number] = [];
    for (const cell of all('c', row)) {
      const [value] = all('v', cell).map((one) => DomUtils.textContent(one));
      const { r = '', s, t = 'n' } = cell.attribs;
      if (all('f', cell).length > 0) cells[columnOf(r)] = { type: 'formula', value: value ?? '' };
      else if (t === 's') cells[columnOf(r)] = { type: 'text', value: shared[Number(value)] ?? '' };
      else if (t === 'inlineStr' || t === 'str')
        cells[columnOf(r)] = { type: 'text', value: value ?? DomUtils.textContent(all('t', cell)) };
      else if (value !== undefined) cells[columnOf(r)] = formatOf(s) === 'yyyy-mm-dd' ? dayOf(value) : { type: 'number', value };
    }
    return Array.from(cells);
  });
}

/** The number of a column from its letters: of B7 it is 1. */
function columnOf(cell: string): number {
  return [...cell.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A workbook counts days; the first of March 1900 is the sixty-first. */
function dayOf(serial: string): Cell {
  return { type: 'day', value: new Date(Date.UTC(1899, 11, 30 + Number(serial))).toISOString().slice(0, 10) };
}

const flags = ['--headless', '--norestore', '--convert-to', 'fods'];
/** Commas, quotation marks, UTF-8, from the first line, numbers as in English and days as days: what it offers of itself for a file with the mark of UTF-8. */
const csvFilter = '--infilter=CSV:44,34,76,1,,1033,false,true';

/** Returns a file as LibreOffice opens it and writes it down again (ODF 1.3); undefined where there is none on this machine that does. */
export function openedByLibreOffice(name: string, bytes: Uint8Array | string): Sheet | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    writeFileSync(join(folder, name), bytes);
    // A profile of its own, and English, so that what somebody has set for himself changes nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, ...flags, ...(name.endsWith('.csv') ? [csvFilter] : []), '--outdir', folder, join(folder, name)];
    const env = { ...process.env, LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8' };
    for (const program of ['soffice', 'localc']) {
      spawnSync(program, args, { env });
      const written = join(folder, name.replace(/\.[^.]+$/, '.fods'));
      if (existsSync(written)) return readFods(readFileSync(written, 'utf8'));
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a LibreOffice that opens sheets is on this machine. */
export const hasLibreOffice = openedByLibreOffice('try.csv', 'a\r\n1\r\n') !== undefined;

function readFods(xml: string): Sheet {
  const [table] = all('table:table', parseDocument(xml, { xmlMode: true }));
  const rows = table ? all('table:table-row', table) : [];
  return rows.flatMap((row) => {
    const cells = all('table:table-cell', row).flatMap((cell): Sheet[number] => {
      const { attribs } = cell;
      const type = attribs['office:value-type'];
      const found: Cell | undefined = attribs['table:formula']
        ? { type: 'formula', value: attribs['table:formula'] }
        : type === 'date'
          ? { type: 'day', value: attribs['office:date-value'] ?? '' }
          : type === 'float' || type === 'percentage'
            ? { type: 'number', value: attribs['office:value'] ?? '' }
            : type === undefined
              ? undefined
              : {
                  type: 'text',
                  value: all('text:p', cell)
                    .map((one) => DomUtils.textContent(one))
                    .join('\n'),
                };
      // What is empty to the edge of the sheet is one cell, repeated.
      return found ? Array.from({ length: Number(attribs['table:number-columns-repeated'] ?? 1) }, () => found) : emptyCells(attribs);
    });
    return cells.some(Boolean) ? [cells] : [];
  });
}

function emptyCells(attribs: Element['attribs']): undefined[] {
  return Array.from({ length: Math.min(Number(attribs['table:number-columns-repeated'] ?? 1), 100) }, () => undefined);
}

function all(name: string, within: Parameters<typeof DomUtils.getElementsByTagName>[1]): Element[] {
  return DomUtils.getElementsByTagName(name, within);
}
