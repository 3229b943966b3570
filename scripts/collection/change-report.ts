import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFiles } from '#edition/report-files.ts';
import { readContent } from '../content.ts';
import { splitInto } from './add-split.ts';

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
  splitInto(copy, slug, report.info, new TextEncoder().encode(changed));
}
