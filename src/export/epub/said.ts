import type { Locale } from '#i18n/locale.ts';
import { langOf } from '#i18n/locale.ts';
import type { Strings } from '#i18n/strings.ts';
import { strings } from '#i18n/strings.ts';
import type { Language } from '#text/languages.ts';
import { oneLine } from '#text/one-line.ts';
import type { Book } from './book.ts';
import { element, inLanguage, mixed } from './xhtml.ts';

/** Words in one language of a book. */
export interface Said {
  locale: Locale;
  lang: Language;
  words: string;
}

/** Returns what is said in each language of a book; once where both say the same, and nothing where there are no words. */
export function saidIn({ languages }: Pick<Book, 'languages'>, say: (locale: Locale, t: Strings) => string): Said[] {
  const all = languages.map((locale) => ({ locale, lang: langOf(locale), words: oneLine(say(locale, strings(locale))) }));
  return all.filter(({ words }, index) => words !== '' && all.findIndex((other) => other.words === words) === index);
}

/** Returns what is said as lines of a heading, each in its language. */
export function linesOf(said: readonly Said[]): string[] {
  return said.map(({ words, lang }) => element('span', { class: 'line', ...inLanguage(lang) }, mixed(words, lang)));
}

/** Returns what is said as elements of a kind, each in its language. */
export function blocksOf(name: string, said: readonly Said[], className?: string): string[] {
  return said.map(({ words, lang }) => element(name, { class: className, ...inLanguage(lang) }, mixed(words, lang)));
}
