import { guardedId, toCsv, toQuotedCsv } from '#text/csv.ts';
import type { Cell, Column, Table } from './table.ts';
import { joined } from './table.ts';

/**
 * Returns a table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. Its names are bare: a reader that does
 * not know the mark would take a quotation mark behind it for a fault of the file.
 */
export function toTableCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const written = rows.map((row) => columns.map((column, index) => fieldOf(column, row[index] ?? null)));
  return `\uFEFF${toCsv([columns.map(({ name }) => name)])}${toQuotedCsv(written)}`;
}

/** Days are words here: of a bare one a spreadsheet makes a number, and shows it as its own country does. */
function fieldOf({ kind }: Column, cell: Cell): string | number | boolean | null {
  const value = typeof cell === 'object' && cell !== null ? joined(cell) : cell;
  if (value === '') return null;
  return (kind === 'id' || kind === 'ids') && typeof value === 'string' ? guardedId(value) : value;
}
