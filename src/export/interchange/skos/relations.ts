import type { ConceptEntry } from '#glossary/concepts.ts';

/** How a concept stands to others, by their slugs, each list in the order of the glossary. */
export interface Relations {
  broader: readonly string[];
  narrower: readonly string[];
  related: readonly string[];
}

/**
 * Returns how each of some concepts stands to the others, as SKOS wants it: a relation holds both ways, and nothing is
 * related to what stands above or below it. What leads to a concept that is not among them is left out.
 */
export function relationsOf(concepts: readonly ConceptEntry[]): ReadonlyMap<string, Relations> {
  const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]));
  const parentOf = (slug: string): string | undefined => {
    const parent = bySlug.get(slug)?.partOf;
    return parent !== undefined && parent !== slug && bySlug.has(parent) ? parent : undefined;
  };
  const above = new Map(concepts.map(({ slug }) => [slug, ancestorsOf(slug, parentOf)]));
  const related = new Map(concepts.map(({ slug }) => [slug, new Set<string>()]));
  for (const { slug, related: named } of concepts)
    for (const other of named) {
      if (other === slug || !bySlug.has(other) || above.get(slug)?.has(other) || above.get(other)?.has(slug)) continue;
      related.get(slug)?.add(other);
      related.get(other)?.add(slug);
    }
  return new Map(
    concepts.map(({ slug }) => [
      slug,
      {
        broader: [parentOf(slug) ?? []].flat(),
        narrower: concepts.flatMap((other) => (parentOf(other.slug) === slug ? other.slug : [])),
        related: concepts.flatMap((other) => (related.get(slug)?.has(other.slug) ? other.slug : [])),
      },
    ]),
  );
}

function ancestorsOf(slug: string, parentOf: (slug: string) => string | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = parentOf(slug); at !== undefined && !found.has(at); at = parentOf(at)) found.add(at);
  return found;
}
