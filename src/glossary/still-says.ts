import { isCorrected } from '#edition/changes.ts';
import type { Locale } from '#i18n/locale.ts';
import { failAt } from '#schemas/read.ts';
import type { PlacedSentence } from './places.ts';

/**
 * Returns whether a sentence still says the words that a file of content/ quotes from it, spaces left out. Words that
 * were corrected since they were published, or have ended, are left to `npm run check`; throws where they never stood.
 */
export function stillSays(
  { edition, segment }: PlacedSentence,
  id: string,
  words: string,
  lang: Locale,
  { file, name }: { file: string; name: string },
): boolean {
  const said = segment[lang];
  if (said === undefined || id in edition.ended) return false;
  if (squeezed(said).includes(squeezed(words))) return true;
  if (isCorrected(edition, id)) return false;
  return failAt(file, `${name}: it quotes ${id} as “${words}”, which says: ${said} Quote its words.`, 'content:misquoted');
}

function squeezed(words: string): string {
  return words.replace(/\s/g, '');
}
