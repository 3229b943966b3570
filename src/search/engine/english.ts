import type { EnglishData } from '../format.ts';
import type { Word } from './phrase.ts';
import { keyOf } from './stems.ts';
import { isSmall, piecesOf } from './words.ts';

/** The English text, ready to be searched: its sentences, and where each word stands. */
export interface English {
  sentences: (string | undefined)[];
  words: Word[][];
  /** Of every key, the numbers of the sentences that have it. */
  index: Map<string, number[]>;
  /** Every word as it is written, in small letters. */
  vocabulary: Map<string, string>;
  /** The renderings of each concept, as words. */
  terms: { text: string; keys: string[]; telling: string }[][];
  keyOf: (word: string) => string;
  /** The keys of the words that decide, in one string. */
  tellingOf: (text: string) => string;
  /** The keys that a typed word stands for. */
  keysFor: (word: string) => { keys: string[]; slip: boolean };
}

function wordsOf(text: string): Word[] {
  return piecesOf(text).map(({ text: word, from, to }) => ({ key: keyOf(word), from, to }));
}

function tellingOf(text: string): string {
  return piecesOf(text)
    .filter(({ text: word }) => !isSmall(word))
    .map(({ text: word }) => keyOf(word))
    .join(' ');
}

/** Makes the English ready to be searched. */
export function toEnglish({ sentences, terms }: EnglishData): English {
  const english: English = {
    sentences: sentences.map((sentence) => sentence || undefined),
    words: sentences.map((sentence) => wordsOf(sentence || '')),
    index: new Map(),
    vocabulary: new Map(),
    terms: terms.map((forms) => forms.map((text) => ({ text, keys: wordsOf(text).map(({ key }) => key), telling: tellingOf(text) }))),
    tellingOf,
    keyOf,
    keysFor: (word) => keysFor(english, word),
  };
  english.words.forEach((words, number) => {
    for (const { key, from, to } of words) {
      const list = english.index.get(key);
      if (!list) english.index.set(key, [number]);
      else if (list[list.length - 1] !== number) list.push(number);
      english.vocabulary.set((english.sentences[number] || '').slice(from, to).toLowerCase(), key);
    }
  });
  return english;
}

const written = new WeakMap<object, string[]>();

/** The keys that a typed word stands for: its own, else those it begins, else those a slip away. */
function keysFor({ index, vocabulary }: English, word: string): { keys: string[]; slip: boolean } {
  const own = keyOf(word);
  // Of a number nothing is guessed: 30 is not the beginning of 300.
  if (index.has(own) || /^\d/.test(word)) return { keys: [own], slip: false };
  const typed = word.toLowerCase();
  const all = written.get(vocabulary) || [...vocabulary.keys()];
  written.set(vocabulary, all);
  const distinct = (words: string[]): string[] => [...new Set(words.map((one) => vocabulary.get(one) || ''))];
  const begun = typed.length > 1 ? all.filter((one) => one.indexOf(typed) === 0) : [];
  if (begun.length > 0 || typed.length < 5 || typed.length > 30) return { keys: distinct(begun), slip: false };
  return { keys: distinct(all.filter((one) => isSlip(typed, one))), slip: true };
}

/** Whether two words differ by one letter: another, one more, one less, or two that changed places. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
