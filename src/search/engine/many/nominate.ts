import { foldText } from '#text/fold.ts';
import type { Variants } from '#text/fold.ts';
import type { How, Options } from '../contract.ts';
import { isSlip } from '../near-words.ts';
import type { Texts } from '../open.ts';
import { textsOf } from '../open.ts';
import type { Query, Token } from '../query.ts';
import { keyOf } from '../spelling.ts';
import { isSmall, piecesOf, plainWord } from '../words.ts';
import type { Opened } from './directory.ts';
import type { List } from './lists.ts';
import { both, either, nothing, pagesWith, pagesWithWord } from './lists.ts';
import { filesWith } from './parts.ts';

/** Pages that may answer a query, and how they do if they do. */
export interface Nominated {
  how: How;
  list: List;
}

/** More names of concepts than this are not looked up for one query. */
const mostNames = 8;

/** Of a text in English no more words than this are looked up. */
const mostWords = 24;

/** Pages that only resemble a query are no more than this, and one for each piece of it that none of them has. */
const mostAlike = 12;

/** Returns the pages that may answer a query, the surest kind first. */
export async function nominate(opened: Opened, query: Query, typed: string, options: Options): Promise<Nominated[]> {
  const zh = query.joined === '' ? Promise.resolve(nothing) : pagesWith(query.joined, opened.strings);
  // What is in figures alone is looked for in English only where no Chinese has the very same.
  const isInFigures = !query.hasLatin && query.words.length > 0 && isFound(await zh);
  const asked = isInFigures ? { words: [], tokens: query.tokens.map((token) => ({ ...token, words: [] })) } : query;
  const [exact, words] = await Promise.all([veryWords(opened, asked, zh), query.isPhrase ? nothing : allWords(opened, asked)]);
  const found: Nominated[] = [
    { how: 'exact', list: exact },
    { how: 'words', list: words },
  ];
  const isAny = found.some(({ list }) => list.pages.length > 0);
  if (!query.isPhrase && (query.hasLatin || !isAny))
    found.push({ how: 'term', list: await named(opened, typed, options, isAny ? 2 : mostNames) });
  const filled = found.filter(({ list }) => list.pages.length > 0);
  if (filled.length > 0 || query.isPhrase) return filled;
  const pages = await alike(opened, query);
  const posted = pages.map(({ page }) => ({ page, count: 1, inHeading: false })).sort((a, b) => a.page - b.page);
  return [{ how: 'loose', list: { pages: posted, isSure: false } }];
}

function isFound({ pages, isSure }: List): boolean {
  return isSure && pages.length > 0;
}

/** The pages that have the very words; `chinese` are those that have them in Chinese. */
async function veryWords({ words }: Opened, query: Pick<Query, 'words'>, chinese: Promise<List>): Promise<List> {
  const [zh, en] = await Promise.all([chinese, allOf(query.words, words, () => [])]);
  return either(zh, inRow(query.words, en));
}

/** Of words in a row only the text knows whether they are. */
function inRow(words: readonly string[], list: List): List {
  return words.length > 1 ? { ...list, isSure: list.pages.length === 0 } : list;
}

async function allWords({ strings, words }: Opened, { tokens, words: typed }: Pick<Query, 'tokens' | 'words'>): Promise<List> {
  if (tokens.length < 2 && typed.length === 0) return nothing;
  const lists = await Promise.all(tokens.map((token) => pagesOf(token, { strings, words })));
  return lists.length === 0 ? nothing : lists.reduce(both);
}

async function pagesOf({ folded, words, isPhrase }: Token, lists: Pick<Opened, 'strings' | 'words'>): Promise<List> {
  const [zh, en] = await Promise.all([pagesWith(folded, lists.strings), allOf(words, lists.words, isPhrase ? () => [] : near)]);
  return either(zh, inRow(words, en));
}

/** The pages that have all of some words, the small ones only where there are no others. */
async function allOf(typed: readonly string[], words: Opened['words'], others: (word: string, keys: string[]) => string[]): Promise<List> {
  const telling = typed.filter((word) => !isSmall(word));
  const wanted = new Map((telling.length > 0 ? telling : typed).map((word) => [keyOf(word), word]));
  if (wanted.size === 0) return nothing;
  const lists = await Promise.all([...wanted].map(([key, word]) => pagesWithWord(key, words, (keys) => others(word, keys))));
  // What is parted here may be in one word there: e-commerce, ecommerce.
  const joined = typed.length > 1 && typed.length < 4 ? await pagesWithWord(keyOf(typed.join('')), words, () => []) : nothing;
  const apart = lists.reduce(both);
  // Where it is one word, its parts are counted with it.
  const known = new Set(joined.pages.map(({ page }) => page));
  return either({ ...apart, pages: apart.pages.filter(({ page }) => !known.has(page)) }, joined);
}

