import type { ConceptEntry } from './concepts.ts';
import type { Glossary } from './glossary.ts';
import { chineseOf } from './glossary.ts';
import type { PlacedSentence } from './places.ts';

/** One thing that a numbered abbreviation counts, with what it counts in turn. */
export interface MemberNode {
  zh: string;
  en: string;
  /** The sentence that spells it out. */
  sentence: PlacedSentence | undefined;
  /** The slug of its own page. */
  page: string | undefined;
  members: MemberNode[];
}

/** Returns the members of a concept as a tree, in which no concept stands below itself. */
export function membersOf(concept: ConceptEntry, glossary: Glossary, above: readonly string[] = []): MemberNode[] {
  const path = [...above, concept.slug];
  return concept.members.map(({ zh, en, sentence, concept: slug }) => {
    const own = slug === undefined || path.includes(slug) ? undefined : glossary.concepts.get(slug);
    const isPublished = own !== undefined && !own.draft;
    return {
      zh,
      en,
      sentence: sentence === undefined ? undefined : glossary.sentences.at(sentence, `glossary/${concept.slug}.yaml`),
      page: isPublished ? own.slug : undefined,
      members: isPublished ? membersOf(own, glossary, path) : [],
    };
  });
}

/** The concepts around one: what it is part of, what is part of it or counted by it, what a reader may look for next. */
export interface Around {
  partOf: ConceptEntry[];
  parts: ConceptEntry[];
  related: ConceptEntry[];
}

/** Returns the concepts around one that have pages, each once. */
export function aroundOf({ slug, partOf, related, members }: ConceptEntry, { concepts, published }: Glossary): Around {
  const seen = new Set([slug, ...members.flatMap(({ concept }) => concept ?? [])]);
  const take = (slugs: readonly string[]): ConceptEntry[] =>
    slugs.flatMap((each) => {
      const concept = concepts.get(each);
      if (!concept || concept.draft || seen.has(each)) return [];
      seen.add(each);
      return [concept];
    });
  const counting = published.filter((other) => other.members.some(({ concept }) => concept === slug)).map((other) => other.slug);
  return {
    partOf: take([...(partOf ? [partOf] : []), ...counting]),
    parts: take(published.filter((other) => other.partOf === slug).map((other) => other.slug)),
    related: take(related),
  };
}

/** Returns the sentences where each variant of a concept stands, each sentence once, by the variant. */
export function seenIn(concept: ConceptEntry, glossary: Glossary): Map<string, PlacedSentence[]> {
  const seen = new Map<string, PlacedSentence[]>();
  for (const mention of glossary.mentionsOf(concept)) {
    const words = chineseOf(mention);
    const places = seen.get(words) ?? [];
    // The mentions of a sentence stand together.
    if (places[places.length - 1]?.key !== mention.key) places.push(mention);
    seen.set(words, places);
  }
  return seen;
}
