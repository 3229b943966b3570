import type { Variants } from '#text/fold.ts';
import { foldText } from '#text/fold.ts';
import { droppedFrom } from './dropped.ts';
import { isSmall, piecesOf } from './words.ts';

/** One of the strings between the spaces of a query, or within its quotation marks; all of them must be found. */
export interface Token {
  /** Folded, as it is looked for in Chinese. */
  folded: string;
  /** As it is looked for in English: its words as typed; none if it holds Chinese. */
  words: string[];
  /** In quotation marks: only its very words, one after the other. */
  isPhrase: boolean;
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
  /** All of it is in quotation marks. */
  isPhrase: boolean;
  /** It holds signs that cannot be looked for. */
  isCut: boolean;
}

const longest = 600;
const han = /\p{Script=Han}/u;
/** A string in quotation marks that stands by itself, or one without a space. */
const parts = /(?:"[^"]+"|[“”„][^“”„]+[“”]|「[^「」]+」|『[^『』]+』|«[^«»]+»)(?=\s|$)|\S+/g;

/** Reads what was typed; more than a reader types is cut off. */
export function readQuery(typed: string, variants: Variants): Query {
  const raw = typed.slice(0, longest).trim();
  const all = (raw.match(parts) || [])
    .map((part): Token => {
      const folded = foldText(part, variants);
      const isPhrase = part.length > 2 && /^["“”„「『«]/.test(part) && /["”“」』»]$/.test(part);
      return { folded, isPhrase, words: han.test(part) ? [] : piecesOf(part.normalize('NFKC')).map(({ text }) => text) };
    })
    .filter(({ folded }) => folded !== '');
  const once = all.filter(({ folded }, at) => all.findIndex((other) => other.folded === folded) === at);
  const telling = once.filter(({ words, isPhrase }) => isPhrase || words.length === 0 || !words.every(isSmall));
  const [first] = all;
  return {
    raw,
    simple: [...raw].map((sign) => variants.get(sign) || sign).join(''),
    words: han.test(raw) ? [] : all.reduce<string[]>((some, { words }) => some.concat(words), []),
    joined: foldText(raw, variants),
    tokens: (telling.length > 0 ? telling : once).slice(0, 40),
    hasHan: han.test(raw),
    hasLatin: all.some(({ words }) => words.some((word) => /^[a-z\u00c0-\u024f]/i.test(word))),
    isPhrase: all.length === 1 && first !== undefined && first.isPhrase,
    isCut: droppedFrom(raw).length > 0,
  };
}
