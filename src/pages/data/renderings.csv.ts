import type { APIRoute } from 'astro';
import { toRenderingsCsv } from '#export/renderings-csv.ts';
import { toRenderingsData } from '#export/renderings-data.ts';
import { getContent } from '#site/content.ts';
import { urls } from '#site/urls.ts';

/** Every place of every concept in the home report with its rendering, as a table for spreadsheets. */
export const GET: APIRoute = async () => {
  const { glossary, home } = await getContent();
  return new Response(toRenderingsCsv(toRenderingsData(glossary, home), urls.absolute(urls.to(''))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
