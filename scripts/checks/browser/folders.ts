import { chmodSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A copy of the site on the disk, as a reader has unpacked it. */
export interface Placed {
  folder: string;
  /** How every address within it begins. */
  front: string;
  /** Returns the address of a page or file by its path within the site. */
  at(path: string): string;
}

/** Copies of the site that lie beside each other, and what takes them all away. */
export interface Folders {
  /** Puts the copy into a folder of a name, which nobody may write to; undefined where no folder may bear it. `other` are files that it has otherwise. */
  place(name: string, other?: ReadonlyMap<string, Uint8Array>): Placed | undefined;
  remove(): void;
}

/** Returns what puts files into folders of any names: they are written once, and stand in every other folder as links to the same bytes. */
export function foldersOf(files: ReadonlyMap<string, Uint8Array>): Folders {
  const top = mkdtempSync(join(tmpdir(), 'reader-'));
  const first = join(top, '0');
  for (const [path, bytes] of files) write(join(first, path), bytes);
  return {
    place(name, other = new Map()) {
      const folder = join(top, name);
      try {
        mkdirSync(folder, { recursive: true });
      } catch {
        return undefined;
      }
      for (const path of files.keys()) if (!other.has(path)) link(join(first, path), join(folder, path));
      for (const [path, bytes] of other) write(join(folder, path), bytes);
      for (const path of foldersIn(folder)) chmodSync(path, 0o555);
      const front = `${pathToFileURL(folder).href}/`;
      return { folder, front, at: (path) => `${front}reader/${path}` };
    },
    remove() {
      for (const path of foldersIn(top)) chmodSync(path, 0o755);
      rmSync(top, { recursive: true });
    },
  };
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  chmodSync(path, 0o444);
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  linkSync(from, to);
}

function foldersIn(folder: string): string[] {
  return [
    folder,
    ...readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [join(entry.parentPath, entry.name)] : [],
    ),
  ];
}
