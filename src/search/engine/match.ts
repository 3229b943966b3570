import type { How, Range } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import { sentenceAt } from './corpus.ts';
import { toPlaces } from './places.ts';
import type { Places } from './places.ts';
import type { English } from './english.ts';
import { matchExactly } from './exact.ts';
import { findPhrase } from './phrase.ts';
import type { Query } from './query.ts';

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

/** Returns the pages that hold a query: those with its very words, then those with all of its words. */
export function matchAll(corpus: Corpus, english: English | undefined, query: Query): Answer[] {
  const exact = matchExactly(corpus, english, query);
  const isWhole = query.isPhrase || (query.tokens.length === 1 && query.words.length === 0);
  return isWhole ? exact : exact.concat(matchWords(corpus, english, query, exact));
}

/** The pages that hold every token of a query, in Chinese or in English, and not only where the very words are. */
function matchWords(corpus: Corpus, english: English | undefined, query: Query, exact: readonly Answer[]): Answer[] {
  const found = query.tokens.map((token) => toPlaces(corpus, english, token));
  const known = new Map(exact.map((answer) => [answer.page, answer]));
  return corpus.pages
    .filter((page) => found.every(({ zh, en }) => zh.has(page) || en.has(page)))
    .reduce<Answer[]>((all, page) => all.concat(toAnswer(corpus, english, query, page, found, known.get(page)) || []), []);
}

/** What a page answers beside the very words that it may have; undefined where that is nothing more. */
function toAnswer(
  corpus: Corpus,
  english: English | undefined,
  query: Query,
  page: Page,
  found: readonly Places[],
  exact?: Answer,
): Answer | undefined {
  const slips = found.some(({ zh, slip }) => slip && !zh.has(page));
  const at = ([from]: Range): number => sentenceAt(corpus, page, from);
  const sets = found.map(({ zh, en }) => new Set([...(zh.get(page) || []).map(at), ...(en.get(page) || [])]));
  const [first = new Set<number>(), ...rest] = sets;
  const shared = new Set([...first].filter((number) => rest.every((set) => set.has(number))));
  const known = new Set(exact ? [...exact.zh.map(at), ...exact.en.keys()] : []);
  const within = (number: number): boolean => !known.has(number) && (shared.size === 0 || shared.has(number));
  const answer: Answer = { page, how: slips ? 'loose' : 'words', tier: slips ? 1 : shared.size === 0 ? 2 : 3, zh: [], en: new Map() };
  const numbers = new Set<number>();
  found.forEach(({ en }) => (en.get(page) || []).forEach((number) => within(number) && numbers.add(number)));
  const inForms = slips || !english ? new Map<number, Range[]>() : inOtherForms(numbers, english, query);
  if (inForms.size > 0) return { ...answer, tier: 3.2, en: inForms };
  // Where the very words are, the same words apart from each other are no news.
  if (exact) return undefined;
  found.forEach(({ zh }) => answer.zh.push(...(zh.get(page) || []).filter((range) => within(at(range)))));
  numbers.forEach((number) =>
    answer.en.set(
      number,
      found.reduce<Range[]>((all, places) => all.concat(places.marksIn(number)), []),
    ),
  );
  return answer;
}

/** Where sentences have the words of a query one after the other in other forms. */
function inOtherForms(numbers: ReadonlySet<number>, { words, keyOf }: English, query: Query): Map<number, Range[]> {
  const keys = query.words.map(keyOf);
  const phrases = new Map<number, Range[]>();
  numbers.forEach((number) => {
    const ranges = findPhrase(words[number] || [], keys);
    if (ranges.length > 0) phrases.set(number, ranges);
  });
  return phrases;
}
