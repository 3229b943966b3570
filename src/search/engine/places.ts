import type { Range } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import type { English } from './english.ts';
import type { Token } from './query.ts';
import { findAll } from './substring.ts';

/** Where one token stands: stretches of the Chinese of pages, and numbers of their English sentences. */
export interface Places {
  zh: Map<Page, Range[]>;
  en: Map<Page, number[]>;
  /** Returns where an English sentence has it. */
  marksIn: (number: number) => Range[];
  /** In English, only words a letter away stand there. */
  slip: boolean;
}

/** Returns where a token stands. */
export function toPlaces(corpus: Corpus, english: English | undefined, token: Token): Places {
  const zh = inChinese(corpus, token.folded);
  if (!english || token.words.length === 0) return { zh, en: new Map(), marksIn: () => [], slip: false };
  return { zh, ...inEnglish(corpus, english, token) };
}

/** Returns where a folded string stands in the Chinese text. */
export function inChinese({ pages }: Corpus, folded: string): Map<Page, Range[]> {
  const found = new Map<Page, Range[]>();
  for (const page of pages) {
    const ranges = findAll(page.folded, folded);
    if (ranges.length > 0) found.set(page, ranges);
  }
  return found;
}

function inEnglish({ sentences }: Corpus, english: English, { words, isPhrase }: Token): Omit<Places, 'zh'> {
  const en = new Map<Page, number[]>();
  const add = (number: number): void => {
    const { page } = sentences[number] || {};
    if (!page) return;
    const numbers = en.get(page);
    if (numbers) numbers.push(number);
    else en.set(page, [number]);
  };
  // A word that is hyphenated here and not there is the same word.
  const very = new Map<number, Range[]>();
  if (isPhrase || words.length > 1)
    english.findVeryWords(words.join('-')).forEach((one) => one.en.forEach((ranges, number) => very.set(number, ranges)));
  very.forEach((_, number) => add(number));
  if (isPhrase) return { en, marksIn: (number) => very.get(number) || [], slip: false };
  const each = words.map((word) => english.keysFor(word));
  const wanted = new Set(each.reduce<string[]>((all, { keys }) => all.concat(keys), []));
  const [first = [], ...rest] = each.map(({ keys }) => numbersOf(english, keys));
  const others = rest.map((numbers) => new Set(numbers));
  first.filter((number) => !very.has(number) && others.every((numbers) => numbers.has(number))).forEach(add);
  const marksOf = (number: number): Range[] =>
    (english.words[number] || []).filter(({ key }) => wanted.has(key)).map(({ from, to }): Range => [from, to]);
  return { en, marksIn: (number) => very.get(number) || marksOf(number), slip: each.some(({ slip }) => slip) };
}

function numbersOf({ index }: English, keys: readonly string[]): number[] {
  const [first, ...rest] = keys;
  const own = (first !== undefined && index.get(first)) || [];
  return rest.length === 0 ? own : [...new Set(keys.reduce<number[]>((all, key) => all.concat(index.get(key) || []), []))];
}
