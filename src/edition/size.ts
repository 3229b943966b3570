import type { Edition } from './types.ts';

/**
 * The most signs of Chinese that a site has as a small one, which is five or six reports: to load all of it for a search is
 * 110 KB under brotli, and a copy of the site in one archive stays below the 25 MiB that hosts take as one file.
 */
export const mostSigns = 150_000;

const large = new WeakMap<readonly Edition[], boolean>();

/** Returns whether reports are so many that a site loads and offers less of each than where they are few. */
export function isLarge(editions: readonly Edition[]): boolean {
  let answer = large.get(editions);
  if (answer === undefined) large.set(editions, (answer = signsOf(editions) > mostSigns));
  return answer;
}

function signsOf(editions: readonly Edition[]): number {
  let signs = 0;
  for (const { segments } of editions) for (const { zh } of segments.values()) signs += zh.length;
  return signs;
}
