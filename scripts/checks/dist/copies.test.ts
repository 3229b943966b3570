import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bookCopiesOf, copiesFolder, copiesOf, hashesFile, pageCopyOf, wordCopiesOf } from '#export/copies.ts';
import { fileSize } from '#text/size.ts';
import { readEditions, readHome } from '../../content.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';

const site = builtSite();
const folder = join(site.folder, copiesFolder);
const editions = readEditions();
const home = editions.find(({ slug }) => slug === readHome()) ?? editions[0];
const { reports, site: whole } = home ? copiesOf(editions, home) : { reports: [], site: undefined };
const read = (path: string): Buffer => readFileSync(join(site.folder, path));
const listed = new Map(
  [
    ...read(copiesFolder + hashesFile)
      .toString()
      .matchAll(/^(\w{64}) {2}(.+)$/gm),
  ].map(([, hash = '', name = '']) => [name, hash]),
);
const megabyte = 1e6;

test('every report that is to be carried away is there as one file, as books and as Word documents, and the site as a folder', () => {
  const names = reports.flatMap((edition) => [
    pageCopyOf(edition),
    ...bookCopiesOf(edition).map(({ file }) => file),
    ...wordCopiesOf(edition).map(({ file }) => file),
  ]);
  expect([...listed.keys()].sort()).toEqual([...names, ...(whole === undefined ? [] : [whole])].sort());
  expect(readdirSync(folder).sort()).toEqual([...listed.keys(), hashesFile].sort());
});

test('the hash of each is that of the list', () => none(wrongHashes(listed, (name) => read(copiesFolder + name))));

test('every page that offers one says its size, and the pages of data its hash', () => {
  for (const locale of ['zh', 'en']) {
    // Of several reports each has a page of its own files.
    const pageOf = (name: string): string => {
      const own = editions.length > 1 ? reports.find(({ slug }) => slug !== home?.slug && name.startsWith(`${slug}-`)) : undefined;
      return read(own ? `${locale}/${own.slug}/about/index.html` : `${locale}/data/index.html`).toString();
    };
    const ofHome = read(`${locale}/${home?.slug ?? ''}/index.html`).toString();
    for (const [name, hash] of listed) {
      const size = `data-size-of="${name}">${fileSize(read(copiesFolder + name).length)}</span>`;
      expect(pageOf(name)).toContain(size);
      expect(pageOf(name)).toContain(`data-hash-of="${name}">${hash}</code>`);
      if (home && (name === whole || name.startsWith(`${home.slug}-`))) expect(ofHome).toContain(size);
    }
  }
});

test('one file is at most 2.5 MB, and 700 KB where it is packed', () => {
  for (const edition of reports) {
    const bytes = read(copiesFolder + pageCopyOf(edition));
    expect(bytes.length).toBeLessThanOrEqual(2.5 * megabyte);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(0.7 * megabyte);
  }
});

test('the whole site is at most 12 MB and one for each further report, and 25 MiB with the PDFs, which is what hosts take as one file', () => {
  if (whole === undefined) return;
  const bytes = read(copiesFolder + whole);
  // How large each file lies in the archive.
  let pdfs = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, size }) => {
      if (name.endsWith('.pdf')) pdfs += size;
      return !name.endsWith('.pdf');
    },
  });
  expect(Object.keys(files)).toContain('打开 Open.html');
  expect(Object.keys(files)).toContain('说明 Read me.txt');
  expect(bytes.length - pdfs).toBeLessThanOrEqual((11 + editions.length) * megabyte);
  expect(bytes.length).toBeLessThanOrEqual(25 * 2 ** 20);
});

describe('the check finds', () => {
  test('a copy that is not what its hash says', () => {
    const hash = createHash('sha256').update('a').digest('hex');
    expect(wrongHashes(new Map([['a.zip', hash]]), () => Buffer.from('b'))).toEqual(['a.zip']);
  });
});

/** The copies whose bytes have another hash than the list says. */
function wrongHashes(hashes: ReadonlyMap<string, string>, bytesOf: (name: string) => Uint8Array): string[] {
  return [...hashes].filter(([name, hash]) => createHash('sha256').update(bytesOf(name)).digest('hex') !== hash).map(([name]) => name);
}
