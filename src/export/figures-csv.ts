import type { FiguresData } from '#schemas/figures-data.ts';
import { toCsvFile } from '#text/csv.ts';
import { figureColumns } from './figure-columns.ts';

/** Returns the figures of a report as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function toFiguresCsv(figures: FiguresData): string {
  const rows = figures.map((row) => figureColumns.map(({ cell }) => String(cell(row) ?? '')));
  return toCsvFile([figureColumns.map(({ name }) => name), ...rows]);
}
