import type { Urls } from '#address/url.ts';
import type { CiteExtension, CitedPlace } from '#citation/cite-file.ts';
import { toCiteFile as fileOf, placeInWork } from '#citation/cite-file.ts';
import { workNames } from '#edition/printed.ts';
import type { Edition, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { citedOf } from './cited.ts';

/** A format of programs that keep references: its name, its media type, and the end of its file names. */
export interface CiteFormat {
  name: 'RIS' | 'BibLaTeX' | 'CSL-JSON';
  type: string;
  extension: CiteExtension;
}

/** The formats in which every unit can be cited. */
export const citeFormats: readonly CiteFormat[] = [
  { name: 'RIS', type: 'application/x-research-info-systems', extension: 'ris' },
  { name: 'BibLaTeX', type: 'application/x-bibtex', extension: 'bib' },
  { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', extension: 'csl.json' },
];

/** A file that cites a unit, and its address. */
export interface CiteFile extends CiteFormat {
  href: string;
}

/** Returns the files that cite a unit in a language; none for a work without a title or a date. */
export function citeFilesOf(edition: Edition, unit: Unit, locale: Locale, urls: Urls): CiteFile[] {
  if (!citedOf(edition, unit, locale, urls)) return [];
  return citeFormats.map((format) => ({ ...format, href: urls.to(`cite/${edition.slug}/${unit.id}.${locale}.${format.extension}`) }));
}

/**
 * Returns what a file that cites a unit holds; undefined for a work without a title or a date. The entry is that of the
 * whole work; a note says where in it.
 */
export function toCiteFile(extension: CiteExtension, edition: Edition, unit: Unit, locale: Locale, urls: Urls): string | undefined {
  const cited = citedOf(edition, unit, locale, urls);
  return cited && fileOf(extension, placeOf(edition, unit, locale, urls), cited);
}

/** Returns where in its work a unit stands, with its permanent address; nothing for a work itself, which is what is cited. */
export function placeIn(edition: Edition, unit: Unit, locale: Locale, urls: Urls): string {
  return placeInWork(placeOf(edition, unit, locale, urls));
}

function placeOf(edition: Edition, { id }: Unit, locale: Locale, urls: Urls): CitedPlace {
  return { report: edition.slug, id, locale, names: workNames(edition), address: urls.absolute(urls.permanent(edition.slug, id)) };
}
