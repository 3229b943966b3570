import type { ConceptEntry } from '#glossary/concepts.ts';
import type { OutsideText } from '#schemas/texts.ts';
import type { TextsRead } from './texts.ts';

/** A term that stands in none of the earlier texts, with the first later one that has it. */
export interface Coined {
  concept: ConceptEntry;
  later: OutsideText | undefined;
}

const kinds: ReadonlySet<ConceptEntry['kind']> = new Set(['coinage', 'numbered', 'campaign', 'reform', 'mechanism']);

/** Returns the coinages, numbered phrases, campaigns, reforms and mechanisms that no earlier text has; names of things are no coinages. */
export function coinedOf(concepts: readonly ConceptEntry[], { texts, counts }: TextsRead, earlier: ReadonlySet<string>): Coined[] {
  return concepts.flatMap((concept) => {
    const own = counts.counts[concept.slug];
    if (!own || !kinds.has(concept.kind) || Object.keys(own).some((id) => earlier.has(id))) return [];
    return [{ concept, later: texts.find(({ id }) => own[id] !== undefined) }];
  });
}
