import { foldText } from '#text/fold.ts';
import type { Corpus } from './corpus.ts';
import { isHeading } from './corpus.ts';
import type { Near as Nearest } from './contract.ts';
import type { English } from './english.ts';
import { toMeant } from './meant.ts';
import type { Ready } from './open.ts';
import type { Query } from './query.ts';
import { resolve } from './resolve.ts';
import { isSmall } from './words.ts';

/** What is nearest to a query: concepts and sentences by their numbers, the nearest first. */
export interface Near {
  concepts: number[];
  sentences: number[];
}

/** Returns the terms and the places that are nearest to a query. */
export function nearTo({ corpus, entries, query, stage }: Ready): Nearest {
  const { concepts, sentences } = nearest(corpus, stage.english, query);
  const places = sentences.flatMap((number) => {
    const { id, page } = corpus.sentences[number] as Corpus['sentences'][number];
    return resolve(id, stage, page.slug) || [];
  });
  return { terms: concepts.map((concept) => toMeant(stage, entries, concept)), places };
}

/** Returns the terms and sentences that share most with a query: characters and pairs of them; in English stems, and headings alone. */
export function nearest(corpus: Corpus, english: English | undefined, query: Query): Near {
  if (query.hasHan) {
    const wanted = piecesOfSigns(query.joined);
    const likeness = (words: string): number => shared(wanted, piecesOfSigns(words));
    return {
      concepts: best(corpus.foldedTerms, (terms) => Math.max(...terms.map(likeness)), 0.25).slice(0, 6),
      // A heading says more of a place than a sentence within it.
      sentences: best(
        corpus.sentences,
        (one) => contained(wanted, foldText(one.zh, corpus.variants)) * (isHeading(one) ? 1.2 : 1),
        0.3,
      ).slice(0, 3),
    };
  }
  if (!english) return { concepts: [], sentences: [] };
  const headings = corpus.sentences.flatMap((sentence, number) => (isHeading(sentence) ? [number] : []));
  const keys = new Set(
    query.words.filter((word) => !isSmall(word)).reduce<string[]>((all, word) => all.concat(english.keysFor(word).keys), []),
  );
  // Rare words say most.
  const weight = (key: string): number => 1 / (1 + (english.index.get(key) || []).length);
  const common = (words: readonly string[]): number => words.reduce((sum, key) => sum + (keys.has(key) ? 0.01 + weight(key) : 0), 0);
  return {
    concepts: best(
      english.terms,
      (aliases) => Math.max(0, ...aliases.map((alias) => common(alias.keys) / Math.sqrt(1 + alias.keys.length))),
      0,
    ).slice(0, 6),
    sentences: best(headings, (number) => common((english.words[number] || []).map(({ key }) => key)), 0)
      .slice(0, 3)
      .map((at) => headings[at] as number),
  };
}

/** The numbers of what is more alike than a certain measure, the most alike first. */
function best<Item>(items: readonly Item[], likeness: (item: Item) => number, least: number): number[] {
  return items
    .map((item, at) => ({ at, likeness: likeness(item) }))
    .filter((one) => one.likeness > least)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ at }) => at);
}

/** The characters of a string and every two that stand together. */
function piecesOfSigns(text: string): Set<string> {
  const signs = [...text];
  return new Set([...signs, ...signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`)]);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((piece) => b.has(piece)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

function contained(wanted: ReadonlySet<string>, text: string): number {
  const own = piecesOfSigns(text);
  return (
    [...wanted].filter((piece) => piece.length > 1 && own.has(piece)).length /
    Math.max(1, [...wanted].filter((piece) => piece.length > 1).length)
  );
}
