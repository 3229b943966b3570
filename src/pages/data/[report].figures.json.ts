import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { toFiguresData } from '#export/figures-data.ts';
import { hasFigures } from '#numbers/figures-of.ts';
import { jsonResponse } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';

/** One file for every report with a ledger of figures. */
export function getStaticPaths() {
  return ofEachReport((edition) => (!hasFigures(edition) ? [] : [{ params: { report: edition.slug }, props: { edition } }]));
}

/** The figures of a report. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) => jsonResponse(toFiguresData(props.edition));
