import type { APIRoute } from 'astro';
import { toReportsData } from '#export/report-data.ts';
import { getContent } from '#site/content.ts';
import { jsonResponse } from '#site/json.ts';
import { urls } from '#site/urls.ts';

/** The reports of the site. */
export const GET: APIRoute = async () => jsonResponse(toReportsData((await getContent()).editions, urls));
