import { getCollection } from 'astro:content';
import type { Concept } from '#schemas/glossary.ts';

/** A concept of the termbase with its slug; one that is a draft has no page, but its words count. */
export interface ConceptEntry extends Concept {
  slug: string;
}

/** The termbase, by slug. */
export async function getConcepts(): Promise<ConceptEntry[]> {
  const entries = await getCollection('glossary');
  return entries.map(({ id, data }) => ({ slug: id, ...data })).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
