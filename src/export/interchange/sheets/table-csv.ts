import { guardedId, toQuotedCsv } from '../../csv.ts';
import type { Cell, Column, Table } from './table.ts';
import { joined } from './table.ts';

/** Returns a table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function toTableCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const written = rows.map((row) => columns.map((column, index) => fieldOf(column, row[index] ?? null)));
  return `\uFEFF${toQuotedCsv([columns.map(({ name }) => name), ...written])}`;
}

/** Days are words here: of a bare one a spreadsheet makes a number, and shows it as its own country does. */
function fieldOf({ kind }: Column, cell: Cell): string | number | boolean | null {
  const value = typeof cell === 'object' && cell !== null ? joined(cell) : cell;
  if (value === '') return null;
  return (kind === 'id' || kind === 'ids') && typeof value === 'string' ? guardedId(value) : value;
}
