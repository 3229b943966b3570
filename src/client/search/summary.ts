import { fill } from '#i18n/fill.ts';
import type { Found } from '#search/engine/contract.ts';
import { countHits, inText } from './filters.ts';
import type { SearchStrings } from './setting.ts';

/** Returns in a sentence how much was found, and how: the very words, their sound, or the closest. */
export function summaryOf(results: readonly Found[], query: string, words: SearchStrings): string {
  const texts = inText(results);
  if (results.length === 0) return fill(words.none, query.slice(0, 40));
  if (texts.length === 0) return words.pagesOnly;
  const how = results[0]?.how;
  return fill(how === 'loose' ? words.countLoose : how === 'sound' ? words.countSound : words.count, countHits(texts), texts.length);
}
