import type { How, Range } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import { sentenceAt } from './corpus.ts';
import type { English } from './english.ts';
import { findPhrase } from './phrase.ts';
import { matchExactly } from './exact.ts';
import type { Query, Token } from './query.ts';
import { findAll } from './substring.ts';

/** What a page answers: stretches of its Chinese text, and of its English sentences by number. */
export interface Answer {
  page: Page;
  how: How;
  /** How well it answers: as typed 5, one after the other 4, in other forms 3.2, in one sentence 3, on one page 2, with slips 1. */
  tier: number;
  zh: Range[];
  en: Map<number, Range[]>;
  /** From which to which English sentence words run on. */
  runs?: Range[];
}

/** Where one token stands on a page; `slip` if only words a letter away do. */
export interface Places extends Pick<Answer, 'page' | 'zh' | 'en'> {
  slip?: boolean;
}

/** Returns the pages that hold a query: those with its very words, then those with all of its words. */
export function matchAll(corpus: Corpus, english: English | undefined, query: Query): Answer[] {
  const exact = matchExactly(corpus, english, query);
  const isWhole = query.isPhrase || (query.tokens.length === 1 && query.words.length === 0);
  return isWhole ? exact : exact.concat(matchWords(corpus, english, query, exact));
}

/** The pages that hold every token of a query, in Chinese or in English, and not only where the very words are. */
function matchWords(corpus: Corpus, english: English | undefined, query: Query, exact: readonly Answer[]): Answer[] {
  const perToken = query.tokens.map((token) => {
    const places = new Map<Page, Places>();
    inChinese(corpus, token.folded, places);
    if (english && token.words.length > 0) inEnglish(corpus, english, token, places);
    return places;
  });
  const [first, ...rest] = perToken;
  if (!first) return [];
  const found: Answer[] = [];
  first.forEach((place, page) => {
    if (!rest.every((places) => places.has(page))) return;
    const known = exact.filter((answer) => answer.page === page)[0];
    const answer = toAnswer(corpus, english, query, [place, ...rest.map((places) => places.get(page) as Places)], known);
    if (answer) found.push(answer);
  });
  return found;
}

/** Adds where a folded string stands in the Chinese text. */
export function inChinese({ pages }: Corpus, folded: string, places: Map<Page, Places>): void {
  for (const page of pages) {
    const zh = findAll(page.folded, folded);
    if (zh.length > 0) places.set(page, { page, zh, en: new Map() });
  }
}

function inEnglish({ sentences }: Corpus, english: English, { words, isPhrase }: Token, places: Map<Page, Places>): void {
  const add = (page: Page, number: number, ranges: Range[], slip: boolean): void => {
    const known = places.get(page) || { page, zh: [], en: new Map(), slip };
    known.en.set(number, ranges);
    places.set(page, known);
  };
  // A word that is hyphenated here and not there is the same word.
  if (isPhrase || words.length > 1)
    english.findVeryWords(words.join(' ')).forEach(({ page, en }) => en.forEach((ranges, number) => add(page, number, ranges, false)));
  if (isPhrase) return;
  const each = words.map((word) => english.keysFor(word));
  const lists = each.map(({ keys }) => new Set(keys.reduce<number[]>((all, key) => all.concat(english.index.get(key) || []), [])));
  const wanted = new Set(each.reduce<string[]>((all, { keys }) => all.concat(keys), []));
  const [first = new Set<number>(), ...rest] = lists;
  for (const number of first) {
    const { page } = sentences[number] || {};
    if (!page || !rest.every((list) => list.has(number))) continue;
    const marks = (english.words[number] || []).filter(({ key }) => wanted.has(key));
    add(
      page,
      number,
      marks.map(({ from, to }): Range => [from, to]),
      each.some(({ slip }) => slip),
    );
  }
}

/** What a page answers beside the very words that it may have; undefined where that is nothing more. */
function toAnswer(corpus: Corpus, english: English | undefined, query: Query, found: Places[], exact?: Answer): Answer | undefined {
  const { page } = found[0] as Places;
  const slips = found.some(({ slip }) => slip);
  const at = ([from]: Range): number => sentenceAt(corpus, page, from);
  const sets = found.map(({ zh, en }) => new Set([...zh.map(at), ...en.keys()]));
  const [first = new Set<number>(), ...rest] = sets;
  const shared = new Set([...first].filter((number) => rest.every((set) => set.has(number))));
  const known = new Set(exact ? [...exact.zh.map(at), ...exact.en.keys()] : []);
  const within = (number: number): boolean => !known.has(number) && (shared.size === 0 || shared.has(number));
  const answer: Answer = { page, how: slips ? 'loose' : 'words', tier: slips ? 1 : shared.size === 0 ? 2 : 3, zh: [], en: new Map() };
  for (const { zh, en } of found) {
    answer.zh.push(...zh.filter((range) => within(at(range))));
    en.forEach((ranges, number) => within(number) && answer.en.set(number, [...(answer.en.get(number) || []), ...ranges]));
  }
  const inFormsOnly = !slips && english && inOtherForms(answer, english, query);
  // Where the very words are, the same words apart from each other are no news.
  if (exact && !inFormsOnly) return undefined;
  return answer.zh.length + answer.en.size > 0 ? answer : undefined;
}

/** Raises an answer that has the words one after the other in other forms; then only those count. Whether it has. */
function inOtherForms(answer: Answer, english: English, { words }: Query): boolean {
  const phrases = new Map<number, Range[]>();
  answer.en.forEach((_, number) => {
    const ranges = findPhrase(english.words[number] || [], words.map(english.keyOf));
    if (ranges.length > 0) phrases.set(number, ranges);
  });
  if (phrases.size === 0) return false;
  answer.tier = 3.2;
  answer.zh = [];
  answer.en = phrases;
  return true;
}
