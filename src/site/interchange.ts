import type { FormatName, InterchangeFormat, Made } from '#export/interchange/format.ts';
import { interchangeFormats } from '#export/interchange/formats.ts';
import { fileNameOf } from '#export/interchange/identity.ts';
import { isLarge } from '#export/copies.ts';
import { sha256 } from '#export/sha256.ts';
import { pack } from '#export/interchange/pack.ts';
import { bareTypeOf } from '#export/media-types.ts';
import type { Form } from '#export/signposts.ts';
import type { Edition } from '#edition/types.ts';
import type { Content } from './content.ts';
import { getContent } from './content.ts';
import { urls } from './urls.ts';

/** A file that lies at `/data/`, by its path from there. */
export interface DataFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/** A file of `/data/` that programs of translators and researchers read. */
export interface InterchangeFile extends DataFile {
  format: InterchangeFormat;
  edition: Edition;
  /** What it packs, where these files lie there one by one as well. */
  parts: readonly DataFile[];
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

/** Returns every such file, made once for all pages: the glossary with the edition of the home report, each report with its own. */
export function interchangeFiles(): Promise<InterchangeFile[]> {
  files ??= make();
  return files;
}

async function make(): Promise<InterchangeFile[]> {
  const content = await getContent();
  const { editions, glossary, families, texts } = content;
  const made: InterchangeFile[] = [];
  for (const edition of editions) {
    for (const format of interchangeFormats) {
      if (!isOffered(format, edition, content)) continue;
      const contents = await format.make({ edition, glossary, families, texts: texts.texts, urls });
      const file = toFile(fileNameOf(format, edition), pack(format, contents));
      made.push({ ...file, format, edition, parts: partsOf(format, edition, contents) });
    }
  }
  return made;
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
  return [...content].map(([path, bytes]) => toFile(`${slug}-${info.edition.version}/${path}`, bytes));
}

function toFile(name: string, bytes: Uint8Array): DataFile {
  return { name, bytes: new Uint8Array(bytes), sha256: sha256(bytes) };
}
