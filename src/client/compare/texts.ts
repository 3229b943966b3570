import type { EditionEnglish, EditionWords } from '#compare/format.ts';
import { pathOfWords } from '#compare/format.ts';
import type { Line } from '#compare/line.ts';
import { addressAt, readJson } from '#host/site.ts';
import type { Choice } from './choices.ts';

/** Fetches the lines of an edition, with their translation where there is one. */
export async function readLines({ slug, version, hasEnglish }: Choice, base: string): Promise<Line[]> {
  const paths = pathOfWords(slug, version);
  const [words, english] = await Promise.all([
    readJson<EditionWords>(addressAt(base, paths.words)),
    hasEnglish ? readJson<EditionEnglish>(addressAt(base, paths.english)) : [],
  ]);
  return words.map(([id, zh], at) => ({ id, zh, en: english[at] ?? undefined }));
}
