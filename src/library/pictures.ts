import type { Locale } from './urls.ts';
import { urlTo } from './urls.ts';

/** A picture that stands for a page elsewhere: where it lies, and what it shows. */
export interface Picture {
  href: string;
  alt: string;
}

/** The picture of a page by its name, or the one of the site. */
export function pictureOf(own: { name: string; alt: string } | undefined, locale: Locale, site: string): Picture {
  return { href: urlTo(`pictures/${own?.name ?? `site.${locale}`}.png`), alt: own?.alt ?? site };
}
