import { relative } from 'node:path';
import { failIfLinkedOut } from './links-out.ts';
import { root } from './root.ts';
import { sayWarnings } from './say.ts';
import { changesOf, splitProjects } from './splitting.ts';
import type { Disk } from './write-files.ts';
import { finishWriting, writeFiles } from './write-files.ts';

/** Splits every seed into content/, and says so; writes only when all of them could be split, and then all or nothing. */
export function writeSplit(disk?: Disk): void {
  failIfLinkedOut(root);
  if (finishWriting(root, disk).length > 0) process.stdout.write('Finished a split that was interrupted.\n');
  const splittings = splitProjects();
  for (const { folder, file, english } of splittings) {
    sayWarnings(file);
    for (const { file: name, id, message } of english.notes)
      process.stderr.write(`${relative(root, folder)}/en/${name}: ${id}: ${message}\n`);
  }
  const changes = changesOf(splittings);
  writeFiles(root, changes, disk);
  for (const { path, after } of changes) process.stdout.write(`${after === null ? 'removed' : 'wrote'} ${path}\n`);
  if (changes.length === 0) process.stdout.write('Nothing to do: content/ is what the seeds give.\n');
}
