import type { APIRoute } from 'astro';
import { toGlossaryData } from '#export/glossary-data.ts';
import { jsonResponse } from '#site/json.ts';
import { urls } from '#site/urls.ts';
import { getContent } from '#site/content.ts';

/** The glossary. */
export const GET: APIRoute = async () => jsonResponse(toGlossaryData((await getContent()).glossary, urls));
