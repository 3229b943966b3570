import { urlsOf } from '#address/url.ts';
import { fromContent } from '#edition/from-content.ts';
import { homeOf } from '#edition/home.ts';
import { fileNameOf, kindsOf } from '#export/epub/book.ts';
import { drawCover } from '#export/epub/cover.ts';
import { toEpub } from '#export/epub/epub.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { introductions } from '#schemas/introductions.ts';
import { readFile } from '#schemas/read.ts';
import type { SiteAddress } from '#address/site-address.ts';
import { readContent } from '../content.ts';
import { drawingTools } from '../drawing-tools.ts';

/** Returns the e-books of every report for a site at an address, by the names of their files. */
export async function booksFor(site: SiteAddress): Promise<Map<string, Uint8Array>> {
  const files = readContent();
  const editions = fromContent(files);
  const around = {
    glossary: createGlossary(conceptsFrom(files), sentencesOf(editions, homeOf(files, editions))),
    imprint: readFile(files, 'introductions.yaml', introductions).imprint,
    urls: urlsOf(site),
  };
  const tools = drawingTools();
  const books = new Map<string, Uint8Array>();
  for (const edition of editions)
    for (const kind of kindsOf(edition))
      books.set(fileNameOf(edition, kind), toEpub(edition, kind, { ...around, cover: await drawCover(edition, kind, tools) }));
  return books;
}
