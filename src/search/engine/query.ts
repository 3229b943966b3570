import type { Variants } from '#text/fold.ts';
import { foldText } from '#text/fold.ts';
import { isSmall, piecesOf } from './words.ts';

/** One of the strings between the spaces of a query; all of them must be found. */
export interface Token {
  /** Folded, as it is looked for in Chinese. */
  folded: string;
  /** As it is looked for in English: its words as typed; none if it holds Chinese. */
  words: string[];
}

/** What was asked. */
export interface Query {
  raw: string;
  /** The same with the characters that stand for their groups: simplified. */
  simple: string;
  tokens: Token[];
  /** Its words and numbers in Latin letters, small ones too; none if it holds Chinese. */
  words: string[];
  /** All of it folded as one string, as if the spaces were not there. */
  joined: string;
  hasHan: boolean;
  hasLatin: boolean;
}

const longest = 600;
const han = /\p{Script=Han}/u;

/** Reads what was typed; more than a reader types is cut off. */
export function readQuery(typed: string, variants: Variants): Query {
  const raw = typed.slice(0, longest).trim();
  const all = raw
    .split(/\s+/)
    .map((part) => ({
      folded: foldText(part, variants),
      words: han.test(part) ? [] : piecesOf(part.normalize('NFKC')).map(({ text }) => text),
    }))
    .filter(({ folded }) => folded !== '');
  const once = all.filter(({ folded }, at) => all.findIndex((other) => other.folded === folded) === at);
  const telling = once.filter(({ words }) => words.length === 0 || !words.every(isSmall));
  return {
    raw,
    simple: [...raw].map((sign) => variants.get(sign) || sign).join(''),
    words: han.test(raw) ? [] : all.reduce<string[]>((some, { words }) => some.concat(words), []),
    joined: foldText(raw, variants),
    tokens: (telling.length > 0 ? telling : once).slice(0, 40),
    hasHan: han.test(raw),
    hasLatin: all.some(({ words }) => words.some((word) => /^\D/.test(word))),
  };
}
