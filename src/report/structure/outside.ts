import type { Line } from '../from-text.ts';
import { findFurniture } from './furniture.ts';
import { findNotes } from './notes.ts';
import { findPageNumbers } from './page-numbers.ts';
import { findTables } from './tables.ts';

/** Returns the lines that are no text of the report: tables, what a web page put around it, page numbers, notes at the end. */
export function outsideText(lines: readonly Line[]): number[] {
  const tables = findTables(lines).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return [...tables, ...findFurniture(lines), ...findPageNumbers(lines), ...findNotes(lines)];
}
