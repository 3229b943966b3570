import { unzipSync, zipSync } from 'fflate';
import type { Cell as WrittenCell } from 'write-excel-file/node';
import writeSheets from 'write-excel-file/node';
import { toXmlWords } from '#text/xml.ts';
import { element } from '../../xml.ts';
import { tool } from '../identity.ts';
import type { Cell, Column, Table } from './table.ts';
import { joined } from './table.ts';

/** What the writer lets one change of its files. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeSheets>[1]>['features']>[number];

/** What a workbook says of itself, where programs show the properties of a document. */
export interface Properties {
  title: string;
  description: string;
  /** A day (ISO 8601). */
  created: string;
}

/** What a cell of a workbook holds at most, in UTF-16 code units; Excel takes a file with more for a broken one. */
export const longestCell = 32_767;

/**
 * Returns tables as a workbook, a sheet each, whose heads and first column stay in sight, with filters and wrapped lines: numbers and days as such, ids and
 * all else as text. The same tables give the same bytes.
 */
export async function toWorkbook(tables: readonly Table[], properties: Properties): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => columns.map((column, index) => cellOf(column, row[index] ?? null))),
    ],
  }));
  const written = await writeSheets(sheets, { features: [mended(tables), withProperties(properties)] }).toBuffer();
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

const packages = 'http://schemas.openxmlformats.org/package/2006';

/** What the writer has no way to say: title, description and day of a workbook. */
function withProperties({ title, description, created }: Properties): Feature {
  const path = 'docProps/core.xml';
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packages}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, toXmlWords(title)),
    element('dc:creator', {}, toXmlWords(tool)),
    element('dc:description', {}, toXmlWords(description)),
    element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, toXmlWords(`${created}T00:00:00Z`)),
  );
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            element('Override', { PartName: `/${path}`, ContentType: 'application/vnd.openxmlformats-package.core-properties+xml' }),
        },
        '_rels/.rels': {
          insert: () => element('Relationship', { Id: 'core', Type: `${packages}/relationships/metadata/core-properties`, Target: path }),
        },
      },
      write: { files: () => ({ [path]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${core}` }) },
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
  return words === '' ? null : { value: words, type: String, wrap: true, alignVertical: 'top', ...(isId && { format: '@' }) };
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
