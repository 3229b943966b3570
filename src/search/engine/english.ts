import type { EnglishData } from '../format.ts';
import type { Hit, Range } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import type { Alias } from './alias.ts';
import { counterparts } from './counterparts.ts';
import { englishHit } from './english-hit.ts';
import { conceptsNamed, conceptsNaming, toAlias } from './alias.ts';
import type { Answer } from './match.ts';
import { keysFor } from './near-words.ts';
import type { Word } from './phrase.ts';
import type { Stage } from './present.ts';
import { formOf, keyOf } from './spelling.ts';
import type { Stream } from './stream.ts';
import type { VeryWords } from './very-words.ts';
import { findVeryWords, streamOf } from './very-words.ts';
import { piecesOf } from './words.ts';

/** The English text, ready to be searched: its sentences, and where each word stands. */
export interface English {
  sentences: (string | undefined)[];
  words: Word[][];
  /** Of every key, the numbers of the sentences that have it. */
  index: Map<string, number[]>;
  /** Every word as it is written, in small letters, with its key. */
  vocabulary: Map<string, string>;
  /** The words of every page in a row. */
  streams: { page: Page; stream: Stream }[];
  /** The renderings of each concept. */
  terms: Alias[][];
  /** Of every name of a concept, in one string, the concepts. */
  names: Map<string, Set<number>>;
  keyOf: (word: string) => string;
  /** Returns the keys that a typed word stands for. */
  keysFor: (word: string) => { keys: string[]; slip: boolean };
  /** Returns where words as typed stand one after the other, whatever sentence they are in. */
  findVeryWords: (typed: string) => VeryWords[];
  /** Returns the concepts that words name. */
  named: (typed: string) => number[];
  /** Returns the concepts in whose names these words stand one after the other. */
  naming: (typed: string) => number[];
  /** Returns where a sentence has the counterparts of what was found of concepts in one of its languages. */
  beside: (concepts: readonly number[], number: number, lang: 'zh' | 'en', found: readonly Range[]) => Range[];
  /** Returns the hit of sentences that answer in English. */
  hitOf: (stage: Stage, page: Page, first: number, last: number, en: Answer['en']) => Hit;
}

/** Returns the English ready to be searched. */
export function toEnglish({ sentences, terms }: EnglishData, corpus: Corpus): English {
  const wordsOf = (text: string): Word[] =>
    piecesOf(text).map(({ text: word, from, to }) => ({ key: keyOf(word), form: formOf(word), from, to }));
  const english: English = {
    keyOf,
    sentences: sentences.map((sentence) => sentence || undefined),
    words: sentences.map((sentence) => wordsOf(sentence || '')),
    index: new Map(),
    vocabulary: new Map(),
    streams: [],
    terms: terms.map((forms) => forms.map((text) => toAlias(text))),
    names: new Map(),
    keysFor: (word) => keysFor(english, word),
    findVeryWords: (typed) => findVeryWords(english, typed),
    named: (typed) => conceptsNamed(english, typed),
    naming: (typed) => conceptsNaming(english, typed),
    beside: (...asked) => counterparts(corpus, english, ...asked),
    hitOf: (...asked) => englishHit(english, ...asked),
  };
  english.words.forEach((words, number) => {
    for (const { key, from, to } of words) {
      const list = english.index.get(key);
      if (!list) english.index.set(key, [number]);
      else if (list[list.length - 1] !== number) list.push(number);
      english.vocabulary.set((english.sentences[number] || '').slice(from, to).toLowerCase(), key);
    }
  });
  english.terms.forEach((aliases, concept) =>
    aliases.forEach(({ names }) =>
      names.forEach((name) => english.names.set(name, (english.names.get(name) || new Set<number>()).add(concept))),
    ),
  );
  english.streams = corpus.pages.map((page) => ({ page, stream: streamOf(english, page) }));
  return english;
}
