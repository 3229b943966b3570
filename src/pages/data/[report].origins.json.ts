import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { toOriginsData } from '#export/origins-data.ts';
import { isLookedUp } from '#origins/origins-of.ts';
import { getContent } from '#site/content.ts';
import { jsonResponse } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';

/** One file for every report that was looked up in earlier texts. */
export function getStaticPaths() {
  return ofEachReport((edition) => (!isLookedUp(edition) ? [] : [{ params: { report: edition.slug }, props: { edition } }]));
}

/** What a report has in common with earlier texts. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props }) =>
  jsonResponse(toOriginsData(props.edition, (await getContent()).texts.texts));
