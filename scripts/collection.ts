import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { addSplit } from './collection/add-split.ts';
import { countOf } from './collection/count-of.ts';
import { realTexts } from './collection/real-texts.ts';
import { textsOf } from './collection/texts.ts';
import { reportsFolder } from './content.ts';
import { copyProject, renewCopy } from './project-copy.ts';
import { corpusFolder } from './root.ts';
import { run } from './say.ts';

/**
 * Makes a copy of the project with so many reports beside its own, split and ready to build, and gives the folder: real ones
 * first, beyond them recombined ones (docs/BENCHMARKS.md). A folder that is named is renewed where it has them already.
 */
export function makeCollection(count: number, folder?: string): string {
  if (corpusFolder === undefined)
    throw new Error('A collection is made of the sample reports, which are not beside the project (../shared/corpus).');
  if (folder !== undefined && existsSync(folder)) return renewed(folder, count);
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const copy = copyProject(folder);
  for (const text of textsOf(count, realTexts(corpusFolder))) addSplit(copy, text);
  return copy;
}

function renewed(folder: string, count: number): string {
  const held = readdirSync(join(folder, 'content/reports')).length - readdirSync(reportsFolder).length;
  if (held !== count) throw new Error(`${folder} holds ${held} reports beside those of the project, not ${count}. Name another folder.`);
  renewCopy(folder);
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await run(() => {
    const { values } = parseArgs({ options: { reports: { type: 'string', default: '173' }, keep: { type: 'string' } } });
    process.stdout.write(`${makeCollection(countOf(values.reports), values.keep === undefined ? undefined : resolve(values.keep))}\n`);
  });
