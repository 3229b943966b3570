import { toCsv, toQuotedCsv } from '#text/csv.ts';
import type { Cell, Table } from './table.ts';
import { joined } from './table.ts';

/**
 * Returns a table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. Its names are bare: a reader that does
 * not know the mark would take a quotation mark behind it for a fault of the file. Days are quoted and not guarded: what is
 * quoted they stay where spreadsheets mind it, and elsewhere the days that they are.
 */
export function toTableCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const written = rows.map((row) => row.map(fieldOf));
  return `\uFEFF${toCsv([columns.map(({ name }) => name)])}${toQuotedCsv(written, (index) => columns[index]?.kind === 'day')}`;
}

function fieldOf(cell: Cell): string | number | boolean | null {
  const value = typeof cell === 'object' && cell !== null ? joined(cell) : cell;
  return value === '' ? null : value;
}
