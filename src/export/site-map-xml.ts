import type { Urls } from '#address/url.ts';
import { toXmlWords } from '#text/xml.ts';

/** A page as a map names it: the day of its edition, and its addresses by language. */
export interface MappedPage {
  day: string;
  twins: readonly { hreflang: string; href: string }[];
}

/** So many addresses stand in one file; the protocol (sitemaps.org) takes 50,000 and 50 MiB, and each of ours names its twins. */
const mostAddresses = 10_000;

/**
 * Returns the map of a site by the names of its files: `sitemap` alone, or, where that would have too many addresses, an
 * index of this name and the parts `sitemap-1`, `sitemap-2`. The twins of a page stand in one part.
 */
export function toSiteMaps(pages: readonly MappedPage[], urls: Urls, most = mostAddresses): Map<string, string> {
  const parts: MappedPage[][] = [[]];
  let addresses = 0;
  for (const page of pages) {
    addresses += page.twins.length;
    if (addresses > most && parts.at(-1)?.length !== 0) {
      parts.push([]);
      addresses = page.twins.length;
    }
    parts.at(-1)?.push(page);
  }
  const [only = [], ...more] = parts;
  if (more.length === 0) return new Map([['sitemap', toPart(only, urls)]]);
  const named = parts.map((part, index) => ({ part, name: `sitemap-${index + 1}` }));
  return new Map([['sitemap', toIndex(named, urls)], ...named.map(({ part, name }): [string, string] => [name, toPart(part, urls)])]);
}

function toPart(pages: readonly MappedPage[], urls: Urls): string {
  const entries = pages.flatMap(({ day, twins }) => {
    const links = twins.map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${toXmlWords(urls.absolute(href))}"/>`,
    );
    return twins.map(({ href }) => `<url><loc>${toXmlWords(urls.absolute(href))}</loc><lastmod>${day}</lastmod>${links.join('')}</url>`);
  });
  return toXml('urlset', 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"', entries);
}

function toIndex(parts: readonly { part: readonly MappedPage[]; name: string }[], urls: Urls): string {
  const entries = parts.map(({ part, name }) => {
    const day = part.reduce((last, page) => (page.day > last ? page.day : last), '');
    return `<sitemap><loc>${toXmlWords(urls.absolute(urls.to(`${name}.xml`)))}</loc><lastmod>${day}</lastmod></sitemap>`;
  });
  return toXml('sitemapindex', 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', entries);
}

function toXml(root: string, attributes: string, lines: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<${root} ${attributes}>`, ...lines, `</${root}>`].join('\n')}\n`;
}
