import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What files weigh: as they are, and as a server sends them under gzip 9 and brotli 11. */
export interface Load {
  /** The kind of the files, or the path of one. */
  name: string;
  files: number;
  raw: number;
  gzip: number;
  brotli: number;
}

/** The kinds of files by where they lie, of which a file is the first that fits. */
const kinds: readonly [name: string, at: RegExp][] = [
  ['permanent pages', /^id\//],
  ['pages', /\.html$/],
  ['pictures', /\.(png|svg)$/],
  ['PDFs', /^pdf\//],
  ['search', /^search\//],
  ['styles and scripts', /\.(css|js)$/],
  ['words as text', /^text\//],
  ['references', /^cite\//],
  ['data', /^data\//],
  ['maps, lists and the rest', /./],
];

/** Returns every file of a site that `compress` has been over, with what it weighs on the wire; what is not packed is sent as it is. */
export function published(folder: string): Load[] {
  const sizes = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), statSync(path).size]),
  );
  const isPacked = (name: string): boolean => sizes.has(name.replace(/\.(gz|br)$/, '')) && /\.(gz|br)$/.test(name);
  return [...sizes]
    .filter(([name]) => !isPacked(name))
    .map(([name, raw]) => ({ name, files: 1, raw, gzip: sizes.get(`${name}.gz`) ?? raw, brotli: sizes.get(`${name}.br`) ?? raw }));
}

/** Returns what the files of each kind weigh together, the heaviest on the wire first, and at the end all of them. */
export function byKind(files: readonly Load[]): Load[] {
  const groups = Map.groupBy(files, ({ name }) => kindOfFile(name));
  const loads = [...groups].map(([name, members]) => summed(name, members));
  return [...loads.toSorted((one, other) => other.brotli - one.brotli || one.raw - other.raw), summed('all', files)];
}

/** Returns the kind of a file by its path from the top of the site. */
export function kindOfFile(path: string): string {
  return kinds.find(([, at]) => at.test(path))?.[0] ?? '';
}

/** Returns what several loads weigh together, under a name. */
export function summed(name: string, loads: readonly Load[]): Load {
  return loads.reduce(
    (one, { files, raw, gzip, brotli }) => ({
      name,
      files: one.files + files,
      raw: one.raw + raw,
      gzip: one.gzip + gzip,
      brotli: one.brotli + brotli,
    }),
    { name, files: 0, raw: 0, gzip: 0, brotli: 0 },
  );
}
