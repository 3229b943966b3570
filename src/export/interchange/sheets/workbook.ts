import { unzipSync, zipSync } from 'fflate';
import type { Cell as WrittenCell } from 'write-excel-file/node';
import writeSheets from 'write-excel-file/node';
import type { Cell, Column, Table } from './table.ts';
import { joined } from './table.ts';

/** What the writer lets one change of its files. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeSheets>[1]>['features']>[number];

/** What a cell of a workbook holds at most, in UTF-16 code units; Excel takes a file with more for a broken one. */
export const longestCell = 32_767;

/**
 * Returns tables as a workbook, a sheet each, whose heads stay in sight and have filters: numbers and days as such, ids and
 * all else as text. The same tables give the same bytes.
 */
export async function toWorkbook(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => columns.map((column, index) => cellOf(column, row[index] ?? null))),
    ],
  }));
  const written = await writeSheets(sheets, { features: [mended(tables)] }).toBuffer();
  // The archive says when it was made; packed again, it says a day that is always the same.
  return zipSync(unzipSync(written), { mtime: '1980-01-01T00:00:00' });
}

/** What the writer leaves out or puts in a wrong order: filters in the heads, and what fonts are made of, whose order Excel minds. */
function mended(tables: readonly Table[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (...[xml, , { sheetIndex }]) =>
            xml.replace('</sheetData>', `</sheetData><autoFilter ref="${extentOf(tables[sheetIndex])}"/>`),
        },
        'xl/styles.xml': {
          transform: (xml) => xml.replace(/<font>(<family [^>]*>)(<scheme [^>]*>)(.*?)<\/font>/g, '<font>$3$1$2</font>'),
        },
      },
    },
  };
}

function cellOf({ kind }: Column, cell: Cell): WrittenCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (kind === 'day') return { value: new Date(`${String(cell)}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  const isId = kind === 'id' || kind === 'ids';
  const words = textOf(typeof cell === 'string' ? cell : joined(cell));
  return words === '' ? null : { value: words, type: String, ...(isId && { format: '@' }) };
}

/**
 * Returns words as a cell holds them. Its line ends are \n alone; what the writer would drop becomes □; an underscore that
 * would begin the code of a character is written as a code itself; what is too long ends with ….
 */
function textOf(words: string): string {
  const plain = words.replace(/\r\n?/g, '\n').replace(/[\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFD]/g, '□');
  const short = plain.length > longestCell ? `${plain.slice(0, longestCell - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : plain;
  return short.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** The cells of a table with its head: `A1:C20`. */
function extentOf(table: Table | undefined): string {
  return `A1:${lettersOf((table?.columns.length ?? 1) - 1)}${(table?.rows.length ?? 0) + 1}`;
}

function lettersOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? lettersOf(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
