import type { SiteAddress } from '#address/site-address.ts';
import { urlsOf } from '#address/url.ts';
import { fromContent } from '#edition/from-content.ts';
import { homeOf } from '#edition/home.ts';
import type { Edition } from '#edition/types.ts';
import type { BookKind } from '#export/epub/book.ts';
import { fileNameOf, kindsOf } from '#export/epub/book.ts';
import { drawCover } from '#export/epub/cover.ts';
import { toEpub } from '#export/epub/epub.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { introductions } from '#schemas/introductions.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readFile } from '#schemas/read.ts';
import { drawingTools } from './drawing-tools.ts';

/** An e-book as it is written: its name, and what it was made of. */
export interface MadeBook {
  name: string;
  edition: Edition;
  kind: BookKind;
  bytes: Uint8Array;
}

/** Makes one book, or gives the one that it has. */
type Make = (book: Pick<MadeBook, 'edition' | 'kind'>, one: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** Makes the e-books of reports of content/, of every one where none is named, for the place where the site stands; `make` may know them from an earlier build. */
export async function makeBooks(
  files: ContentFiles,
  site: SiteAddress,
  editions: readonly Edition[] = fromContent(files),
  asked: readonly Edition[] = editions,
  make: Make = (_, one) => one(),
): Promise<MadeBook[]> {
  const tools = drawingTools();
  const around = {
    glossary: createGlossary(conceptsFrom(files), sentencesOf(editions, homeOf(files, editions))),
    imprint: readFile(files, 'introductions.yaml', introductions).imprint,
    urls: urlsOf(site),
  };
  const made = asked.flatMap((edition) =>
    kindsOf(edition).map(async (kind) => ({
      name: fileNameOf(edition, kind),
      edition,
      kind,
      bytes: await make({ edition, kind }, async () => toEpub(edition, kind, { ...around, cover: await drawCover(edition, kind, tools) })),
    })),
  );
  return Promise.all(made);
}
