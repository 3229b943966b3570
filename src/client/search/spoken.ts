import type { Locale } from '#i18n/locale.ts';
import { langOf } from '#i18n/locale.ts';
import { languageRuns } from '#text/languages.ts';
import { make } from '../page/make.ts';

/** Returns words that stand under the language of the page, with those of the other under their own. */
export function spoken(words: string, locale: Locale): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const { words: run, lang } of languageRuns(words, langOf(locale))) all.append(lang ? make('span', '', run, { lang }) : run);
  return all;
}
