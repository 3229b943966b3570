import { foldText } from '#text/fold.ts';
import type { How, Range } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import { isHeading, sentenceAt } from './corpus.ts';
import type { English } from './english.ts';
import { findAcross, findPhrase } from './phrase.ts';
import type { Query, Token } from './query.ts';
import { findAll, isWhole } from './substring.ts';
import { piecesOf } from './words.ts';

/** What a page answers: stretches of its Chinese text, and of its English sentences by number. */
export interface Answer {
  page: Page;
  how: How;
  /** How well it answers: as typed 5, one after the other 4, in one sentence 3, on one page 2, with slips 1. */
  tier: number;
  zh: Range[];
  en: Map<number, Range[]>;
}

/** Where one token stands on a page; `slip` if only words a letter away do. */
export interface Places extends Pick<Answer, 'page' | 'zh' | 'en'> {
  slip?: boolean;
}

/** The pages that hold every token of a query, in Chinese or in English. */
export function matchAll(corpus: Corpus, english: English | undefined, query: Query): Answer[] {
  const perToken = query.tokens.map((token) => {
    const places = new Map<Page, Places>();
    inChinese(corpus, token.folded, places);
    if (english && token.words.length > 0) inEnglish(corpus, english, token, places);
    return places;
  });
  const [first, ...rest] = perToken;
  if (!first) return [];
  const pages = [...first.keys()].filter((page) => rest.every((places) => places.has(page)));
  return pages.map((page) =>
    toAnswer(
      corpus,
      english,
      query,
      page,
      perToken.map((places) => places.get(page) as Places),
    ),
  );
}

/** Adds where a folded string stands in the Chinese text. */
export function inChinese({ pages }: Corpus, folded: string, places: Map<Page, Places>): void {
  for (const page of pages) {
    const zh = findAll(page.folded, folded);
    if (zh.length > 0) places.set(page, { page, zh, en: new Map() });
  }
}

function inEnglish({ sentences }: Corpus, english: English, { words }: Token, places: Map<Page, Places>): void {
  const each = words.map((word) => english.keysFor(word));
  const lists = each.map(({ keys }) => new Set(keys.reduce<number[]>((all, key) => all.concat(english.index.get(key) || []), [])));
  const slip = each.some((one) => one.slip);
  const wanted = new Set(each.reduce<string[]>((all, { keys }) => all.concat(keys), []));
  const [first = new Set<number>(), ...rest] = lists;
  for (const number of first) {
    if (!rest.every((list) => list.has(number))) continue;
    const { page } = sentences[number] || {};
    if (!page) continue;
    const known = places.get(page) || { page, zh: [], en: new Map(), slip };
    known.en.set(
      number,
      (english.words[number] || []).filter(({ key }) => wanted.has(key)).map(({ from, to }): Range => [from, to]),
    );
    places.set(page, known);
  }
}

function toAnswer(corpus: Corpus, english: English | undefined, query: Query, page: Page, found: Places[]): Answer {
  const slips = found.some(({ slip }) => slip);
  const sets = found.map(({ zh, en }) => new Set([...zh.map(([from]) => sentenceAt(corpus, page, from)), ...en.keys()]));
  const [first = new Set<number>(), ...rest] = sets;
  const shared = new Set([...first].filter((number) => rest.every((set) => set.has(number))));
  const within = (number: number): boolean => shared.size === 0 || shared.has(number);
  const answer: Answer = { page, how: slips ? 'loose' : 'exact', tier: slips ? 1 : shared.size === 0 ? 2 : 3, zh: [], en: new Map() };
  for (const { zh, en } of found) {
    answer.zh.push(...zh.filter(([from]) => within(sentenceAt(corpus, page, from))));
    en.forEach((ranges, number) => within(number) && answer.en.set(number, [...(answer.en.get(number) || []), ...ranges]));
  }
  if (!slips) raise(answer, query, english);
  return answer;
}

