import type { Language } from '#text/languages.ts';
import { languageRuns } from '#text/languages.ts';
import { make } from '../page/make.ts';

/** Returns words in the language of the page, with those of the other among them under their own. */
export function mixed(words: string): DocumentFragment {
  const base: Language = document.documentElement.dataset['locale'] === 'en' ? 'en' : 'zh-Hans';
  const all = document.createDocumentFragment();
  for (const run of languageRuns(words, base)) all.append(run.lang ? make('span', '', run.words, { lang: run.lang }) : run.words);
  return all;
}
