import type { APIContext } from 'astro';
import type { Edition } from '#edition/types.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';
import { knownPlaces } from '#site/known-places.ts';

interface Props {
  edition: Edition;
}

/** Of every report but the home one, what the page that is not found asks for where an address names it. */
export async function getStaticPaths() {
  const { home } = await getContent();
  return ofEachReport((edition) => (edition === home ? [] : [{ params: { report: edition.slug }, props: { edition } }]));
}

/** The places of one report. */
export function GET({ props: { edition } }: APIContext<Props>): Response {
  return compactJson(knownPlaces(edition));
}
