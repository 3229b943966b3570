import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '#export/sha256.ts';
import { decodeVariants } from '#search/decode.ts';
import { writeMany } from '#search/encode/many/to-files.ts';
import { isLarge } from '#edition/size.ts';
import type { Edition } from '#edition/types.ts';
import type { TermsData } from '#search/format.ts';

/** So many digits of a hash make the name of a folder. */
const digits = 8;

/** Lays the lists and texts of the search into a built site whose reports are many; nothing where they are searched whole. Returns how many files that makes. */
export function indexMany(dist: string, all: readonly Edition[], home: Edition): number {
  if (!isLarge(all)) return 0;
  // As the site has them: the home report first.
  const editions = [home, ...all.filter((edition) => edition !== home)];
  const folder = join(dist, 'search');
  const { traditional } = JSON.parse(readFileSync(join(folder, 'terms.json'), 'utf8')) as TermsData;
  let count = 0;
  writeMany(
    editions,
    { home: home.slug, variants: decodeVariants(traditional), hash: (text) => sha256(text).slice(0, digits) },
    ({ path, text }) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      count++;
    },
  );
  return count;
}
