import { currentIdOf } from '#edition/ended.ts';
import type { ConceptEntry } from './concepts.ts';
import { formsOf, toTerm } from './concepts.ts';
import { counterpartsOf, quotedIn } from './counterparts.ts';
import { findForms } from './find-forms.ts';
import type { Mention } from './find-mentions.ts';
import { createFinder } from './find-mentions.ts';
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
}

/** Returns the glossary over the sentences of all reports. */
export function createGlossary(all: readonly ConceptEntry[], sentences: Sentences): Glossary {
  const published = all.filter(({ draft }) => !draft);
  const known = new Map<string, readonly TermMention[]>();
  const mentionsOf = (concept: ConceptEntry): readonly TermMention[] => {
    const mentions = known.get(concept.slug) ?? mentionsIn(concept, sentences.byKey.values());
    known.set(concept.slug, mentions);
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
  const term = toTerm(concept);
  const find = createFinder([term]);
  const found: TermMention[] = [];
  for (const at of sentences) {
    const { zh, en } = at.segment;
    // Most sentences of hundreds of reports hold none, and this is the quickest way to know.
    if (!term.variants.some((words) => zh.includes(words))) continue;
    const places = find(zh, at.key);
    if (places.length === 0) continue;
    const quoted = at.edition.counterparts.find((row) => row.concept === concept.slug && currentIdOf(at.edition, row.at) === at.segment.id);
    const told = (words: string): (Span | undefined)[] =>
      quoted ? quotedIn(words, quoted.words) : counterpartsOf(places, zh, findForms(words, formsOf(concept)), words, concept.en.term);
    const english = en === undefined ? [] : told(en);
    places.forEach(({ start, end }, index) => found.push({ ...at, zh: { start, end }, en: english[index] }));
  }
  return found;
}
