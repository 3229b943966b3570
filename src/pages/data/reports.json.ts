import type { APIRoute } from 'astro';
import { toReportsData } from '#library/data.ts';
import { getEditions } from '#library/edition.ts';
import { jsonResponse } from '#library/json.ts';

/** The reports of the site. */
export const GET: APIRoute = async () => jsonResponse(toReportsData(await getEditions()));
