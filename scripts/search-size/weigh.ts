import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedForms } from '../compress.ts';

/** Bytes on the wire. */
export interface Weight {
  gzip: number;
  brotli: number;
}

/** Returns what weighs files of the search of a built site together; each is packed once, and one that is not there weighs nothing. */
export function weigher(folder: string): (files: readonly string[]) => Promise<Weight> {
  const known = new Map<string, Promise<Weight>>();
  const weigh = async (file: string): Promise<Weight> => {
    const path = join(folder, 'search', file);
    if (!existsSync(path)) return { gzip: 0, brotli: 0 };
    const { '.gz': gzip, '.br': brotli } = await packedForms(readFileSync(path));
    return { gzip: gzip.length, brotli: brotli.length };
  };
  return async (files) => {
    const sum = { gzip: 0, brotli: 0 };
    for (const file of files) {
      const weight = known.get(file) ?? weigh(file);
      known.set(file, weight);
      const { gzip, brotli } = await weight;
      sum.gzip += gzip;
      sum.brotli += brotli;
    }
    return sum;
  };
}
