import { fill } from '#i18n/fill.ts';
import type { SearchStrings } from './setting.ts';

/** How many characters of a query the title of the page shows. */
const most = 40;

/** Returns the title of the search page while it answers a query: what is asked comes first; without a query it is its own. */
export function nameOfSearch(query: string, own: string, { pageTitle }: Pick<SearchStrings, 'pageTitle'>): string {
  const letters = Array.from(query.trim().replace(/\s+/g, ' '));
  if (letters.length === 0) return own;
  return fill(pageTitle, `${letters.slice(0, most).join('')}${letters.length > most ? '…' : ''}`, own);
}
