import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { identify } from '#report/identify.ts';
import { parse } from '#report/parse.ts';
import type { Files } from '#report/to-files.ts';
import { toFiles } from '#report/to-files.ts';
import type { Project } from './project.ts';
import { readProjects, readSeed, wordFiles } from './project.ts';

/** What splitting one report gives: its files, and those on disk that it no longer gives. */
export interface Splitting {
  slug: string;
  folder: string;
  file: VFile;
  files: Files;
  stale: string[];
}

/** Splits every report of the project in memory; nothing is written. */
export function splitProjects(): Splitting[] {
  return readProjects().map(splitProject);
}

function splitProject(project: Project): Splitting {
  const { slug, folder, info, register } = project;
  const file = readSeed(info, slug);
  const sha256 = createHash('sha256')
    .update(file.value as Uint8Array)
    .digest('hex');
  const tree = parse(file, info);
  const ended = identify(tree, register, sha256, file);
  const files = toFiles(tree, { file: info.seed, sha256 }, ended);
  const stale = wordFiles(project).filter((path) => ![...files.keys()].some((name) => join(folder, name) === path));
  return { slug, folder, file, files, stale };
}
