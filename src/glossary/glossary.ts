import { currentIdOf } from '#edition/ended.ts';
import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from './concepts.ts';
import { formsOf, toTerm } from './concepts.ts';
import { counterpartsOf, quotedIn } from './counterparts.ts';
import { findForms } from './find-forms.ts';
import type { Mention } from './find-mentions.ts';
import { createFinder, createFinderOfEach } from './find-mentions.ts';
import type { PlacedSentence, Sentences } from './places.ts';

/** The offsets of words in a sentence, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** One place of the text that means a concept; `en` is where its rendering stands, if it stands there in one of its forms. */
export interface TermMention extends PlacedSentence {
  zh: Span;
  en: Span | undefined;
}

/** The termbase with what the reports say of it. */
export interface Glossary {
  concepts: ReadonlyMap<string, ConceptEntry>;
  /** The concepts that have a page. */
  published: readonly ConceptEntry[];
  sentences: Sentences;
  /** Returns whether a slug is that of a concept with a page. */
  hasPage: (slug: string | undefined) => slug is string;
  /** Returns the mentions of the terms that have a page in the words of a sentence, whose key is given. */
  find: (words: string, key: string) => Mention[];
  /** Returns every mention of a concept, report by report, the home report first; headings and longer terms included. */
  mentionsOf: (concept: ConceptEntry) => readonly TermMention[];
  /** Returns the mentions of a concept in one report, in the order of its text. */
  mentionsWithin: (concept: ConceptEntry, report: Pick<Edition, 'slug'>) => readonly TermMention[];
}

/** Returns the glossary over the sentences of all reports. */
export function createGlossary(all: readonly ConceptEntry[], sentences: Sentences): Glossary {
  const published = all.filter(({ draft }) => !draft);
  const byReport = mentionsByReport(all, sentences);
  const known = new Map<string, readonly TermMention[]>();
  const mentionsOf = ({ slug }: ConceptEntry): readonly TermMention[] => {
    const mentions = known.get(slug) ?? [...byReport().values()].flatMap((report) => report.get(slug) ?? []);
    known.set(slug, mentions);
    return mentions;
  };
  const slugs = new Set(published.map(({ slug }) => slug));
  return {
    concepts: new Map(all.map((concept) => [concept.slug, concept])),
    published,
    sentences,
    hasPage: (slug): slug is string => slug !== undefined && slugs.has(slug),
    find: createFinder(published.map(toTerm)),
    mentionsOf,
    mentionsWithin: ({ slug }, report) => byReport().get(report.slug)?.get(slug) ?? [],
  };
}

/** Returns what gives the mentions of all concepts, by the slugs of reports and of concepts; found once, when they are first asked for. */
function mentionsByReport(all: readonly ConceptEntry[], { byKey }: Sentences): () => Map<string, Map<string, TermMention[]>> {
  let found: Map<string, Map<string, TermMention[]>> | undefined;
  return () => {
    if (found) return found;
    found = new Map();
    const concepts = new Map(all.map((concept) => [concept.slug, concept]));
    const find = createFinderOfEach(all.map(toTerm));
    for (const at of byKey.values()) {
      const report = found.get(at.edition.slug) ?? new Map<string, TermMention[]>();
      found.set(at.edition.slug, report);
      for (const [slug, places] of find(at.segment.zh, at.key)) {
        const concept = concepts.get(slug);
        if (!concept) continue;
        const own = report.get(slug);
        const mentions = toMentions(concept, at, places);
        if (own) own.push(...mentions);
        else report.set(slug, mentions);
      }
    }
    return found;
  };
}

/** Returns the Chinese words of a mention. */
export function chineseOf({ zh, segment }: TermMention): string {
  return segment.zh.slice(zh.start, zh.end);
}

/** Returns the English words of a mention; undefined where its rendering stands there in none of its forms. */
export function englishOf({ en, segment }: TermMention): string | undefined {
  return en && segment.en?.slice(en.start, en.end);
}

/** Returns every mention of a concept in sentences, in their order. */
export function mentionsIn(concept: ConceptEntry, sentences: Iterable<PlacedSentence>): TermMention[] {
  const find = createFinder([toTerm(concept)]);
  const found: TermMention[] = [];
  for (const at of sentences) {
    found.push(...toMentions(concept, at, find(at.segment.zh, at.key)));
  }
  return found;
}

/** Returns the places of a concept in the Chinese of a sentence as mentions, each with its English where that can be told. */
function toMentions(concept: ConceptEntry, at: PlacedSentence, places: readonly Mention[]): TermMention[] {
  const { zh, en } = at.segment;
  if (places.length === 0) return [];
  const quoted = at.edition.counterparts.find((row) => row.concept === concept.slug && currentIdOf(at.edition, row.at) === at.segment.id);
  const told = (words: string): (Span | undefined)[] =>
    quoted ? quotedIn(words, quoted.words) : counterpartsOf(places, zh, findForms(words, formsOf(concept)), words, concept.en.term);
  const english = en === undefined ? [] : told(en);
  return places.map(({ start, end }, index) => ({ ...at, zh: { start, end }, en: english[index] }));
}
