import type { English } from './english.ts';
import { formOf, keyOf } from './spelling.ts';
import { isSmall, piecesOf } from './words.ts';

/** A name of a concept in English, as it is compared. */
export interface Alias {
  text: string;
  /** The keys of all its words. */
  keys: string[];
  /** The keys of the words that decide, a space around each. */
  telling: string;
  /** The words that decide in one string, by key and by form: the same however they are hyphenated. */
  names: string[];
}

/** Returns a name as it is compared. */
export function toAlias(text: string): Alias {
  const words = piecesOf(text).map((piece) => piece.text);
  const telling = words.filter((word) => !isSmall(word));
  const keys = telling.map(keyOf);
  return {
    text,
    keys: words.map(keyOf),
    telling: ` ${keys.join(' ')} `,
    names: telling.length > 0 ? [keys.join(''), telling.map(formOf).join('')] : [],
  };
}

/** Returns the concepts that words name. */
export function conceptsNamed(english: English, typed: string): number[] {
  const { names } = toAlias(typed);
  return conceptsWith(english, (alias) => alias.names.some((name) => names.indexOf(name) >= 0));
}

/** Returns the concepts in whose names these words, two or more, stand one after the other. */
export function conceptsNaming(english: English, typed: string): number[] {
  const { telling } = toAlias(typed);
  return telling.trim().indexOf(' ') < 0 ? [] : conceptsWith(english, (alias) => alias.telling.indexOf(telling) >= 0);
}

function conceptsWith({ terms }: English, test: (alias: Alias) => boolean): number[] {
  return terms.reduce<number[]>((found, aliases, concept) => (aliases.some(test) ? found.concat(concept) : found), []);
}
