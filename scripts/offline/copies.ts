import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf } from '#edition/home.ts';
import type { Edition } from '#edition/types.ts';
import { copiesFolder, copiesOf, hashesFile, wordCopiesOf } from '#export/copies.ts';
import { toZip } from '#export/zip.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { fileSize } from '#text/size.ts';
import { makeBooks } from '../books.ts';
import { sha256 } from '#export/sha256.ts';
import type { Site } from '../site.ts';
import { wordOf } from '../word-of.ts';
import { copyKeeper } from '../kept.ts';
import { folderOf } from './folder.ts';
import { takeOneFiles } from './one-file.ts';
import { readMe } from './read-me.ts';

/**
 * Makes the copies that one carries away of a site that has just been built, into its folder `offline/`, with their
 * hashes, and says size and hash where its pages leave a place for them. Books and documents are kept from build to build
 * while the key of their report is the same. Returns the names of the copies.
 */
export async function addCopies(
  site: Site,
  keys: ReadonlyMap<string, string>,
  files: ContentFiles,
  editions: readonly Edition[],
): Promise<string[]> {
  const home = homeOf(files, editions);
  const { reports, site: whole } = copiesOf(editions, home);
  const { keep, forgetOthers } = copyKeeper();
  const books = await makeBooks(files, site, editions, reports, ({ edition, kind }, make) =>
    keep([keys.get(edition.slug), 'book', kind], make),
  );
  const copies = new Map([...(await takeOneFiles(site, reports)), ...books.map(({ name, bytes }) => [name, bytes] as const)]);
  for (const edition of reports)
    for (const { set, file } of wordCopiesOf(edition))
      copies.set(file, await keep([keys.get(edition.slug), 'word', set], () => wordOf(edition, [], set, site)));
  forgetOthers();
  if (whole !== undefined) copies.set(whole, toZip(await folderOf(site, readMe(home, site))));
  const folder = join(site.folder, copiesFolder);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of copies) writeFileSync(join(folder, name), bytes);
  const hashes = new Map([...copies].map(([name, bytes]) => [name, sha256(bytes)]));
  writeFileSync(join(folder, hashesFile), [...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join(''));
  sayOf(site, (name) => ({ size: fileSize(copies.get(name)?.length ?? 0), hash: hashes.get(name) ?? '' }));
  return [...copies.keys()];
}

/** Fills the places for size and hash in all pages of a site. */
function sayOf({ folder }: Site, factsOf: (name: string) => { size: string; hash: string }): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    // A page that is a link to that of the last site has no place left: it would have been written to since.
    if (statSync(path).nlink > 1) continue;
    const page = readFileSync(path);
    if (!page.includes(' data-size-of="')) continue;
    writeFileSync(
      path,
      page
        .toString()
        .replace(/ data-(size|hash)-of="([^"]*)">/g, (place, fact: 'size' | 'hash', name: string) => place + factsOf(name)[fact]),
    );
  }
}
