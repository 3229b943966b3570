import type { APIContext } from 'astro';
import type { ConceptEntry } from '#library/concepts.ts';
import { getGlossary } from '#library/glossary.ts';
import { compactJson } from '#library/json.ts';
import { toSearchEntry } from '#library/search-data.ts';

/** What the search says of every concept that has a page. */
export async function getStaticPaths() {
  const { published } = await getGlossary();
  return published.map((concept) => ({ params: { slug: concept.slug }, props: { concept } }));
}

/** How a concept is read and what it means, in one sentence of each language. */
export function GET({ props }: APIContext<{ concept: ConceptEntry }>): Response {
  return compactJson(toSearchEntry(props.concept));
}
