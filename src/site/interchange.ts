import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { FormatName, InterchangeFormat, Made } from '#export/interchange/format.ts';
import { interchangeFormats } from '#export/interchange/formats.ts';
import { fileNameOf } from '#export/interchange/identity.ts';
import { sha256 } from '#export/sha256.ts';
import { pack } from '#export/interchange/pack.ts';
import { bareTypeOf } from '#export/media-types.ts';
import type { Form } from '#export/signposts.ts';
import { isLarge } from '#edition/size.ts';
import type { Edition } from '#edition/types.ts';
import type { Content } from './content.ts';
import { getContent } from './content.ts';
import { dataKey } from './kept.ts';
import { root } from './root.ts';
import { urls } from './urls.ts';

/** A file that lies at `/data/`, by its path from there. */
export interface DataFile {
  name: string;
  size: number;
  sha256: string;
}

/** A file of `/data/` that programs of translators and researchers read. */
export interface InterchangeFile extends DataFile {
  format: InterchangeFormat;
  edition: Edition;
  /** What it packs, where these files lie there one by one as well. */
  parts: readonly DataFile[];
  /** Another one as soon as it is made of anything else; undefined where nothing is kept. */
  key: string | undefined;
}

/** The formats in the order in which the data page offers them, by what they are for. */
export const interchangeGroups = {
  translation: ['tmx', 'tmx-short', 'omegat', 'tbx', 'tbx2', 'glossary-utf8', 'terms-xlsx', 'terms-csv'],
  research: ['tables-xlsx', 'tables-csv', 'jsonl', 'tei', 'skos', 'skos-jsonld'],
  learning: ['anki'],
  code: ['package'],
} as const satisfies Record<string, readonly FormatName[]>;

/** The schemas of ours, by the names that they have at `/data/`. */
export const schemaFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(import.meta.glob<string>('../export/interchange/schemas/*', { query: '?raw', import: 'default', eager: true })).map(
    ([path, content]) => [path.slice(path.lastIndexOf('/') + 1), content],
  ),
);

/** Returns the hashes of files and of all that lies beside them one by one, as `sha256sum -c` reads them. */
export function hashesOf(all: readonly InterchangeFile[]): string {
  return all
    .flatMap((file) => [file, ...file.parts])
    .map(({ name, sha256: hash }) => `${hash}  ${name}\n`)
    .join('');
}

let files: Promise<InterchangeFile[]> | undefined;

/** Returns every such file, told of once for all pages: the glossary with the edition of the home report, each report with its own. */
export function interchangeFiles(): Promise<InterchangeFile[]> {
  files ??= tellOfAll();
  return files;
}

/** What is said of the files of a format, as it is kept from build to build: making them takes long, and all their hashes stand in one file. */
interface Told extends Pick<InterchangeFile, 'name' | 'size' | 'sha256' | 'parts' | 'key'> {
  of: string;
}

const folder = new URL('.cache/astro/', root);
const toldAt = new URL('interchange.json', folder);

async function tellOfAll(): Promise<InterchangeFile[]> {
  const content = await getContent();
  const known = new Map<string, Told>();
  if (existsSync(toldAt)) for (const told of JSON.parse(readFileSync(toldAt, 'utf8')) as Told[]) known.set(told.of, told);
  const all: (InterchangeFile & Told)[] = [];
  for (const edition of content.editions) {
    for (const format of interchangeFormats) {
      if (!isOffered(format, edition, content)) continue;
      const of = `${format.name} ${edition.slug}`;
      const key = await dataKey(edition, format.of);
      const last = known.get(of);
      const told = key !== undefined && last?.key === key ? last : { ...(await make(format, edition)), of, key };
      all.push({ ...told, format, edition });
    }
  }
  if (all.some(({ key }) => key !== undefined)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      toldAt,
      JSON.stringify(all.map(({ of, key, name, size, sha256, parts }): Told => ({ of, key, name, size, sha256, parts }))),
    );
  }
  return all;
}

/** The bytes of the files that were made, by their names. */
const bytes = new Map<string, Uint8Array<ArrayBuffer>>();

/** Returns the bytes of such a file, or of a part of it, by its name. */
export async function bytesOf({ format, edition }: InterchangeFile, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!bytes.has(name)) await make(format, edition);
  const found = bytes.get(name);
  // Of all that many reports make, none is asked for twice.
  bytes.delete(name);
  return found;
}

async function make(format: InterchangeFormat, edition: Edition): Promise<DataFile & Pick<InterchangeFile, 'parts'>> {
  const { glossary, families, texts } = await getContent();
  const content = await format.make({ edition, glossary, families, texts: texts.texts, urls });
  return { ...toFile(fileNameOf(format, edition), pack(format, content)), parts: partsOf(format, edition, content) };
}

/** Returns the files that programs can have of a report, or those of the glossary, without making them. */
export async function formsOf(edition: Edition, of: InterchangeFormat['of']): Promise<Form[]> {
  const site = await getContent();
  return interchangeFormats
    .filter((format) => format.of === of && isOffered(format, edition, site))
    .map((format) => ({ href: urls.to(`data/${fileNameOf(format, edition)}`), type: bareTypeOf(fileNameOf(format, edition)) }));
}

function isOffered({ of, needsTranslation, isOfEach }: InterchangeFormat, edition: Edition, { editions, home }: Content): boolean {
  if (edition !== home && (of === 'glossary' || (isLarge(editions) && !isOfEach))) return false;
  return of === 'glossary' || !needsTranslation || edition.info.translation !== 'none';
}

function partsOf({ isUnpacked }: InterchangeFormat, { slug, info }: Edition, content: Made): DataFile[] {
  if (!isUnpacked || typeof content === 'string' || content instanceof Uint8Array) return [];
  return [...content].map(([path, part]) => toFile(`${slug}-${info.edition.version}/${path}`, part));
}

function toFile(name: string, content: Uint8Array): DataFile {
  bytes.set(name, new Uint8Array(content));
  return { name, size: content.length, sha256: sha256(content) };
}
