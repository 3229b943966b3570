import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf } from '#edition/home.ts';
import type { Edition } from '#edition/types.ts';
import { keyOf, reportKeys } from '#export/keys.ts';
import { sha256 } from '#export/sha256.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readSettings } from '#schemas/settings.ts';
import type { Built } from './lay-kept.ts';
import { layKept } from './lay-kept.ts';
import { root } from './root.ts';
import { siteStanding } from './site.ts';

/** Where Astro writes down what it has made, and looks for it. */
const folder = join(root, '.cache/astro');
/** Where Astro keeps a second copy of all: in the site itself. */
const second = join(folder, 'dist');
/** Says of which site that is, and until when it was written: while another is built nothing of it can be trusted. */
const last = join(folder, 'last.json');
/** Where the copies to carry away are kept, by their keys. */
const copies = join(root, '.cache/copies');

/** What a page is made with beside the data of content/: the code, its packages, and prose, which is compiled like code. */
const made = ['src', 'scripts', 'public', 'content/about', 'content/topics'];
const fixed = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A build that keeps what it makes. */
export interface Keeping {
  /** The hash of all that pages are made with beside the data of content/. */
  code: string;
  /** What each report is made of, as one key by its slug. */
  keys: ReadonlyMap<string, string>;
  /** Says that Astro has come to its end. */
  end: () => void;
  /** Says that the site lies in its place: what has not changed is taken from there by the next build. */
  place: (site: string) => void;
}

/**
 * Begins a build into a folder. What has not changed since the last build lies there, unless that did not come to its end,
 * or with `fresh`.
 */
export function beginKeeping(fresh: boolean, target: string, files: ContentFiles, editions: readonly Edition[]): Keeping {
  const before = fresh ? undefined : readLast();
  rmSync(last, { force: true });
  if (!before) rmSync(folder, { recursive: true, force: true });
  if (fresh) rmSync(copies, { recursive: true, force: true });
  const code = codeKey();
  mkdirSync(folder, { recursive: true });
  rmSync(second, { recursive: true, force: true });
  symlinkSync(target, second, 'junction');
  const keys = reportKeys({ code, files, editions, home: homeOf(files, editions) });
  const folders = before ? layKept(join(folder, 'incremental-build.json'), before, target, new Set(keys.values())) : [];
  let ended: number | undefined;
  return {
    code,
    keys,
    end() {
      for (const emptied of folders) if (readdirSync(emptied).length === 0) rmdirSync(emptied);
      // What was made while the code changed is of neither.
      if (codeKey() === code) ended = Date.now();
    },
    place(site) {
      if (ended !== undefined) writeFileSync(last, JSON.stringify({ site, ended, keys: [...keys.values()] } satisfies Built));
    },
  };
}

function readLast(): Built | undefined {
  return existsSync(last) ? (JSON.parse(readFileSync(last, 'utf8')) as Built) : undefined;
}

/** Returns what is made of some things: the bytes that were kept of the same, or new ones. */
export type Keep = (of: readonly unknown[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** Returns what keeps copies from build to build, and what forgets those that nobody has asked it for. */
export function copyKeeper(): { keep: Keep; forgetOthers: () => void } {
  const asked = new Set<string>();
  mkdirSync(copies, { recursive: true });
  const keep: Keep = async (of, make) => {
    const key = keyOf(of);
    const file = join(copies, key);
    asked.add(key);
    if (existsSync(file)) return readFileSync(file);
    const bytes = await make();
    // Killed while it writes, it leaves nothing under the key.
    writeFileSync(`${file}.part`, bytes);
    renameSync(`${file}.part`, file);
    return bytes;
  };
  const forgetOthers = (): void => {
    for (const name of readdirSync(copies)) if (!asked.has(name)) rmSync(join(copies, name));
  };
  return { keep, forgetOthers };
}

/** A key of all that pages are made with, and of where and for whom the site is built. */
function codeKey(): string {
  const paths = made.filter((name) => existsSync(join(root, name))).flatMap(filesIn);
  const settings = { ...readSettings(process.env), PORT: undefined };
  return keyOf([
    process.version,
    siteStanding(),
    settings,
    [...paths, ...fixed].map((path) => [path, sha256(readFileSync(join(root, path)))]),
  ]);
}

function filesIn(name: string): string[] {
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
