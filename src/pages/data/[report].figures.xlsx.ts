import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { toFiguresData } from '#export/figures-data.ts';
import { toFiguresXlsx } from '#export/figures-xlsx.ts';
import { hasFigures } from '#numbers/figures-of.ts';
import { ofEachReport } from '#site/kept.ts';

/** One file for every report with a ledger of figures. */
export function getStaticPaths() {
  return ofEachReport((edition) => (!hasFigures(edition) ? [] : [{ params: { report: edition.slug }, props: { edition } }]));
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The figures of a report as a workbook. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props }) =>
  new Response(await toFiguresXlsx(toFiguresData(props.edition)), { headers: { 'Content-Type': type } });
