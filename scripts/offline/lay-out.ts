import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from '../disk-errors.ts';
import { onInterrupt } from '../interrupts.ts';
import { root } from '../root.ts';

/** Where the verbs lay the copies that one carries away. */
export const offlineFolder: string = join(root, 'offline');

/** Writes files into a folder by their names, all of them or none, and says how large each is. */
export function layOut(files: ReadonlyMap<string, Uint8Array>, folder = offlineFolder): void {
  const parts = [...files.keys()].map((name) => ({ part: join(folder, `${name}.part`), place: join(folder, name) }));
  const drop = (): void => parts.forEach(({ part }) => rmSync(part, { force: true }));
  const done = onInterrupt(drop);
  try {
    onDisk(folder, () => {
      mkdirSync(folder, { recursive: true });
      [...files.values()].forEach((bytes, index) => writeFileSync(parts[index]?.part ?? '', bytes));
      for (const { part, place } of parts) renameSync(part, place);
    });
  } catch (error) {
    drop();
    throw error;
  }
  done();
  for (const [name, bytes] of files) process.stdout.write(`offline/${name}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
}
