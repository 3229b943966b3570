import type { APIRoute } from 'astro';
import { toTextsData } from '#export/texts-data.ts';
import { getContent } from '#site/content.ts';
import { jsonResponse } from '#site/json.ts';

/** The outside texts that were read. */
export const GET: APIRoute = async () => jsonResponse(toTextsData((await getContent()).texts));
