import { getEditions } from './edition.ts';
import type { Locale } from './urls.ts';
import { urlOfEdition, urlTo } from './urls.ts';

/** One entry of the header: a key of the interface strings and where it leads. */
export interface SiteLink {
  key: 'toReport' | 'toGlossary' | 'toAbbreviations' | 'toEightEight' | 'toApparatus' | 'toSearch' | 'toData' | 'toAbout';
  href: string;
}

const byLocale = new Map<Locale, Promise<SiteLink[]>>();

/** What the header of every page offers. */
export function siteLinks(locale: Locale): Promise<SiteLink[]> {
  const links = byLocale.get(locale) ?? gather(locale);
  byLocale.set(locale, links);
  return links;
}

async function gather(locale: Locale): Promise<SiteLink[]> {
  const [first] = await getEditions();
  return [
    ...(first ? [{ key: 'toReport', href: urlOfEdition(first, locale) } as const] : []),
    { key: 'toGlossary', href: urlTo(`${locale}/glossary/`) },
    { key: 'toAbbreviations', href: urlTo(`${locale}/abbreviations/`) },
    { key: 'toEightEight', href: urlTo(`${locale}/topics/eight-eight/`) },
    { key: 'toSearch', href: urlTo(`${locale}/search/`) },
    { key: 'toData', href: urlTo(`${locale}/data/`) },
    { key: 'toApparatus', href: urlTo(`${locale}/apparatus/`) },
    { key: 'toAbout', href: urlTo(`${locale}/about/`) },
  ];
}

/** An address in full, with the site's origin, as citations and search engines want it. */
export function absolute(url: string): string {
  return new URL(url, import.meta.env.SITE).href;
}

/**
 * Where an error in a page is reported: `REPORT_ERRORS_TO` is a mail address, or a URL in which `{page}` stands for
 * the address of the page. Undefined where nobody has set it.
 */
export function errorReportFor(page: string): string | undefined {
  const to: string | undefined = process.env['REPORT_ERRORS_TO'];
  if (!to) return undefined;
  const address = encodeURIComponent(absolute(page));
  return to.includes(':') ? to.split('{page}').join(address) : `mailto:${to}?subject=${address}`;
}
