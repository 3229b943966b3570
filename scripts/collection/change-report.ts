import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFiles } from '#edition/report-files.ts';
import { run } from '../checks/build.ts';
import { readContent } from '../content.ts';

/** Changes a word in the middle of a report of a collection and splits it again: what an editor does who corrects a seed. */
export function changeReport(copy: string, slug: string): void {
  const report = reportFiles(readContent(`reports/${slug}`, join(copy, 'content'))).find((one) => one.slug === slug);
  if (!report) throw new Error(`${copy} has no report ${slug}.`);
  const path = join(copy, report.info.seed);
  const text = readFileSync(path, 'utf8');
  const middle = text.length >> 1;
  const changed = text.slice(0, middle) + text.slice(middle).replace('发展', '建设');
  if (changed === text) throw new Error(`${report.info.seed} has no word that can be changed.`);
  writeFileSync(path, changed);
  const { status, said } = run(copy, 'split.ts');
  if (status !== 0) throw new Error(`The changed report cannot be split. The script said:\n${said}`);
}
