import type { Set } from '#documents/making.ts';
import { sets } from '#documents/making.ts';
import { isLarge } from '#edition/size.ts';
import type { Edition } from '#edition/types.ts';
import type { BookKind } from './epub/book.ts';
import { fileNameOf, kindsOf } from './epub/book.ts';

/** A book of a report, by what it holds and the name of its file. */
export interface BookCopy {
  kind: BookKind;
  file: string;
}

/** A Word document of a whole report, by how it is set and the name of its file. */
export interface WordCopy {
  set: Set;
  file: string;
}

/** What of a site can be carried away. */
export interface Copies {
  /** The reports that are made as one file, as books and as Word documents. */
  reports: readonly Edition[];
  /** The name of the file that holds the whole site. */
  site: string | undefined;
}

/** Returns the copies that a site of some reports offers: of a large one those of the home report alone. */
export function copiesOf(editions: readonly Edition[], home: Edition): Copies {
  return isLarge(editions) ? { reports: [home], site: undefined } : { reports: editions, site: siteCopyOf(home) };
}

/** Where copies lie on the site, from its root. */
export const copiesFolder = 'offline/';

/** The name of the file that holds the hash of every copy, as `sha256sum -c` reads it. */
export const hashesFile = 'hashes.sha256';

/** Returns the name of the file that holds the whole of a report as one page. */
export function pageCopyOf({ slug, info }: Edition): string {
  return `${slug}-${info.edition.version}.html`;
}

/** Returns the books that a report can be had as. */
export function bookCopiesOf(edition: Edition): readonly BookCopy[] {
  return kindsOf(edition).map((kind) => ({ kind, file: fileNameOf(edition, kind) }));
}

/** Returns the Word documents that a report can be had as: of one without a translation the Chinese alone. */
export function wordCopiesOf(edition: Edition): readonly WordCopy[] {
  const { translation } = edition.info;
  return sets.filter((set) => set === 'gongwen' || translation !== 'none').map((set) => ({ set, file: wordFileOf(edition, set) }));
}

/** Returns the name of the file of a Word document of a whole report. */
export function wordFileOf({ slug, info }: Edition, set: Set): string {
  return `${slug}-${info.edition.version}.${set}.docx`;
}

/** Returns the name of the file that holds the whole site, from its home report, whose edition it is named after. */
export function siteCopyOf({ info }: Edition): string {
  return `eight-eight-reader-${info.edition.version}.zip`;
}
