import { offerSearch } from '../search/offer-search.ts';
import { startSelecting } from '../selecting/start.ts';
import { closeDisclosures } from './disclosures.ts';
import { rememberLanguage } from './language.ts';
import { offerSettings } from './settings.ts';

/** Starts what every page has: the display settings, the ways to the search, the disclosures of the head, the language that is turned to, and selections that keep to the words. */
export function startPage(): void {
  offerSettings();
  offerSearch();
  closeDisclosures();
  rememberLanguage();
  startSelecting();
}
