import type { Dossier, Item } from './dossier.ts';
import { limits, placeIn } from './dossier.ts';

/** Returns a dossier with an item more, at its end or before a place; as it is where it holds that already, or no more. */
export function add(dossier: Dossier, item: Item, at: number = dossier.items.length): Dossier {
  const { items } = dossier;
  if (items.length >= limits.items || placeIn(dossier, item) >= 0) return dossier;
  return { ...dossier, items: [...items.slice(0, at), item, ...items.slice(at)] };
}

/** Returns a dossier without one of its items. */
export function remove(dossier: Dossier, at: number): Dossier {
  return { ...dossier, items: dossier.items.filter((_, index) => index !== at) };
}

/** Returns a dossier with one item at another place: it is then the one of that number, counted from 0, or the first or last where there is no such. */
export function move(dossier: Dossier, from: number, to: number): Dossier {
  const item = dossier.items[from];
  if (!item) return dossier;
  const rest = remove(dossier, from).items;
  const at = Math.max(0, Math.min(rest.length, to));
  return { ...dossier, items: [...rest.slice(0, at), item, ...rest.slice(at)] };
}

/** Returns a dossier with another item at the place of one. */
export function replace(dossier: Dossier, at: number, item: Item): Dossier {
  return { ...dossier, items: dossier.items.map((old, index) => (index === at ? item : old)) };
}

/** Returns words as a reader's line holds them: one line of characters that have a meaning, no longer than it may be. */
export function oneLine(words: string): string {
  return words
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, limits.words)
    .replace(/[\ud800-\udfff]/gu, '');
}
