import type { APIContext } from 'astro';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { toSearchEntry } from '#search/encode/encode.ts';
import { compactJson } from '#site/json.ts';
import { ofEachConcept } from '#site/kept.ts';

/** What the search says of every concept that has a page. */
export function getStaticPaths() {
  return ofEachConcept((concept) => [{ params: { slug: concept.slug }, props: { concept } }]);
}

/** How a concept is read and what it means, in one sentence of each language. */
export function GET({ props }: APIContext<{ concept: ConceptEntry }>): Response {
  return compactJson(toSearchEntry(props.concept));
}
