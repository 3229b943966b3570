import { fill } from '#i18n/fill.ts';
import type { Found } from '#search/engine/contract.ts';
import { countHits } from './count-hits.ts';
import { inText } from './filters.ts';
import { sayNumber } from './say-number.ts';
import type { SearchStrings } from './setting.ts';

/** Returns in a sentence how much was found, and how: the very words, their sound, the words apart, or the closest. */
export function summaryOf(results: readonly Found[], query: string, words: SearchStrings): string {
  const texts = inText(results);
  if (results.length === 0) return fill(words.none, query.slice(0, 40));
  if (texts.length === 0) return words.pagesOnly;
  const apart = texts.filter(({ how }) => how === 'words');
  const others = texts.filter(({ how }) => how !== 'words');
  const { sentences, pages } = words.numbers;
  const say = (text: string, some: readonly Found[]): string =>
    fill(text, sayNumber(countHits(some), sentences), sayNumber(pagesIn(some), pages));
  if (others.length === 0) return say(words.countWords, apart);
  const how = others[0]?.how;
  const first = say(how === 'loose' ? words.countLoose : how === 'sound' ? words.countSound : words.count, others);
  return first + (apart.length > 0 ? say(words.alsoWords, apart) : '');
}

function pagesIn(results: readonly Found[]): number {
  return new Set(results.map(({ report, unit }) => `${report}/${unit}`)).size;
}
