import type { Mention } from '#terminology/find-mentions.ts';
import { findForms } from '#terminology/find-forms.ts';
import { createFinder } from '#terminology/find-mentions.ts';
import type { ConceptEntry } from './concepts.ts';
import { getConcepts } from './concepts.ts';
import type { Found } from './sentence-links.ts';
import { sentencesByKey } from './sentence-links.ts';
import type { Locale } from './urls.ts';
import { urlTo } from './urls.ts';

/** The offsets of words in a sentence. */
export interface Span {
  start: number;
  end: number;
}

/** One place of the text that means a concept; `en` is where its rendering stands, if it stands there in one of its forms. */
export interface TermMention extends Found {
  zh: Span;
  en: Span | undefined;
}

/** The termbase with what the text says of it. */
export interface Glossary {
  concepts: ReadonlyMap<string, ConceptEntry>;
  /** The concepts that have a page. */
  published: ConceptEntry[];
  /** Finds the terms that have a page. */
  find: (words: string, key: string) => Mention[];
}

let glossary: Promise<Glossary> | undefined;

/** The glossary, read once. */
export function getGlossary(): Promise<Glossary> {
  glossary ??= open();
  return glossary;
}

async function open(): Promise<Glossary> {
  const all = await getConcepts();
  const published = all.filter(({ draft }) => !draft);
  return { concepts: new Map(all.map((concept) => [concept.slug, concept])), published, find: createFinder(published.map(toTerm)) };
}

const toTerm = ({ slug, zh, only }: ConceptEntry) => ({ slug, variants: zh.variants, only });

/** Every form in which the English of a concept may stand in running text. */
export function formsOf({ en }: ConceptEntry): string[] {
  return [en.term, ...en.forms, ...en.also.map(({ term }) => term)];
}

const mentions = new Map<string, TermMention[]>();

/** Every mention of a concept in the order of the text, headings and longer terms included, aligned with its English. */
export async function mentionsOf(concept: ConceptEntry): Promise<TermMention[]> {
  const known = mentions.get(concept.slug);
  if (known) return known;
  const find = createFinder([toTerm(concept)]);
  const found: TermMention[] = [];
  for (const [key, at] of await sentencesByKey()) {
    const places = find(at.sentence.zh, key);
    const english = places.length > 0 && at.sentence.en !== undefined ? findForms(at.sentence.en, formsOf(concept)) : [];
    places.forEach(({ start, end }, index) => found.push({ ...at, zh: { start, end }, en: english[index] }));
  }
  mentions.set(concept.slug, found);
  return found;
}

/** The page of a concept in a language. */
export function urlOfConcept(slug: string, locale: Locale): string {
  return urlTo(`${locale}/glossary/${slug}/`);
}

/** The language of a title or a name: Chinese where it has a Chinese character. */
export function langOfWords(words: string): 'zh-Hans' | 'en' {
  return /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en';
}
