import type { Locale } from '#i18n/locale.ts';
import { urls } from './urls.ts';

/** A picture that stands for a page elsewhere: where it lies, and what it shows. */
export interface Picture {
  href: string;
  alt: string;
}

/** Returns the picture of a page by its name, or the one of the site. */
export function pictureOf(own: { name: string; alt: string } | undefined, locale: Locale, site: string): Picture {
  return { href: urls.to(`pictures/${own?.name ?? `site.${locale}`}.png`), alt: own?.alt ?? site };
}
