import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isText, mediaTypeOf } from '#export/media-types.ts';
import { filesIn } from '../checks/dist/pages.ts';
import { packedForms } from '../compress.ts';
import type { Load } from '../published.ts';
import { kindOfFile, summed } from '../published.ts';

/** So many files of a kind are packed at most; brotli 11 of a thousand reports would take an hour. */
const most = 200;

/**
 * Returns what the files of a built site weigh by kind, the heaviest first, and at the end all of them. Files and bytes as
 * they lie there are counted; what they are under gzip 9 and brotli 11 is reckoned from some of each kind, evenly taken.
 */
export async function sampledWeights(folder: string): Promise<Load[]> {
  const groups = Map.groupBy(filesIn(folder), kindOfFile);
  const loads: Load[] = [];
  for (const [name, files] of groups) loads.push(await weighSome(folder, name, files));
  return [...loads.toSorted((one, other) => other.brotli - one.brotli), summed('all', loads)];
}

async function weighSome(folder: string, name: string, files: readonly string[]): Promise<Load> {
  const sizes = files.map((file) => statSync(join(folder, file)).size);
  const raw = sizes.reduce((one, other) => one + other, 0);
  const step = Math.max(1, Math.ceil(files.length / most));
  const some = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files.filter((_, at) => at % step === 0)) {
    const bytes = readFileSync(join(folder, file));
    const { '.gz': gzip, '.br': brotli } = isText(mediaTypeOf(file)) ? await packedForms(bytes) : { '.gz': bytes, '.br': bytes };
    some.raw += bytes.length;
    some.gzip += Math.min(gzip.length, bytes.length);
    some.brotli += Math.min(brotli.length, bytes.length);
  }
  const share = some.raw === 0 ? 0 : raw / some.raw;
  return { name, files: files.length, raw, gzip: some.gzip * share, brotli: some.brotli * share };
}
