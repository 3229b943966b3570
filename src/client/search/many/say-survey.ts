import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Count, Found, Survey } from '#search/engine/contract.ts';
import { sayNumber } from '../say-number.ts';
import type { SearchStrings } from '../setting.ts';

/** Returns whether results that are loaded have the very words, and others these words apart or in other forms. */
export function isMixed({ how }: Pick<Survey, 'how'>, loaded: readonly Pick<Found, 'how'>[]): boolean {
  return how === 'exact' && loaded.some((found) => found.how === 'words');
}

/**
 * Returns in a sentence how much of many reports holds a query, and how, as what is loaded of it shows: at least so much,
 * where only the text can tell. `veryWords` is how much of it has the very words, where that is not all and is known.
 */
export function saySurvey(
  survey: Survey,
  loaded: readonly Pick<Found, 'how'>[],
  { words, numbers, veryWords }: { words: Strings['searchMany']; numbers: SearchStrings['numbers']; veryWords?: Count | undefined },
): string {
  const { how, isExact } = survey;
  const say = (text: string, { places, pages }: Count, reports: number): string =>
    fill(text, sayNumber(places, numbers.places), sayNumber(pages, numbers.pages), sayNumber(reports, numbers.reports));
  const count = say(isExact ? words.count : words.countAtLeast, survey, survey.reports.length);
  // The lists have counted both together; where they cannot tell, what answers best is counted alone.
  if (isMixed(survey, loaded))
    return isExact ? (veryWords ? say(words.mixedOf, veryWords, 0) : words.mixed) + count : count + words.mixedBeside;
  const kind = how === 'words' ? words.apart : how === 'loose' ? words.closest : how === 'sound' ? words.bySound : '';
  return kind + count;
}
