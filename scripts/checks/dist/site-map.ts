import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, DomUtils } from 'htmlparser2';
import type { Site } from '../../site.ts';
import { topOf } from '../../site.ts';
import { inEvery } from './every.ts';
import { isListed } from './metadata.ts';
import type { Page } from './pages.ts';
import type { BuiltReport } from './reports.ts';
import { isTranslated, placeOf } from './reports.ts';

/** An entry of a site map: its address, and the addresses of its twins by language. */
export interface MapEntry {
  address: string;
  twins: Map<string, string>;
}

/** The files of a map by their names: `sitemap.xml` alone, or the parts that it lists as an index. */
export type MapFiles = ReadonlyMap<string, string>;

/** Returns the files of the map of a built site that hold addresses of pages; of a part that is missing, nothing. */
export function mapFilesOf(site: Site): MapFiles {
  const read = (name: string): string => readFileSync(join(site.folder, name), 'utf8');
  const first = read('sitemap.xml');
  if (!first.includes('<sitemapindex')) return new Map([['sitemap.xml', first]]);
  const names = [...first.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replace(topOf(site), ''));
  return new Map(names.map((name) => [name, existsSync(join(site.folder, name)) ? read(name) : '']));
}

/** Returns what is wrong with the files of a map: one without entries or with more than 10,000 addresses, one that the map does not list, and an address that stands twice. */
export function wrongMapFiles(files: MapFiles, inFolder: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = [...files.values()].flatMap((xml) =>
    entriesOf(xml).flatMap(({ address }) => {
      if (seen.has(address)) return [`${address}: twice in the map`];
      seen.add(address);
      return [];
    }),
  );
  const parts = inFolder.filter((name) => /^sitemap-.*\.xml$/.test(name));
  return [
    ...[...files].flatMap(([name, xml]) => {
      const count = entriesOf(xml).length;
      return count === 0 || count > 10_000 ? [`${name}: ${count} addresses`] : [];
    }),
    ...parts.filter((name) => !files.has(name)).map((name) => `${name}: the map does not list it`),
    ...twice,
  ];
}

/** Returns the entries of a site map. */
export function entriesOf(xml: string): MapEntry[] {
  const document = parseDocument(xml, { xmlMode: true });
  return DomUtils.getElementsByTagName('url', document).map((entry) => ({
    address: DomUtils.getElementsByTagName('loc', entry)
      .map((loc) => DomUtils.textContent(loc))
      .join(),
    twins: new Map(
      DomUtils.getElementsByTagName('xhtml:link', entry).map(({ attribs }) => [attribs['hreflang'] ?? '', attribs['href'] ?? '']),
    ),
  }));
}

/**
 * Returns where a map differs from the pages that search engines may know: pages that it does not name, what it names
 * that is none, and pages of the text without their twins.
 */
export function wrongEntries(xml: string, pages: readonly Page[], site: Site, reports: readonly BuiltReport[]): string[] {
  const top = topOf(site);
  const listed = new Map(entriesOf(xml).map((entry) => [entry.address, entry.twins]));
  const expected = pages.filter((page) => isListed(page, reports));
  const known = new Set(expected.map(({ path }) => top + path));
  return [
    ...inEvery('page', expected, (page) => {
      const twins = listed.get(top + page.path);
      if (!twins) return [`sitemap.xml: ${page.path} is missing`];
      const place = placeOf(page, reports);
      if (!place) return [];
      const at = (tree: string): string => `${top}${tree}/${place.report.slug}/${place.id}/`;
      return Object.entries({ 'zh-Hans': at('zh'), en: isTranslated(place.report) ? at('en') : undefined, 'x-default': at('id') })
        .filter(([lang, address]) => twins.get(lang) !== address)
        .map(([lang]) => `sitemap.xml: ${page.path} has a wrong twin ${lang}`);
    }),
    ...[...listed.keys()].filter((address) => !known.has(address)).map((address) => `sitemap.xml: ${address} is no page`),
  ];
}
