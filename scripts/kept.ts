import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf } from '#edition/home.ts';
import type { Edition } from '#edition/types.ts';
import { keyOf, reportKeys } from '#export/keys.ts';
import { sha256 } from '#export/sha256.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readSettings } from '#schemas/settings.ts';
import { layKept } from './kept-links.ts';
import { root } from './root.ts';
import { siteStanding } from './site.ts';

/** Where Astro keeps from build to build what it makes of what has not changed. */
const folder = join(root, '.cache/astro');
/** Where the copies to carry away are kept, by their keys. */
const copies = join(root, '.cache/copies');
/** Says that all of it is of one build that came to its end: while it is written anew nothing of it can be trusted. */
const whole = join(folder, 'whole');

/** What a page is made with beside the data of content/: the code, its packages, and prose, which is compiled like code. */
const made = ['src', 'scripts', 'public', 'content/about', 'content/topics'];
const fixed = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Begins a build into a folder that keeps what it makes, and returns how it tells the code that it builds with. What an
 * earlier build kept is there only if that came to its end, and with `fresh` not at all; what it kept of reports that have
 * not changed lies in the folder.
 */
export function beginKeeping(fresh: boolean, target: string, files: ContentFiles, editions: readonly Edition[]): { KEPT_CODE: string } {
  if (fresh || !existsSync(whole)) rmSync(folder, { recursive: true, force: true });
  if (fresh) rmSync(copies, { recursive: true, force: true });
  const code = codeKey();
  const ended = statSync(whole, { throwIfNoEntry: false });
  rmSync(whole, { force: true });
  if (ended) {
    const keys = reportKeys({ code, files, editions, home: homeOf(files, editions) });
    layKept(folder, target, new Set(keys.values()), ended.mtimeMs);
  }
  return { KEPT_CODE: code };
}

/** Ends a build that has come to its end: what it kept can be used again, unless the code was changed while it went on. */
export function endKeeping({ KEPT_CODE: begun }: { KEPT_CODE: string }): void {
  if (codeKey() !== begun) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(whole, '');
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
