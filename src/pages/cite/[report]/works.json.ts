import type { APIContext } from 'astro';
import type { Edition } from '#edition/types.ts';
import { gatheredOf } from '#export/gathered.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';
import { urls } from '#site/urls.ts';

interface Props {
  edition: Edition;
}

/** Of every report but the home one, what the dossier asks for where it holds a place of it. */
export async function getStaticPaths() {
  const { home } = await getContent();
  return ofEachReport((edition) => (edition === home ? [] : [{ params: { report: edition.slug }, props: { edition } }]));
}

/** How the works of one report are named and cited. */
export function GET({ props: { edition } }: APIContext<Props>): Response {
  return compactJson(gatheredOf(edition, true, urls));
}
