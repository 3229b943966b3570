import type { Edition, Place } from './edition.ts';
import { pageOf } from './edition.ts';

/** A language of the site as it stands in an address. */
export type Locale = 'zh' | 'en';

/** Both locales, in the order in which the site offers them. */
export const locales: readonly Locale[] = ['zh', 'en'];

/** The address of a path on this site, under whatever base it is served: `/sub/zh/` for `zh/`. */
export function urlTo(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** The page of a place in a language, with the fragment where the place has no page of its own. */
export function urlOf(edition: Edition, place: Place, locale: Locale): string {
  const page = pageOf(place);
  return urlTo(`${locale}/${edition.slug}/${page.id}/${page === place ? '' : `#${place.id}`}`);
}

/** The permanent address of a place, the same for both languages. */
export function permalinkOf(edition: Edition, place: Place): string {
  return urlTo(`id/${edition.slug}/${place.id}/`);
}

/** The home page of an edition in a language. */
export function urlOfEdition(edition: Edition, locale: Locale): string {
  return urlTo(`${locale}/${edition.slug}/`);
}

/** The page with the whole text of an edition in a language. */
export function urlOfWhole(edition: Edition, locale: Locale): string {
  return urlTo(`${locale}/${edition.slug}/whole/`);
}
