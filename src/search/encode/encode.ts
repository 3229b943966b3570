import { reportName, workNames } from '#edition/printed.ts';
import type { Edition } from '#edition/types.ts';
import { pagesOf } from '#edition/units.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { spelledOutOf } from '#glossary/concepts.ts';
import type { Locale } from '#i18n/locale.ts';
import { firstSentence } from '#text/first-sentence.ts';
import { foldText } from '#text/fold.ts';
import type { AliasData, ChineseData, EnglishData, SearchEntry, SoundData, TermsData } from '../format.ts';
import type { NameData } from '../many-format.ts';
import { endedIn } from './ended-in.ts';
import { sentencesOn, textOf, toStretches } from './pages.ts';
import { readingOf, syllables, traditional } from './tables.ts';

/** A topic in one language, by the words it is looked for. */
export interface TopicNames {
  slug: string;
  locale: Locale;
  title: string;
  also: readonly string[];
}

/** Returns what a result says of a concept. */
export function toSearchEntry(concept: ConceptEntry): SearchEntry {
  const { zh, en } = concept;
  const spelledOut = concept.members.length > 0 || concept.spelledOut ? spelledOutOf(concept) : undefined;
  return {
    pinyin: zh.pinyin,
    zh: firstSentence(zh.definition ?? ''),
    en: firstSentence(en.definition ?? ''),
    ...((spelledOut === 'nowhere' || spelledOut === 'part') && { spelledOut }),
  };
}

/** Returns the Chinese of all editions, and the words of the termbase. */
export function toChineseData(editions: readonly Edition[], concepts: readonly ConceptEntry[]): ChineseData {
  const text = textOf(editions);
  let last = 0;
  return {
    terms: inOrder(text, concepts).map(({ zh }) => {
      const [term = '', ...others] = wordsFor(zh);
      const [before, at] = [last, text.indexOf(term)];
      last = at < 0 ? last : at;
      const places = others
        .map((word) => ({ from: text.indexOf(word), length: word.length }))
        .filter(({ from }) => from >= 0)
        .sort((a, b) => a.from - b.from);
      const steps = places.flatMap(({ from, length }, index) => [from - (places[index - 1]?.from ?? last), length]);
      return [...(at < 0 ? [term] : [at - before, term.length]), ...steps];
    }),
    reports: editions.map((edition) => ({
      slug: edition.slug,
      ...(editions.length > 1 && { name: reportName(edition) }),
      works: workNames(edition),
      ...endedIn(edition),
      pages: Object.fromEntries(pagesOf(edition).map((page) => [page.id, toStretches(sentencesOn(page))])),
    })),
  };
}

/** Returns the English of all editions, and of the termbase. */
export function toEnglishData(editions: readonly Edition[], concepts: readonly ConceptEntry[]): EnglishData {
  return {
    sentences: editions.flatMap((edition) => pagesOf(edition).flatMap((page) => sentencesOn(page).map(({ en }) => en ?? 0))),
    terms: inOrder(textOf(editions), concepts).map(englishNames),
  };
}

/** The English names of a concept: its designation, then other forms and other renderings. */
function englishNames({ zh, en }: ConceptEntry): string[] {
  return distinct([
    en.term,
    ...en.forms,
    ...en.also.map(({ term }) => term),
    ...en.avoid.map((words) => words.replace(/ \(.*\)$/, '')),
    // GDP is looked for among the English.
    ...zh.also.filter((word) => !/\p{Script=Han}/u.test(word)),
  ]);
}

/** Returns the names of all concepts in a language, for a site whose texts are not loaded whole. */
export function toNames(editions: readonly Edition[], concepts: readonly ConceptEntry[], locale: Locale): NameData {
  return inOrder(textOf(editions), concepts).map((concept) => (locale === 'zh' ? wordsFor(concept.zh) : englishNames(concept)));
}

/** Returns what helps to find the Chinese. */
export function toTermsData(editions: readonly Edition[], concepts: readonly ConceptEntry[], topics: readonly TopicNames[]): TermsData {
  const text = textOf(editions);
  const ordered = inOrder(text, concepts);
  return {
    traditional: traditional(text + ordered.map(({ zh }) => zh.term).join('')),
    entries: ordered.map(({ slug, draft }) => (draft ? '-' : slug)).join(' '),
    topics: Object.fromEntries(topics.map(({ slug }) => [slug, { zh: namesOf(topics, slug, 'zh'), en: namesOf(topics, slug, 'en') }])),
  };
}

/** Returns the words for concepts that stand nowhere in the text. */
export function toAliasData(editions: readonly Edition[], concepts: readonly ConceptEntry[]): AliasData {
  const text = textOf(editions);
  return Object.fromEntries(
    inOrder(text, concepts).flatMap(({ zh }, index) => {
      const absent = wordsFor(zh)
        .slice(1)
        .filter((word) => !text.includes(word));
      return absent.length > 0 ? [[index, absent]] : [];
    }),
  );
}

/** Returns how terms and headings are read; `heard` are the reports whose headings are found by their sound. */
export function toSoundData(
  editions: readonly Edition[],
  concepts: readonly ConceptEntry[],
  topics: readonly TopicNames[],
  heard = editions,
): SoundData {
  const ordered = inOrder(textOf(editions), concepts);
  const headings = heard.flatMap((edition, at) =>
    [...edition.units.values()].flatMap(({ heading }) =>
      (heading?.children ?? []).map(({ id, zh }) => ({ zh, key: at === 0 ? id : `${edition.slug}:${id}` })),
    ),
  );
  const names = topics.flatMap(({ slug }) => namesOf(topics, slug, 'zh'));
  const table = syllables([...ordered.map(({ zh }) => zh.term), ...headings.map(({ zh }) => zh), ...names].join(''));
  const odd = (words: string, reading?: string): string[] => readingOf(words, table, reading);
  return {
    syllables: table,
    readings: Object.fromEntries(ordered.flatMap(({ zh }, index) => odd(zh.term, zh.pinyin).map((reading) => [index, reading]))),
    headings: Object.fromEntries(headings.flatMap(({ key, zh }) => odd(zh).map((reading) => [key, reading]))),
  };
}

function namesOf(topics: readonly TopicNames[], slug: string, locale: Locale): string[] {
  return topics.filter((topic) => topic.slug === slug && topic.locale === locale).flatMap(({ title, also }) => [title, ...also]);
}

/** The words for a concept, its term first; of those that differ in marks alone the first, as searches make no difference. */
function wordsFor({ term, variants, also }: ConceptEntry['zh']): string[] {
  const seen = new Set<string>();
  return [term, ...variants, ...also].filter((word) => {
    const signs = foldText(word);
    return !seen.has(signs) && seen.add(signs);
  });
}

/** Concepts in the order in which the text first has their terms, so that their places are small numbers. */
function inOrder(text: string, concepts: readonly ConceptEntry[]): ConceptEntry[] {
  return concepts
    .map((concept) => ({ concept, at: text.indexOf(concept.zh.term) }))
    .sort((a, b) => a.at - b.at)
    .map(({ concept }) => concept);
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
