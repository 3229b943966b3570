import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Found, Survey } from '#search/engine/contract.ts';
import { counted } from './counted.ts';

/**
 * Returns in a sentence how much of many reports holds a query, and how, as what is loaded of it shows: at least so much,
 * where only the text can tell.
 */
export function saySurvey(
  { how, isExact, places, pages, reports }: Survey,
  loaded: readonly Pick<Found, 'how'>[],
  words: Strings['searchMany'],
): string {
  const isMixed = how === 'exact' && loaded.some((found) => found.how === 'words');
  const kind = isMixed
    ? words.mixed
    : how === 'words'
      ? words.apart
      : how === 'loose'
        ? words.closest
        : how === 'sound'
          ? words.bySound
          : '';
  return kind + fill(isExact ? words.count : words.countAtLeast, counted(places), counted(pages), counted(reports.length));
}