/** Raises an answer that has the words as they were typed, or one after the other; then only those count. */
function raise(answer: Answer, { raw, simple, tokens, words, joined }: Query, english: English | undefined): void {
  const inOne = tokens.length > 1 ? findAll(answer.page.folded, joined) : [];
  if (inOne.length > 0) {
    answer.zh = inOne;
    answer.tier = 4;
  }
  if (answer.page.text.indexOf(raw) >= 0 || answer.page.text.indexOf(simple) >= 0) answer.tier = 5;
  if (!english || words.length === 0 || answer.en.size === 0) return;
  const keys = words.map(english.keyOf);
  const typed = words.join(' ').toLowerCase();
  const phrases = new Map<number, Range[]>();
  let asTyped = false;
  answer.en.forEach((_, number) => {
    const ranges = findPhrase(english.words[number] || [], keys);
    if (ranges.length > 0) phrases.set(number, ranges);
    const text = english.sentences[number] || '';
    asTyped = asTyped || ranges.some((range) => plainWords(text.slice(...range)) === typed);
  });
  if (phrases.size === 0 && words.length > 1)
    acrossSentences(answer, english, keys).forEach((ranges, number) => phrases.set(number, ranges));
  if (phrases.size > 0 && words.length > 1) phrases.forEach((ranges, number) => answer.en.set(number, ranges));
  answer.tier = Math.max(answer.tier, asTyped ? 5 : phrases.size > 0 ? 4 : 0);
}

/** Words as they are typed, without what stands between them. */
function plainWords(text: string): string {
  return piecesOf(text)
    .map(({ text: word }) => word)
    .join(' ')
    .toLowerCase();
}

/** Where words run on from one sentence of a page into the next. */
function acrossSentences({ page }: Answer, english: English, keys: readonly string[]): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  for (let number = page.first; number + 1 < page.end; number++) {
    const both = findAcross(english.words[number] || [], english.words[number + 1] || [], keys);
    both?.forEach((range, step) => found.set(number + step, [...(found.get(number + step) || []), range]));
  }
  return found;
}

/** The concepts that a query names whole, by one of their words in either language. */
export function conceptsNamed(corpus: Corpus, english: English | undefined, { raw, hasHan }: Query): number[] {
  const folded = foldText(raw, corpus.variants);
  const keys = hasHan || !english ? '' : english.tellingOf(raw);
  return corpus.terms
    .map((_, number) => number)
    .filter((number) => {
      if (folded !== '' && (corpus.foldedTerms[number] || []).indexOf(folded) >= 0) return true;
      return keys !== '' && (english?.terms[number] || []).some(({ telling }) => telling === keys);
    });
}

/** The pages that name a concept. */
export function matchConcept(corpus: Corpus, english: English | undefined, number: number, how: How, tier: number): Answer[] {
  const places = new Map<Page, Places>();
  for (const word of corpus.foldedTerms[number] || []) {
    const found = new Map<Page, Places>();
    inChinese(corpus, word, found);
    found.forEach((more, page) => {
      const known = places.get(page);
      if (known) known.zh.push(...more.zh);
      else places.set(page, more);
    });
  }
  return [...places.values()].map((place) => ({ ...place, en: renderings(corpus, english, number, place), how, tier }));
}

function renderings(corpus: Corpus, english: English | undefined, number: number, { page, zh }: Places): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  if (!english) return found;
  for (const [from] of zh) {
    const at = sentenceAt(corpus, page, from);
    const ranges = rendered(english, number, at);
    if (ranges.length > 0) found.set(at, ranges);
  }
  return found;
}

/** Where a sentence has a rendering of a concept. */
export function rendered(english: English, concept: number, sentence: number): Range[] {
  return (english.terms[concept] || []).reduce<Range[]>(
    (all, { keys }) => all.concat(keys.length > 0 ? findPhrase(english.words[sentence] || [], keys) : []),
    [],
  );
}

/** How an answer stands among others of the same tier: headings first, whole numbers, then how often. */
export function weigh(corpus: Corpus, { page, zh, en, tier }: Answer): number {
  const inHeading = [...zh.map(([from]) => sentenceAt(corpus, page, from)), ...en.keys()].some((number) =>
    isHeading(corpus.sentences[number] as never),
  );
  const whole = zh.length === 0 || zh.some((range) => isWhole(page.text, range));
  let count = zh.length;
  en.forEach((ranges) => (count += ranges.length));
  return tier * 1000 + (whole ? 500 : 0) + (inHeading ? 200 : 0) + Math.min(count, 99);
}
