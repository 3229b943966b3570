import { gzipSync } from 'fflate';
import { createTar } from 'nanotar';

/** 26 October 1985, the day that npm itself writes: at 0 some unpackers take a file for one without a day. */
const day = Date.UTC(1985, 9, 26, 8, 15);

/** What the form of the archive has room for, in bytes. */
const longestPath = 100;

/**
 * Returns files as npm takes a package: a tar archive under gzip, each file below `package/`, in the order of their paths.
 * The same files give the same bytes. Throws for a path that would lead out of the package, or that tar would cut.
 */
export function toTgz(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const paths = [...files.keys()].toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const entries = paths.map((path) => ({ name: `package/${fit(path)}`, data: files.get(path) ?? new Uint8Array() }));
  const tar = createTar(entries, { attrs: { mode: '644', uid: 0, gid: 0, mtime: day } });
  // Two empty blocks end an archive; the writer leaves them out where its files fill the last record.
  const whole = new Uint8Array(tar.length + 1024);
  whole.set(tar);
  return gzipSync(whole, { mtime: 0, level: 9 });
}

function fit(path: string): string {
  const isPlain = path.split('/').every((name) => /^[\w.-]+$/.test(name) && name !== '.' && name !== '..');
  if (!isPlain || `package/${path}`.length > longestPath) throw new Error(`“${path}” cannot name a file of a package.`);
  return path;
}
