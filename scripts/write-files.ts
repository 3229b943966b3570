import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { current } from './current.ts';
import { onDisk } from './disk-errors.ts';

/** A file before and after, by its path from the top of the project; null where there is none. */
export interface Change {
  path: string;
  before: string | null;
  after: string | null;
  /** How its bytes are written as characters; UTF-8 for a text. */
  encoding?: 'base64';
}

/** What is done to a disk, one step at a time; handed in, so that a test can stop at any step. */
export interface Disk {
  write(path: string, text: string, encoding?: BufferEncoding): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

const realDisk: Disk = {
  write: (path, text, encoding = 'utf8') => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { encoding, flush: true });
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/** Where the changes of a write that was begun stand until all of them are done. */
export const journal = 'content/split.journal';

/**
 * Makes all changes or none: they are written down in the journal first, and from then on `finishWriting` can make them
 * at any later time. Files are written in the order given, each beside its place and then renamed; removed ones go last.
 */
export function writeFiles(root: string, changes: readonly Change[], disk = realDisk): void {
  if (changes.length === 0) return;
  replace(join(root, journal), JSON.stringify(changes), disk);
  finishWriting(root, disk);
}

/**
 * Makes the changes of a write that was begun and not finished, if there is one, and returns them. Throws a message,
 * with nothing written, where one of the files was altered in between.
 */
export function finishWriting(root: string, disk = realDisk): Change[] {
  const place = join(root, journal);
  const text = current(place);
  if (text === undefined) {
    if (current(partOf(place)) !== undefined) remove(partOf(place), disk);
    return [];
  }
  const changes = JSON.parse(text) as Change[];
  for (const change of changes) failIfAltered(root, change);
  for (const { path, after, encoding } of changes) {
    if (after !== null && current(join(root, path), encoding) !== after) replace(join(root, path), after, disk, encoding);
  }
  for (const { path, after } of changes) if (after === null) remove(join(root, path), disk);
  remove(place, disk);
  return changes;
}

/** Throws a message where a write was begun and not finished. */
export function failIfUnfinished(root: string): void {
  if (current(join(root, journal)) === undefined) return;
  new VFile({ path: journal }).fail(
    'A split was interrupted, so that content/ is partly old and partly new. Run `npm run split`, which finishes it.',
    { line: 1, column: 1 },
    'split:interrupted',
  );
}

const partOf = (path: string): string => `${path}.part`;

function replace(path: string, text: string, disk: Disk, encoding?: BufferEncoding): void {
  onDisk(path, () => {
    disk.write(partOf(path), text, encoding);
    disk.rename(partOf(path), path);
  });
}

function remove(path: string, disk: Disk): void {
  onDisk(path, () => disk.remove(path));
}

function failIfAltered(root: string, { path, before, after, encoding }: Change): void {
  const now = current(join(root, path), encoding) ?? null;
  if (now === before || now === after) return;
  new VFile({ path }).fail(
    `A split was interrupted, and this file was altered since: finishing it would lose the new words. Put them aside, give the file the words it had before (${journal} holds them), run \`npm run split\`, and make the change again.`,
    { line: 1, column: 1 },
    'split:altered-meanwhile',
  );
}
