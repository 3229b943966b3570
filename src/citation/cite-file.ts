import { printLong, printShort } from '#address/print.ts';
import type { WorkNames } from '#address/print.ts';
import { kindOfId } from '#address/grammar.ts';
import { toBibtex, toCslJson, toRis } from './files.ts';
import type { Cited } from './references.ts';

/** The end of the name of a file that programs which keep references read. */
export type CiteExtension = 'ris' | 'bib' | 'csl.json';

/** A place of a report, in a language: what a file that cites it says of it beside its work. */
export interface CitedPlace {
  report: string;
  /** The id of a unit. */
  id: string;
  locale: 'zh' | 'en';
  /** What readers call the works of the report. */
  names: WorkNames;
  /** The permanent address of the place. */
  address: string;
}

/** Returns what a file that cites a place holds. The entry is that of the whole work; a note says where in it. */
export function toCiteFile(extension: CiteExtension, place: CitedPlace, cited: Cited): string {
  // The same name in every format, and another in each language.
  const id = `${place.report}-${place.id}-${place.locale}`;
  return toWorkFile(extension, id, cited, placeInWork(place));
}

/** Returns what a file that cites a work holds; `id` is its name among others, and `where` says which place of it is meant. */
export function toWorkFile(extension: CiteExtension, id: string, cited: Cited, where = ''): string {
  if (extension === 'ris') return toRis(id, cited, where);
  if (extension === 'bib') return toBibtex(id, cited, where);
  return `${JSON.stringify(toCslJson(id, cited, where), null, 1)}\n`;
}

/** Returns where in its work a place stands, with its permanent address; nothing for a work itself, which is what is cited. */
export function placeInWork({ id, locale, names, address }: CitedPlace): string {
  return kindOfId(id) === 'work' ? '' : `${printLong(id, names, locale)} (${printShort(id)}) ${address}`;
}
