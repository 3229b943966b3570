import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Glossary } from '#glossary/glossary.ts';
import type { OutsideText } from '#schemas/texts.ts';
import { coinedKinds } from './kinds.ts';
import type { TextsRead } from './texts.ts';
import { reportMonth, textsAfter } from './texts.ts';

/** A term that stands in none of the earlier texts, with the first later one that has it. */
export interface Coined {
  concept: ConceptEntry;
  later: OutsideText | undefined;
}

/** Returns the coinages, numbered phrases, campaigns, reforms and mechanisms of a report that no earlier text has. */
export function coinedOf(edition: Edition, glossary: Glossary, { texts, counts }: TextsRead): Coined[] {
  const after = textsAfter(texts, reportMonth(edition));
  return glossary.published.flatMap((concept) => {
    const own = counts.counts[concept.slug];
    if (!own || !coinedKinds.has(concept.kind) || Object.keys(own).some((id) => id in edition.origins.texts)) return [];
    if (glossary.mentionsWithin(concept, edition).length === 0) return [];
    return [{ concept, later: after.find(({ id }) => own[id] !== undefined) }];
  });
}
