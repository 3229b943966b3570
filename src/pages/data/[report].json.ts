import type { APIRoute } from 'astro';
import { toReportData } from '#library/data.ts';
import type { Edition } from '#library/edition.ts';
import { getEditions } from '#library/edition.ts';
import { jsonResponse } from '#library/json.ts';

/** One file for every report. */
export async function getStaticPaths() {
  return (await getEditions()).map((edition) => ({ params: { report: edition.slug }, props: { edition } }));
}

/** A report whole. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) => jsonResponse(toReportData(props.edition));
