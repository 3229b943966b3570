import type { Bilingual } from '#schemas/text.ts';
import { fitForXml } from '#text/xml.ts';

/** What a cell holds: words, a number, a truth value, several words or ids, or nothing. */
export type Cell = string | number | boolean | readonly string[] | null;

/** What the cells of a column are: ids and lists of them, words and lists of them, whole and other numbers, truth values, days (ISO 8601). */
export type Kind = 'id' | 'ids' | 'words' | 'list' | 'integer' | 'number' | 'boolean' | 'day';

/** A column of a table, without its rows. */
export interface Column {
  name: string;
  kind: Kind;
  /** What it says. */
  about: Bilingual;
  /** About how many letters wide a spreadsheet shows it. */
  width: number;
  /** It is a part of what tells a row from all others. */
  isKey?: true;
  /** No cell of it is empty. */
  isFilled?: true;
  /** The table whose ids it holds. */
  refersTo?: string;
  /** All that it may say. */
  values?: readonly string[];
}

/** A column with what it holds of a row; undefined is nothing. */
export interface ColumnOf<Row> extends Column {
  cell: (row: Row) => Cell | undefined;
}

/** A table as every format takes it. */
export interface Table {
  name: string;
  /** What a row of it is. */
  about: Bilingual;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** Parts the words of a list that stand in one cell. */
export const separator = '|';

/** Returns the table that columns make of rows; � stands for each character that no file may hold. */
export function toTable<Row>(name: string, about: Bilingual, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  return { name, about, columns, rows: rows.map((row) => columns.map(({ cell }) => fit(cell(row) ?? null))) };
}

/** Returns a list as one cell holds it; a word with the separator in it has ｜ in its place. */
export function joined(words: readonly string[]): string {
  return words.map((word) => word.split(separator).join('｜')).join(separator);
}

function fit(cell: Cell): Cell {
  if (typeof cell === 'string') return fitForXml(cell);
  return typeof cell === 'object' && cell !== null ? cell.map(fitForXml) : cell;
}
