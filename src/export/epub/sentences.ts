import type { Segment } from '#edition/types.ts';
import type { TermMark } from '#glossary/marks.ts';
import { runsIn } from '#glossary/runs.ts';
import type { Locale } from '#i18n/locale.ts';
import { langOf } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import type { Language } from '#text/languages.ts';
import type { Book } from './book.ts';
import type { ChapterTerms } from './chapter-terms.ts';
import { element, inLanguage, mixed } from './xhtml.ts';

/** Returns the id of a sentence in a language: where both stand the source has it, and the translation the same with its language behind. */
export function idIn({ kind }: Book, { id }: Segment, locale: Locale): string {
  return kind === 'parallel' && locale === 'en' ? `${id}.en` : id;
}

/** Returns whether a sentence has words of its own in a language, or is to say there that it has none. */
export function isShownIn({ languages }: Book, { en }: Segment, locale: Locale): boolean {
  return locale === 'zh' || en !== undefined || languages.length === 1;
}

/** Returns a sentence in a language under its id, its terms as links. */
export function sentenceIn(book: Book, segment: Segment, locale: Locale, terms: ChapterTerms): string {
  const id = idIn(book, segment, locale);
  const words = locale === 'zh' ? segment.zh : segment.en;
  if (words === undefined) return standIn(book, segment, id);
  return element('span', { id }, withTerms(book, words, langOf(locale), terms.get(segment.id)?.[locale] ?? []));
}

/** Returns words as XML, those that are a term as links to its entry. */
export function withTerms({ termHrefs }: Book, words: string, lang: Language, marks: readonly TermMark[]): string {
  return runsIn(words, marks)
    .map(({ slug, pieces }) => {
      const shown = mixed(pieces.map(({ text }) => text).join(''), lang);
      return slug === undefined ? shown : element('a', { class: 'term', href: termHrefs.get(slug) }, shown);
    })
    .join('');
}

/** Returns what stands for a sentence without a translation: in an English book its Chinese, beside it a word alone. */
export function standIn({ kind }: Book, { zh }: Segment, id: string): string {
  const untold = element('span', { class: 'ours', ...inLanguage('en') }, `〔${strings('en').notTranslated}〕`);
  return kind === 'en' ? `${untold} ${element('span', { id, ...inLanguage('zh-Hans') }, mixed(zh, 'zh-Hans'))}` : untold;
}
