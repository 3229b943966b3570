import type { InterchangeFormat, Source } from '../format.ts';
import { editionWords, licence, titleOf } from '../identity.ts';
import { toTableCsv } from '../sheets/table-csv.ts';
import type { Table } from '../sheets/table.ts';
import { toWorkbook } from '../sheets/workbook.ts';
import { toDataPackage } from './data-package.ts';
import { tablesOf } from './tables.ts';

const utf8 = new TextEncoder();

/** The tables of a report as a workbook, as CSV with a datapackage.json, and as JSON line by line. */
export const tables: readonly InterchangeFormat[] = [
  { name: 'tables-xlsx', of: 'report', ending: '.xlsx', needsTranslation: false, make: makeWorkbook },
  { name: 'tables-csv', of: 'report', ending: '.csv.zip', isUnpacked: true, needsTranslation: false, make: toCsvFiles },
  { name: 'jsonl', of: 'report', ending: '.jsonl.zip', isUnpacked: true, needsTranslation: false, make: toJsonlFiles },
];

function makeWorkbook(source: Source): Promise<Uint8Array> {
  const { edition } = source;
  const description = `${editionWords(edition)}. ${licence.words}`;
  return toWorkbook(tablesOf(source), { title: titleOf(edition), description, created: edition.info.edition.date });
}

function toCsvFiles(source: Source): ReadonlyMap<string, Uint8Array> {
  const files = tablesOf(source).map((table) => ({ table, path: `${table.name}.csv`, bytes: utf8.encode(toTableCsv(table)) }));
  const about = utf8.encode(`${JSON.stringify(toDataPackage(source, files), null, 2)}\n`);
  return new Map([...files.map(({ path, bytes }) => [path, bytes] as const), ['datapackage.json', about]]);
}

function toJsonlFiles(source: Source): ReadonlyMap<string, Uint8Array> {
  return new Map(tablesOf(source).map((table) => [`${table.name}.jsonl`, utf8.encode(toJsonl(table))]));
}

/** A row a line, with cells as what they are: lists as lists, and null for what is not there. */
function toJsonl({ columns, rows }: Table): string {
  const line = (row: Table['rows'][number]): string =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
  return rows.map((row) => `${line(row)}\n`).join('');
}
