import type { Edition } from '#edition/types.ts';
import type { BookKind } from './epub/book.ts';
import { fileNameOf, kindsOf } from './epub/book.ts';

/** A book of a report, by what it holds and the name of its file. */
export interface BookCopy {
  kind: BookKind;
  file: string;
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

/** Returns the name of the file that holds the whole site, from its home report, whose edition it is named after. */
export function siteCopyOf({ info }: Edition): string {
  return `eight-eight-reader-${info.edition.version}.zip`;
}
