import type { APIRoute } from 'astro';
import { toTermCountsCsv } from '#export/term-counts-csv.ts';
import { getContent } from '#site/content.ts';

/** How often each term stands in each text read. */
export const GET: APIRoute = async () => {
  const { glossary, texts } = await getContent();
  return new Response(toTermCountsCsv(glossary.published, texts), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
