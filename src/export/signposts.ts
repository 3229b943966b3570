import type { Urls } from '#address/url.ts';
import type { Locale } from '#i18n/locale.ts';

/** A link of a page's head. */
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  hreflang?: string;
}

/** Another file that a page points to, with its media type. */
export interface Form {
  href: string;
  type: string;
}

/** What a program that comes to a page is to find from there. */
export interface Signposted {
  locale: Locale;
  /** The address that is cited. */
  citeAs: string;
  /** What says of the thing what it is. */
  describedBy: Form;
  /** The thing itself, as files. */
  items: readonly Form[];
  /** What it is, in a word of schema.org. */
  type: string;
}

/** Returns the links by which programs find their way from a page (signposting.org); its licence every page names by itself. */
export function signposts({ locale, citeAs, describedBy, items, type }: Signposted, urls: Urls): HeadLink[] {
  return [
    { rel: 'cite-as', href: citeAs },
    { rel: 'author', href: urls.to(`${locale}/about/`) },
    { rel: 'describedby', ...describedBy },
    ...items.map((item) => ({ rel: 'item', ...item })),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${type}` },
  ];
}
