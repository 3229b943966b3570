import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { toReportData } from '#export/report-data.ts';
import { jsonResponse } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';
import { urls } from '#site/urls.ts';

/** One file for every report. */
export function getStaticPaths() {
  return ofEachReport((edition) => [{ params: { report: edition.slug }, props: { edition } }]);
}

/** A report whole. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) => jsonResponse(toReportData(props.edition, urls));
