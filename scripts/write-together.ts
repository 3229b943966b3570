import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { onDisk } from './disk-errors.ts';

/**
 * Writes files that are made anew at any time: each beside its place, and moved there when all are written, so that a
 * full disk leaves what was there. Throws a message where one cannot be written.
 */
export function writeTogether(files: ReadonlyMap<string, Uint8Array>): void {
  const begun: string[] = [];
  try {
    for (const [path, bytes] of files) {
      onDisk(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        begun.push(partOf(path));
        writeFileSync(partOf(path), bytes, { flush: true });
      });
    }
    for (const path of files.keys()) onDisk(path, () => renameSync(partOf(path), path));
  } finally {
    for (const part of begun) rmSync(part, { recursive: true, force: true });
  }
}

const partOf = (path: string): string => `${path}.part`;
