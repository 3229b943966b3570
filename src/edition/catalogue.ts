import { reportDate } from './dates.ts';
import type { Edition } from './types.ts';

/** A report as lists of many name it. */
export interface CatalogueRow {
  edition: Edition;
  /** Its date as exact as is known: `2018-08-01`, `2018`; empty where none is. */
  date: string;
  /** The year of it, in figures. */
  year: string;
}

/** A year and its reports; of those without a date the year is empty. */
export interface CatalogueYear {
  year: string;
  rows: CatalogueRow[];
}

/** Ten years of a list and how many reports they have: `1980` of the 1980s, empty of reports without a date. */
export interface CatalogueDecade {
  decade: string;
  count: number;
  years: CatalogueYear[];
}

/** Returns reports as lists name them, the newest first, those of one day in the order given, and those without a date last. */
export function catalogueOf(editions: readonly Edition[]): CatalogueRow[] {
  return editions
    .map((edition) => ({ edition, date: reportDate(edition)?.value ?? '' }))
    .map((row) => ({ ...row, year: row.date.slice(0, 4) }))
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

/** Returns the rows of a list by decade and year, in their order. */
export function byDecade(rows: readonly CatalogueRow[]): CatalogueDecade[] {
  const decades: CatalogueDecade[] = [];
  for (const row of rows) {
    const decade = row.year && `${row.year.slice(0, 3)}0`;
    let last = decades.at(-1);
    if (last?.decade !== decade) decades.push((last = { decade, count: 0, years: [] }));
    last.count++;
    const year = last.years.at(-1);
    if (year?.year === row.year) year.rows.push(row);
    else last.years.push({ year: row.year, rows: [row] });
  }
  return decades;
}
