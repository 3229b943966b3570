import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { mentionedIn, toRenderingsData } from '#export/renderings-data.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';

/** One file for every report that pages of concepts do not print. */
export async function getStaticPaths() {
  const { home } = await getContent();
  return ofEachReport((edition) => (edition === home ? [] : [{ params: { report: edition.slug }, props: { edition } }]), 'renderings');
}

/** The sentences of a report that mention a concept, and where: what the page of a concept shows when somebody asks for the lines of the report. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) =>
  compactJson(toRenderingsData(mentionedIn((await getContent()).glossary, edition), edition));
