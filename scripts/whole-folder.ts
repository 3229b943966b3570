import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from './disk-errors.ts';

// A folder is made beside its place and moved there when it is whole. Both names are ones that git ignores.
const partOf = (target: string): string => `${target}.part`;
const oldOf = (target: string): string => `${target}.old.part`;

/** Returns an empty folder beside the target, to be filled; what an earlier run left there is put right first. */
export function beginFolder(target: string): string {
  onDisk(target, () => {
    // Killed between the two moves: the last good folder stands aside.
    if (!existsSync(target) && existsSync(oldOf(target))) renameSync(oldOf(target), target);
    removeOld(target);
    remove(partOf(target));
    mkdirSync(partOf(target), { recursive: true });
  });
  return partOf(target);
}

/** Puts the folder that was filled into its place; the one that was there is removed, but for its .git. */
export function placeFolder(target: string): void {
  onDisk(target, () => {
    if (existsSync(target)) renameSync(target, oldOf(target));
    try {
      renameSync(partOf(target), target);
    } catch (error) {
      if (existsSync(oldOf(target))) renameSync(oldOf(target), target);
      throw error;
    }
    removeOld(target);
  });
}

/** Removes the folder that was being filled; the target stays as it was. */
export function dropFolder(target: string): void {
  remove(partOf(target));
}

/** Removes what stood at the target; a repository that publishes the folder stays in it, as Astro leaves it. */
function removeOld(target: string): void {
  const repository = join(oldOf(target), '.git');
  if (existsSync(repository) && !existsSync(join(target, '.git'))) renameSync(repository, join(target, '.git'));
  remove(oldOf(target));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
