import type { ConceptEntry } from './concepts.ts';
import { getGlossary, mentionsOf } from './glossary.ts';
import { sentenceAt, urlOfSentence } from './sentence-links.ts';
import type { Locale } from './urls.ts';

/** One thing that a numbered abbreviation counts, with what it counts in turn. */
export interface MemberNode {
  zh: string;
  en: string;
  /** The sentence that spells it out. */
  sentence: { id: string; href: string } | undefined;
  /** The slug of its own page. */
  page: string | undefined;
  members: MemberNode[];
}

/** The members of a concept as a tree, in which no concept stands below itself. */
export async function membersOf(concept: ConceptEntry, locale: Locale, above: readonly string[] = []): Promise<MemberNode[]> {
  const { concepts } = await getGlossary();
  const path = [...above, concept.slug];
  return Promise.all(
    concept.members.map(async ({ zh, en, sentence, concept: slug }) => {
      const found = sentence === undefined ? undefined : await sentenceAt(sentence, `content/glossary/${concept.slug}.mdx`);
      const own = slug === undefined || path.includes(slug) ? undefined : concepts.get(slug);
      return {
        zh,
        en,
        sentence: found && { id: found.sentence.id, href: urlOfSentence(found, locale) },
        page: own && !own.draft ? own.slug : undefined,
        members: own && !own.draft ? await membersOf(own, locale, path) : [],
      };
    }),
  );
}

/** The concepts around one: what it is part of, what is part of it or counted by it, what a reader may look for next. */
export interface Around {
  partOf: ConceptEntry[];
  parts: ConceptEntry[];
  related: ConceptEntry[];
}

/** The concepts around one that have pages, each once. */
export async function aroundOf({ slug, partOf, related, members }: ConceptEntry): Promise<Around> {
  const { concepts, published } = await getGlossary();
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

/** How a concept is spelled out: as its file says, else by whether it has members. */
export function spelledOutOf({ spelledOut, members }: ConceptEntry): NonNullable<ConceptEntry['spelledOut']> {
  return spelledOut ?? (members.length === 0 ? 'nowhere' : members.every(({ sentence }) => sentence) ? 'here' : 'elsewhere');
}

/** The places of the text where a variant of a concept stands, by the id of the sentence. */
export async function seenIn(concept: ConceptEntry, locale: Locale): Promise<Map<string, { key: string; id: string; href: string }[]>> {
  const seen = new Map<string, { key: string; id: string; href: string }[]>();
  for (const mention of await mentionsOf(concept)) {
    const words = mention.sentence.zh.slice(mention.zh.start, mention.zh.end);
    const places = seen.get(words) ?? [];
    if (!places.some(({ key }) => key === mention.key))
      places.push({ key: mention.key, id: mention.sentence.id, href: urlOfSentence(mention, locale) });
    seen.set(words, places);
  }
  return seen;
}