/** Keys that begin as a word does, else those a letter away, as `keysFor` chooses among the words of a text. */
function near(word: string, keys: string[]): string[] {
  const [key, { length }] = [keyOf(word), plainWord(word)];
  if (/^\d/.test(word) || length < 2) return [];
  const begun = keys.filter((one) => one.indexOf(key) === 0);
  return begun.length > 0 || length < 5 || length > 30 ? begun : keys.filter((one) => isSlip(key, one));
}

/** The names of all concepts, made ready once. */
const names = new WeakMap<Opened, Texts>();

/** The pages that have one of the names of what a query names or sounds like. */
async function named(opened: Opened, typed: string, options: Options, most: number): Promise<List> {
  const texts = names.get(opened) || textsOf(filesWith(opened, []));
  names.set(opened, texts);
  const ready = await texts.prepare(typed, options);
  const { stage, corpus } = ready;
  const heard = await texts.listen(ready);
  const best = heard[0]?.rank ?? 0;
  const concepts = [
    ...stage.concepts,
    ...heard.filter(({ rank }) => rank - best < 1).map(({ concept }) => concept),
    ...(stage.english?.naming(ready.query.raw) || []),
  ].reduce<number[]>((all, concept) => (concept === undefined || all.indexOf(concept) >= 0 ? all : all.concat(concept)), []);
  const wanted = concepts.reduce<string[]>((all, concept) => all.concat(corpus.foldedTerms[concept] || []), []).slice(0, most);
  const lists = await Promise.all(wanted.map((name) => pagesWith(name, opened.strings)));
  return lists.reduce(either, nothing);
}

/** A page by its number, and how much it shares with a text. */
export interface Alike {
  page: number;
  likeness: number;
}

/**
 * Returns the pages that share most with a text, the likest first: pieces of it that stand on few pages count most, and all
 * are on one of them that stand anywhere.
 */
export async function alike({ strings, words, starts }: Opened, query: Pick<Query, 'hasHan' | 'joined' | 'words'>): Promise<Alike[]> {
  const all = starts[starts.length - 1] as number;
  const lists = await Promise.all(
    query.hasHan
      ? piecesOfSigns(query.joined).map((piece) => pagesWith(piece, strings))
      : [...new Map(query.words.filter((word) => !isSmall(word)).map((word) => [keyOf(word), word]))]
          .slice(0, mostWords)
          .map(([key, word]) => pagesWithWord(key, words, (keys) => near(word, keys))),
  );
  const weights = new Map<number, number>();
  for (const { pages } of lists)
    for (const { page } of pages) weights.set(page, (weights.get(page) || 0) + Math.log(1 + all / pages.length));
  const likest = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([page, likeness]) => ({ page, likeness }));
  const chosen = new Set(likest.slice(0, mostAlike));
  // Of a piece that none of them has, the likest page that has it comes too.
  for (const { pages } of lists) {
    const own = new Set(pages.map(({ page }) => page));
    if (![...chosen].some(({ page }) => own.has(page)))
      likest
        .filter(({ page }) => own.has(page))
        .slice(0, 1)
        .forEach((one) => chosen.add(one));
  }
  return [...chosen];
}

/** A few pieces of a folded text, evenly apart. */
function piecesOfSigns(folded: string): string[] {
  const size = folded.length >= 24 ? 6 : folded.length >= 12 ? 4 : 2;
  const count = Math.min(folded.length < 24 ? 4 : 6, Math.max(1, folded.length - size + 1));
  const step = count < 2 ? 0 : (folded.length - size) / (count - 1);
  const pieces = Array.from({ length: count }, (_, at) => Math.round(at * step)).map((at) => folded.slice(at, at + size));
  return [...new Set(pieces)];
}

/** Returns what was pasted as pages are nominated for it: its Chinese folded, or its English words. */
export function pasted(typed: string, variants: Variants): Pick<Query, 'hasHan' | 'joined' | 'words'> {
  const text = typed.slice(0, 4000);
  const hasHan = /\p{Script=Han}/u.test(text);
  return {
    hasHan,
    joined: hasHan ? foldText(text.replace(/[^\p{Script=Han}\p{P}\p{N}%]/gu, ''), variants) : '',
    words: piecesOf(text).map((piece) => piece.text),
  };
}
