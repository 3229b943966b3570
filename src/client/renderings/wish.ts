import type { RenderingPlaces } from '#renderings/format.ts';

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
