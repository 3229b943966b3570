import type { WorkNames } from '#citation/print.ts';
import { firstSentence } from '#text/first-sentence.ts';
import type { ConceptEntry } from './concepts.ts';
import type { Edition, Place, Sentence } from './edition.ts';
import { pagesOf } from './edition.ts';
import { readingOf, syllables, traditional } from './search-tables.ts';
import type { Topic } from './topics.ts';
import type { Locale } from './urls.ts';

/** What the search knows first: every Chinese sentence, page by page, in the order in which it stands there. */
export interface ChineseData {
  reports: {
    slug: string;
    works: WorkNames;
    /** By the id of the page: stretches of a sentence's id and its words, then those of the sentences counted on from it. */
    pages: Record<string, string[][]>;
  }[];
  /**
   * Every concept: its term, then the other words for it. Words that stand in the text are where they stand, counted
   * in characters over all sentences from the place of the concept before, and how long they are.
   */
  terms: (string | [number, number])[][];
}

/** The same sentences in English, in the same order; 0 is not translated. */
export interface EnglishData {
  sentences: (string | 0)[];
  /** Of every concept, in the order of the Chinese: its designation, then other forms and other renderings. */
  terms: string[][];
}

/** What helps to find the Chinese: traditional characters, and which concepts have a page. */
export interface TermsData {
  /** Groups of characters that count as one; the first stands for the group. */
  traditional: string;
  /** The pages of concepts that have one: slug by number. */
  entries: Record<number, string>;
  /** The pages of topics by slug: in each language the title, then other words for it. */
  topics: Record<string, { zh: string[]; en: string[] }>;
}

/** How the words of the termbase and the headings are read; asked for with the first query in Latin letters. */
export interface SoundData {
  /** Of every syllable, the characters that are mostly read so. */
  syllables: Record<string, string>;
  /** Where a term is not read as its characters mostly are: number to reading. */
  readings: Record<number, string>;
  /** The same of headings, by their sentence. */
  headings: Record<string, string>;
}

/** What a result says of a concept beside its words; each is asked for where its concept is listed. */
export interface SearchEntry {
  pinyin: string;
  /** The first sentence of its definition in each language; empty where it has none. */
  zh: string;
  en: string;
}

/** What a result says of a concept. */
export function toSearchEntry({ zh, en }: ConceptEntry): SearchEntry {
  return { pinyin: zh.pinyin, zh: firstSentence(zh.definition ?? ''), en: firstSentence(en.definition ?? '') };
}

/** The Chinese of all editions, and the words of the termbase. */
export function toChineseData(editions: readonly Edition[], concepts: readonly ConceptEntry[]): ChineseData {
  const text = textOf(editions);
  let last = 0;
  return {
    terms: inOrder(text, concepts).map(({ zh }) => {
      const words = wordsFor(zh);
      const from = last;
      return words.map((word, index) => {
        const at = text.indexOf(word);
        if (at < 0) return word;
        if (index === 0) last = at;
        return [at - from, word.length];
      });
    }),
    reports: editions.map((edition) => ({
      slug: edition.slug,
      works: Object.fromEntries(edition.info.works.map(({ id, name }) => [id, name])),
      pages: Object.fromEntries(pagesOf(edition).map((page) => [page.id, toStretches(sentencesOn(page))])),
    })),
  };
}

/** The English of all editions, and of the termbase. */
export function toEnglishData(editions: readonly Edition[], concepts: readonly ConceptEntry[]): EnglishData {
  return {
    sentences: editions.flatMap((edition) => pagesOf(edition).flatMap((page) => sentencesOn(page).map(({ en }) => en ?? 0))),
    terms: inOrder(textOf(editions), concepts).map(({ en }) =>
      distinct([en.term, ...en.forms, ...en.also.map(({ term }) => term), ...en.avoid.map((words) => words.replace(/ \(.*\)$/, ''))]),
    ),
  };
}

/** What helps to find the Chinese. */
export function toTermsData(editions: readonly Edition[], concepts: readonly ConceptEntry[], topics: readonly Topic[]): TermsData {
  const text = textOf(editions);
  const ordered = inOrder(text, concepts);
  return {
    traditional: traditional(text + ordered.flatMap(({ zh }) => wordsFor(zh)).join('')),
    entries: Object.fromEntries(ordered.flatMap(({ slug, draft }, index) => (draft ? [] : [[index, slug]]))),
    topics: Object.fromEntries(topics.map(({ slug }) => [slug, { zh: namesOf(topics, slug, 'zh'), en: namesOf(topics, slug, 'en') }])),
  };
}

/** How terms and headings are read. */
export function toSoundData(editions: readonly Edition[], concepts: readonly ConceptEntry[], topics: readonly Topic[]): SoundData {
  const ordered = inOrder(textOf(editions), concepts);
  const headings = editions.flatMap((edition) => [...edition.places.values()].flatMap(({ heading }) => heading ?? []));
  const names = topics.flatMap(({ slug }) => namesOf(topics, slug, 'zh'));
  const table = syllables([...ordered.map(({ zh }) => zh.term), ...headings.map(({ zh }) => zh), ...names].join(''));
  const odd = (words: string, reading?: string): string[] => readingOf(words, table, reading);
  return {
    syllables: table,
    readings: Object.fromEntries(ordered.flatMap(({ zh }, index) => odd(zh.term, zh.pinyin).map((reading) => [index, reading]))),
    headings: Object.fromEntries(headings.flatMap(({ id, zh }) => odd(zh).map((reading) => [id, reading]))),
  };
}

function namesOf(topics: readonly Topic[], slug: string, locale: Locale): string[] {
  return topics.filter((topic) => topic.slug === slug && topic.locale === locale).flatMap(({ title, also }) => [title, ...also]);
}

function wordsFor({ term, variants, also }: ConceptEntry['zh']): string[] {
  return [...new Set([term, ...variants, ...also])];
}

function textOf(editions: readonly Edition[]): string {
  return editions.flatMap((edition) => pagesOf(edition).flatMap((page) => sentencesOn(page).map(({ zh }) => zh))).join('');
}

/** Concepts in the order in which the text first has their terms, so that their places are small numbers. */
function inOrder(text: string, concepts: readonly ConceptEntry[]): ConceptEntry[] {
  return concepts
    .map((concept) => ({ concept, at: text.indexOf(concept.zh.term) }))
    .sort((a, b) => a.at - b.at)
    .map(({ concept }) => concept);
}

/** The sentences that have their home on a page: a section whole, of parts and works what stands in no section. */
function sentencesOn(page: Place): Sentence[] {
  const below = (place: Place): Sentence[] => [
    ...(place.heading ? [place.heading] : []),
    ...place.children.flatMap((child) => (child.type === 'passage' ? child.sentences : child.kind === 'measure' ? below(child) : [])),
  ];
  return below(page);
}

function toStretches(sentences: readonly Sentence[]): string[][] {
  const stretches: string[][] = [];
  let next = '';
  for (const { id, zh } of sentences) {
    if (id === next) stretches[stretches.length - 1]?.push(zh);
    else stretches.push([id, zh]);
    next = following(id);
  }
  return stretches;
}

function following(id: string): string {
  const at = id.lastIndexOf('.s') + 2;
  const number = Number(id.slice(at));
  return Number.isNaN(number) ? '' : `${id.slice(0, at)}${number + 1}`;
}

function distinct(words: string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word
      .toLowerCase()
      .replace(/^(the|an?) /, '')
      .replace(/-/g, ' ');
    return !seen.has(key) && seen.add(key);
  });
}
