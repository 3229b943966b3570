import { printLong, printShort } from './printed.ts';
import { toBibtex, toCslJson, toRis } from '#citation/files.ts';
import { citedOf } from './cited.ts';
import type { Edition, Place } from './edition.ts';
import { absolute } from './site.ts';
import type { Locale } from './urls.ts';
import { permalinkOf, urlTo } from './urls.ts';

/** A file for programs that keep references: how it is called, its media type, the end of its name, and where it lies. */
export interface CiteFile {
  name: 'RIS' | 'BibTeX' | 'CSL-JSON';
  type: string;
  href: string;
}

const kinds: readonly { name: CiteFile['name']; type: string; extension: string }[] = [
  { name: 'RIS', type: 'application/x-research-info-systems', extension: 'ris' },
  { name: 'BibTeX', type: 'application/x-bibtex', extension: 'bib' },
  { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', extension: 'csl.json' },
];

/** The files that cite a place in a language; none for a work without a title or a date. */
export function citeFilesOf(edition: Edition, place: Place, locale: Locale): CiteFile[] {
  if (!citedOf(edition, place, locale)) return [];
  return kinds.map(({ name, type, extension }) => ({ name, type, href: urlTo(`cite/${edition.slug}/${place.id}.${locale}.${extension}`) }));
}

/** What such files hold, by the ends of their names. The entry is that of the whole work; a note says where in it. */
export function citeFileTexts(edition: Edition, place: Place, locale: Locale): Record<string, string> {
  const cited = citedOf(edition, place, locale);
  if (!cited) return {};
  const where = `${printLong(edition, place.id, locale)} (${printShort(place.id)})`;
  const address = absolute(permalinkOf(edition, place));
  const note = [...(cited.note === undefined ? [] : [cited.note]), ...(place.kind === 'work' ? [] : [`${where} ${address}`])].join(' ');
  const key = `${edition.slug}-${place.id}`;
  return {
    ris: toRis(cited, note),
    bib: toBibtex(`${key}-${locale}`, cited, note),
    'csl.json': `${JSON.stringify(toCslJson(`${edition.slug}:${place.id}`, cited, note), null, 1)}\n`,
  };
}
