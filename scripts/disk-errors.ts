import { relative } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { root } from './root.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'no space is left for this user',
  EACCES: 'it may not be written, its permissions or those of its folder forbid it',
  EPERM: 'it may not be written, the system forbids it',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file lies where a folder should be',
  EISDIR: 'a folder lies where the file should be',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program holds it, or a disk is mounted on it',
  EXDEV: 'a disk is mounted on it',
};
const writing = new Set(['open', 'write', 'fsync', 'mkdir', 'rename', 'unlink', 'rm', 'rmdir', 'ftruncate', 'copyfile']);

/**
 * Returns what an error of the disk is to an editor: which file could not be written, and why; undefined for any other
 * error. `path` is the file, where the error does not say.
 */
export function toDiskMessage(error: unknown, path?: string): VFileMessage | undefined {
  const { code, syscall, path: said } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined || !writing.has(syscall ?? '')) return undefined;
  const place = path ?? said;
  return new VFile({ path: place === undefined ? 'FILE' : fromRoot(place) }).message(
    `This cannot be written: ${reasons[code] ?? 'the system refuses it'} (${code}). Mend that and say the same again: what was begun is finished then.`,
    { line: 1, column: 1 },
    'project:unwritable',
  );
}

/**
 * Returns the same of the words that a program of others ended with, where they tell that the disk was full or read-only,
 * or that something in the folder it wrote could not be written; undefined for any other words.
 */
export function refusalIn(words: string, folder: string): VFileMessage | undefined {
  const isFull = /\bENOSPC\b|No space left on device/.test(words);
  const refusals = words.matchAll(/\b(EDQUOT|EROFS|EACCES|EPERM|ENAMETOOLONG): [^,\n]*, \w+ '([^'\n]*)/g);
  const [, code] = [...refusals].find(([, , path = '']) => path.startsWith(folder)) ?? [];
  if (isFull) return toDiskMessage(Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' }), folder);
  if (code === undefined) return undefined;
  return toDiskMessage(Object.assign(new Error(), { code, syscall: 'write' }), folder);
}

/** Does something with a file on the disk; where the disk refuses it, throws a message that names the file. */
export function onDisk(path: string, operation: () => void): void {
  try {
    operation();
  } catch (error) {
    throw toDiskMessage(error, path) ?? error;
  }
}

function fromRoot(path: string): string {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside;
}
