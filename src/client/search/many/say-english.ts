import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { ListedReport } from '#search/many-format.ts';
import { sayNumber } from '../say-number.ts';
import type { SearchStrings } from '../setting.ts';

/** Returns in a sentence how many of the reports have English, where English words are asked and not all have it; else nothing. */
export function sayEnglish(
  query: string,
  listed: readonly Pick<ListedReport, 'isTranslated'>[],
  words: Pick<Strings['searchMany'], 'translated'>,
  { reports }: Pick<SearchStrings['numbers'], 'reports'>,
): string {
  const translated = listed.filter(({ isTranslated }) => isTranslated).length;
  const isEnglish = /[a-z]{3}/i.test(query) && !/\p{Script=Han}/u.test(query);
  return isEnglish && translated < listed.length ? fill(words.translated, translated, sayNumber(listed.length, reports)) : '';
}
