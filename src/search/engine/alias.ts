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
export function conceptsNamed({ names }: English, typed: string): number[] {
  return toAlias(typed).names.reduce<number[]>((all, name) => all.concat([...(names.get(name) || [])]), []);
}

/** Returns the concepts in whose names these words, two or more, stand one after the other. */
export function conceptsNaming({ terms }: English, typed: string): number[] {
  const { telling } = toAlias(typed);
  if (telling.trim().indexOf(' ') < 0) return [];
  return terms.reduce<number[]>(
    (found, aliases, concept) => (aliases.some((alias) => alias.telling.indexOf(telling) >= 0) ? found.concat(concept) : found),
    [],
  );
}
