import type { Edition } from '#edition/types.ts';

/** The most signs of Chinese that a search loads whole, which is five or six reports: about 110 KB under brotli. */
const mostSigns = 150_000;

/** Returns whether reports are too many for their texts to be searched whole, so that lists say which of their pages are loaded. */
export function isMany(editions: readonly Edition[]): boolean {
  let signs = 0;
  for (const { segments } of editions) for (const { zh } of segments.values()) signs += zh.length;
  return signs > mostSigns;
}
