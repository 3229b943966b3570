import { offerSearch } from '../search/offer-search.ts';
import { closeDisclosures } from './disclosures.ts';
import { offerSettings } from './settings.ts';

/** Starts what every page has: the display settings, the ways to the search, and the disclosures of the head. */
export function startPage(): void {
  offerSettings();
  offerSearch();
  closeDisclosures();
}
