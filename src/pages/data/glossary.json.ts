import type { APIRoute } from 'astro';
import { toGlossaryData } from '#library/glossary-data.ts';
import { jsonResponse } from '#library/json.ts';

/** The glossary. */
export const GET: APIRoute = async () => jsonResponse(await toGlossaryData());
