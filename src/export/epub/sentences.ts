import type { Segment } from '#edition/types.ts';
import type { TermMark } from '#glossary/marks.ts';
import type { Run } from '#glossary/runs.ts';
import { runsIn, runsOf } from '#glossary/runs.ts';
import type { Locale } from '#i18n/locale.ts';
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
  const marks = terms.get(segment.id)?.[locale] ?? [];
  if (locale === 'zh') return element('span', { id }, inRuns(book, runsOf(segment, marks), 'zh-Hans'));
  return segment.en === undefined ? standIn(book, segment, id) : element('span', { id }, withTerms(book, segment.en, 'en', marks));
}

/** Returns words as XML, those that are a term as links to its entry. */
export function withTerms(book: Book, words: string, lang: Language, marks: readonly TermMark[]): string {
  return inRuns(book, runsIn(words, marks), lang);
}

/** A stray space of the source is kept, and shown no more than the site shows it: a note tells of it. */
function inRuns({ termHrefs }: Book, runs: readonly Run[], lang: Language): string {
  return runs
    .map(({ slug, pieces }) => {
      const shown = pieces.map(({ text, stray }) => (stray ? element('span', { class: 'stray' }, text) : mixed(text, lang))).join('');
      return slug === undefined ? shown : element('a', { class: 'term', href: termHrefs.get(slug) }, shown);
    })
    .join('');
}

/** Returns what stands for a sentence without a translation: in an English book its Chinese, beside it a word alone. */
export function standIn({ kind }: Book, { zh }: Segment, id: string): string {
  const untold = element('span', { class: 'ours', ...inLanguage('en') }, `〔${strings('en').notTranslated}〕`);
  return kind === 'en' ? `${untold} ${element('span', { id, ...inLanguage('zh-Hans') }, mixed(zh, 'zh-Hans'))}` : untold;
}
