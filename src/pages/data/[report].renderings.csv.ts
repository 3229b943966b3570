import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { toRenderingsCsv } from '#export/renderings-csv.ts';
import { toRenderingsData } from '#export/renderings-data.ts';
import { getContent } from '#site/content.ts';
import { urls } from '#site/urls.ts';

/** One file for every report with a translation but the home report, whose file is `renderings.csv`. */
export async function getStaticPaths() {
  const { editions, home } = await getContent();
  return editions
    .filter((edition) => edition !== home && edition.info.translation !== 'none')
    .map((edition) => ({ params: { report: edition.slug }, props: { edition } }));
}

/** Every place of every concept in a report with its rendering, as a table for spreadsheets. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) => {
  const { glossary } = await getContent();
  return new Response(toRenderingsCsv(toRenderingsData(glossary, edition), urls.absolute(urls.to(''))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
