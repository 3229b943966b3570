import { linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Astro writes of the files that it keeps: which page each is of, under which key, and where it lies. */
interface Manifest {
  routes: Readonly<Record<string, { paths: Readonly<Record<string, { cacheKey: string; outputFile: string }>> }>>;
}

/**
 * Lays the files that Astro keeps under keys that hold into the folder to be built, where it leaves them as they are: by
 * links, which cost a twentieth of the copies that it would make, and not where the disk has none. Forgets what somebody has
 * written to since the build that kept it, at `since` milliseconds, and what is linked under other keys: Astro would write
 * it anew through the link, into a site that stands.
 */
export function layKept(kept: string, target: string, keys: ReadonlySet<string>, since: number): void {
  const made = new Set([target]);
  let canLink = true;
  for (const { cacheKey, outputFile } of keptFiles(kept)) {
    const file = join(kept, 'dist', outputFile);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) continue;
    const holds = keys.has(cacheKey);
    if (found.mtimeMs > since || (!holds && found.nlink > 1)) rmSync(file);
    else if (holds && canLink) canLink = isLinked(file, join(target, outputFile), made);
  }
}

function keptFiles(kept: string): { cacheKey: string; outputFile: string }[] {
  try {
    const { routes } = JSON.parse(readFileSync(join(kept, 'incremental-build.json'), 'utf8')) as Manifest;
    return Object.values(routes).flatMap(({ paths }) => Object.values(paths));
  } catch {
    return [];
  }
}

function isLinked(file: string, to: string, made: Set<string>): boolean {
  makeFolder(dirname(to), made);
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
