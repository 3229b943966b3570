import type { Zippable, ZippableFile } from 'fflate';
import { zipSync } from 'fflate';

/** How the files of an archive are to be packed. */
export interface Packing {
  /** The paths that stand first, in this order, and uncompressed: a reader of the first bytes finds them. */
  stored?: readonly string[];
}

/**
 * Returns files as a zip archive, by path: those to be stored first, the others in the order of their paths. The same
 * files give the same bytes in every time zone. Throws for a path that the packer would move to another place, or lose.
 */
export function toZip(files: ReadonlyMap<string, Uint8Array>, { stored = [] }: Packing = {}): Uint8Array {
  const others = [...files.keys()].filter((path) => !stored.includes(path)).toSorted(byCode);
  const input: Zippable = {};
  for (const path of [...stored, ...others]) input[fit(path)] = entryOf(files, path, stored.includes(path) ? 0 : 9);
  return zipSync(input);
}

/** Returns a file as the packer takes it. It writes the hour of the machine's own place, so the day is made of that. */
function entryOf(files: ReadonlyMap<string, Uint8Array>, path: string, level: 0 | 9): ZippableFile {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no file ${path} to be stored.`);
  return [bytes, { level, mtime: new Date(1980, 0, 1, 12) }];
}

/** The packer keeps paths as the keys of an object, where numbers come first and one name is no key. */
function fit(path: string): string {
  if (path === '' || path === '__proto__' || /^\d+$/.test(path)) throw new Error(`“${path}” cannot name a file of an archive.`);
  return path;
}

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
