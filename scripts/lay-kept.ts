import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A site that was built: the folder where it lies, when Astro had written it, in milliseconds, and the keys of its reports. */
export interface Built {
  site: string;
  ended: number;
  keys: readonly string[];
}

/** What Astro writes of the files that it has made: which page each is of, under which key, and where it lies. */
interface Manifest {
  routes: Readonly<Record<string, { paths: Readonly<Record<string, { cacheKey: string; outputFile: string }>> }>>;
}

/**
 * Lays the files that Astro has made under keys into the folder of the next build, where it leaves those alone whose keys
 * still hold, and removes those that no page has any longer; returns the folders that it may so have emptied. What is under
 * the key of a report that is the same is linked, which costs a twentieth of a copy, and copied where the disk has no links;
 * what is under a key that only Astro knows is copied, for it may write into it, and a link would lead into the site that
 * stands. What was written to since, by a later step of the build or by hand, is not what Astro has made.
 */
export function layKept(manifest: string, { site, ended, keys }: Built, target: string, sure: ReadonlySet<string>): string[] {
  const gone = new Set(keys.filter((key) => !sure.has(key)));
  const made = new Set([target]);
  const unsure = new Set<string>();
  let canLink = true;
  for (const { cacheKey, outputFile } of madeFiles(manifest)) {
    if (gone.has(cacheKey)) continue;
    const [file, to] = [join(site, outputFile), join(target, outputFile)];
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found || found.mtimeMs > ended) continue;
    makeFolder(dirname(to), made);
    const isSure = sure.has(cacheKey);
    if (!isSure) unsure.add(dirname(to));
    if (isSure && canLink) canLink = isLinked(file, to);
    if (!isSure || !canLink) copyFileSync(file, to);
  }
  return [...unsure];
}

function madeFiles(manifest: string): { cacheKey: string; outputFile: string }[] {
  try {
    const { routes } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
    return Object.values(routes).flatMap(({ paths }) => Object.values(paths));
  } catch {
    return [];
  }
}

function isLinked(file: string, to: string): boolean {
  try {
    linkSync(file, to);
    return true;
  } catch {
    return false;
  }
}

/** Thousands of them are made in a folder that was empty: asking for each whether its parents are there takes longest. */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.add(folder);
}
