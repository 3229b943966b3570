import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { nothingPublished } from '#report/register.ts';
import { addReport } from '../project-copy.ts';
import { splitProject } from '../splitting.ts';
import type { Text } from './real-texts.ts';

/** Adds a text to a copy of the project and splits it there, as if it had never been published: a collection of a thousand is split report by report, not all at once. */
export function addSplit(copy: string, { slug, bytes, known }: Text): void {
  const info = addReport(copy, slug, bytes, known);
  const folder = join(copy, 'content/reports', slug);
  const project = { slug, folder, info, register: nothingPublished, hashes: undefined, sha256: undefined, zh: new Map(), en: new Map() };
  const { files, english } = splitProject(project, new VFile({ path: info.seed, value: bytes }));
  for (const [name, text] of [...files, ...english.files]) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
