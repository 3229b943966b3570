import type { Edition } from '#edition/types.ts';
import type { BookKind } from './epub/book.ts';
import { fileNameOf, kindsOf } from './epub/book.ts';

/** A copy of a report that one carries away: the whole of it in one page, or a book. */
export interface Copy {
  kind: 'page' | BookKind;
  /** The name of its file. */
  file: string;
}

/** Where copies lie on the site, from its root. */
export const copiesFolder = 'offline/';

/** The name of the file that holds the hash of every copy, as `sha256sum -c` reads it. */
export const hashesFile = 'hashes.sha256';

/** Returns the copies that a report can be had as. */
export function copiesOf(edition: Edition): readonly Copy[] {
  return [
    { kind: 'page', file: `${edition.slug}-${edition.info.edition.version}.html` },
    ...kindsOf(edition).map((kind) => ({ kind, file: fileNameOf(edition, kind) })),
  ];
}

/** Returns the name of the file that holds the whole site, from its home report, whose edition it is named after. */
export function siteCopyOf({ info }: Edition): string {
  return `eight-eight-reader-${info.edition.version}.zip`;
}
