import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { toReportData } from '#export/report-data.ts';
import { getContent } from '#site/content.ts';
import { jsonResponse } from '#site/json.ts';
import { urls } from '#site/urls.ts';

/** One file for every report. */
export async function getStaticPaths() {
  return (await getContent()).editions.map((edition) => ({ params: { report: edition.slug }, props: { edition } }));
}

/** A report whole. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) => jsonResponse(toReportData(props.edition, urls));
