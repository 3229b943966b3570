import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { ReportInfo } from '#schemas/report.ts';
import { identify } from '#report/identify.ts';
import { parse } from '#report/parse.ts';
import type { Report } from '#report/types.ts';
import { readProjects, readSeed } from '../../project.ts';
import { corpusFolder } from '../../root.ts';

/** A text to try the laws on: its bytes, what an editor declared of it if it is a seed, and its tree with ids given for the first time. */
export interface Sample {
  name: string;
  bytes: Uint8Array;
  declared: ReportInfo | undefined;
  tree: Report;
  file: VFile;
}

/** The project's own seeds and, where they are at hand, the sample reports beside it. */
export const samples: Sample[] = [
  ...readProjects().map(({ slug, info }) => {
    const file = readSeed(info, slug);
    return sample(slug, file, info);
  }),
  ...corpusTexts().map((name) => {
    const file = new VFile({ path: name, value: readFileSync(join(corpusFolder ?? '', name)) });
    return sample(name, file);
  }),
];

function sample(name: string, file: VFile, declared?: ReportInfo): Sample {
  const tree = parse(file, declared);
  identify(tree, { tree: undefined, ended: [] }, '', file);
  return { name, bytes: file.value as Uint8Array, declared, tree, file };
}

/** The sample reports; where there are none one line says so, and CI demands them. */
export function corpusTexts(): string[] {
  if (corpusFolder) return readdirSync(corpusFolder).filter((name) => name.endsWith('.txt'));
  if (process.env['CI']) throw new Error('The sample reports are not beside the project (../shared/corpus), and CI demands them.');
  process.stdout.write('The sample reports (../shared/corpus) are not here: the laws are tried on the seeds alone.\n');
  return [];
}
