import type { RenderingPlaces } from '#renderings/format.ts';
import { holds, lookupKey } from '#text/lookup.ts';

/** What a reader wishes to see: words of a term, a sort of rendering (`departs`, or a reason), a kind of term. */
export interface Wish {
  filter: string;
  show: string;
  kind: string;
}

/** An order of the terms. */
export type Order = 'zh' | 'en' | 'places' | 'renderings' | 'departures';

/** Returns whether a rendering is of the sort that is wished for: every one, those that depart, or those for a reason. */
export function isShown({ kind, why }: Pick<RenderingPlaces, 'kind' | 'why'>, show: string): boolean {
  if (show === '') return true;
  if (show === 'departs') return kind === 'departs' || kind === 'open';
  return kind === show || why === show;
}

/** Returns the key by which an English term is ordered: without a leading article and marks. */
export function englishKey(term: string): string {
  return term
    .toLowerCase()
    .replace(/[“”‘’]/g, '')
    .replace(/^(the|a|an) /, '');
}

/** Returns how well a term is met by what is sought: 0 where it is called so, 1 where one of its other names is, else 2. */
export function rankOf(sought: string, [zh = '', en = '', ...names]: readonly string[]): number {
  const isSought = (name: string): boolean => lookupKey(name) === lookupKey(sought) || englishKey(name) === englishKey(sought);
  return isSought(zh) || isSought(en) ? 0 : names.some(isSought) ? 1 : 2;
}

/** Returns the name by which a term was found where it is neither the term nor its preferred rendering, nor its sound; else nothing. */
export function foundBy(sought: string, [zh = '', en = '', ...names]: readonly string[], sound: string): string {
  const meets = (name: string): boolean => holds(lookupKey(name), sought);
  if (sought === '' || [zh, en, sound].some(meets)) return '';
  return names.find((name) => rankOf(sought, [name]) === 0) ?? names.find(meets) ?? '';
}

/** Counts renderings: their places, their different forms, and the places that depart. */
export function countsOf(renderings: readonly RenderingPlaces[]): [places: number, forms: number, departures: number] {
  const placesIn = (some: readonly RenderingPlaces[]): number => some.reduce((sum, { places }) => sum + places.length, 0);
  const forms = new Set(renderings.flatMap(({ form = [] }) => form));
  return [placesIn(renderings), forms.size, placesIn(renderings.filter((one) => isShown(one, 'departs')))];
}
