import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { mentionedIn, toRenderingsData } from '#export/renderings-data.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** One file for every report that pages of concepts do not print. */
export async function getStaticPaths() {
  const { editions, home } = await getContent();
  return editions.filter((edition) => edition !== home).map((edition) => ({ params: { report: edition.slug }, props: { edition } }));
}

/** The sentences of a report that mention a concept, and where: what the page of a concept shows when somebody asks for the lines of the report. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) =>
  compactJson(toRenderingsData(mentionedIn((await getContent()).glossary, edition), edition));
