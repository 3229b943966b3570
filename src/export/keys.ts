import { isLarge } from '#edition/size.ts';
import type { Edition } from '#edition/types.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { sha256 } from './sha256.ts';

/** What the files of a report are made of beside itself: code and settings, what all reports share, which is the home report, and how many there are. */
export interface Setting {
  /** A hash of all code, and of what the environment sets. */
  code: string;
  files: ContentFiles;
  editions: readonly Edition[];
  home: Edition;
}

/**
 * Returns a key for what is made of each report, by its slug: another one as soon as anything is another of which it can
 * be made. What a page shows of other reports is no part of it.
 */
export function reportKeys({ code, files, editions, home }: Setting): Map<string, string> {
  const ofReport = new Map<string, [string, unknown][]>();
  const shared: [string, unknown][] = [];
  for (const file of files) {
    const [, slug] = /^reports\/([^/]+)\//.exec(file[0]) ?? [];
    if (slug === undefined) shared.push(file);
    else ofReport.set(slug, [...(ofReport.get(slug) ?? []), file]);
  }
  const common = keyOf([code, shared, home.slug, home.declared, editions.length > 1, isLarge(editions)]);
  return new Map([...ofReport].map(([slug, own]) => [slug, keyOf([common, own])]));
}

/** Returns one key for many things: another one as soon as one of them is another. */
export function keyOf(things: unknown): string {
  return sha256(JSON.stringify(things));
}
