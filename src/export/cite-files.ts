import { printShort } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import { toBibtex, toCslJson, toRis } from '#citation/files.ts';
import { printedIn } from '#edition/printed.ts';
import type { Edition, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { citedOf } from './cited.ts';

/** A format of programs that keep references: its name, its media type, and the end of its file names. */
export interface CiteFormat {
  name: 'RIS' | 'BibLaTeX' | 'CSL-JSON';
  type: string;
  extension: 'ris' | 'bib' | 'csl.json';
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
export function toCiteFile(
  extension: CiteFormat['extension'],
  edition: Edition,
  unit: Unit,
  locale: Locale,
  urls: Urls,
): string | undefined {
  const cited = citedOf(edition, unit, locale, urls);
  if (!cited) return undefined;
  // The same name in every format, and another in each language.
  const id = `${edition.slug}-${unit.id}-${locale}`;
  const where = placeIn(edition, unit, locale, urls);
  if (extension === 'ris') return toRis(id, cited, where);
  if (extension === 'bib') return toBibtex(id, cited, where);
  return `${JSON.stringify(toCslJson(id, cited, where), null, 1)}\n`;
}

/** Returns where in its work a unit stands, with its permanent address; nothing for a work itself, which is what is cited. */
export function placeIn(edition: Edition, unit: Unit, locale: Locale, urls: Urls): string {
  if (unit.kind === 'work') return '';
  const address = urls.absolute(urls.permanent(edition.slug, unit.id));
  return `${printedIn(edition, unit.id, locale)} (${printShort(unit.id)}) ${address}`;
}
