import type { Edition, Unit } from '#edition/types.ts';
import { pagesOf, workOfUnit } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { urls } from './urls.ts';

/** The site's mark as square pictures, by name, and how many pixels wide: WeChat takes none under 300 from a page. */
export const icons = { 'apple-touch-icon': 180, mark: 400 } as const;

/** A picture that stands for a page elsewhere: where it lies, and what it shows. */
export interface Picture {
  href: string;
  alt: string;
}

/** Returns the picture of a page by its name, or the one of the site. */
export function pictureOf(own: { name: string; alt: string } | undefined, locale: Locale, site: string): Picture {
  return { href: urls.to(`pictures/${own?.name ?? `site.${locale}`}.png`), alt: own?.alt ?? site };
}

/** Returns the units of a report that have a picture of their own: every page of the home report, the works of others, of which there may be hundreds. */
export function picturedIn(edition: Edition, home: Edition): readonly Unit[] {
  return edition === home ? pagesOf(edition) : edition.works;
}

/** Returns the unit that the picture for the page of a place shows, which in other reports than the home report is the work. */
export function picturedFor(edition: Edition, home: Edition, place: Unit): Unit {
  return edition === home ? place : workOfUnit(place);
}
