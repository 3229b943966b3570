import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { toFiguresCsv } from '#export/figures-csv.ts';
import { toFiguresData } from '#export/figures-data.ts';
import { hasFigures } from '#numbers/figures-of.ts';
import { ofEachReport } from '#site/kept.ts';

/** One file for every report with a ledger of figures. */
export function getStaticPaths() {
  return ofEachReport((edition) => (!hasFigures(edition) ? [] : [{ params: { report: edition.slug }, props: { edition } }]));
}

/** The figures of a report as a table for spreadsheets. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  new Response(toFiguresCsv(toFiguresData(props.edition)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
