import type { Urls } from '#address/url.ts';
import type { Edition } from '#edition/types.ts';
import type { Glossary } from '#glossary/glossary.ts';
import type { Locale } from '#i18n/locale.ts';
import { langOf } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import type { Bilingual } from '#schemas/text.ts';
import type { Language } from '#text/languages.ts';
import { oneLine } from '#text/one-line.ts';
import type { Chapter } from './chapters.ts';
import { chaptersOf } from './chapters.ts';
import type { TermGroup } from './term-groups.ts';
import { termGroups, termHrefs } from './term-groups.ts';

/** What a book holds: the source, its translation, or both, paragraph by paragraph. */
export type BookKind = 'zh' | 'en' | 'parallel';

/** What stands around the text of a book. */
export interface BookContext {
  glossary: Glossary;
  /** What the editors say of every text they set. */
  imprint: Bilingual;
  urls: Urls;
  /** The picture of its cover, as `drawCover` makes it. */
  cover: Uint8Array;
}

/** One book, with all that its documents ask for. */
export interface Book extends BookContext {
  edition: Edition;
  kind: BookKind;
  /** The language of the interface, and of what has only one. */
  locale: Locale;
  lang: Language;
  /** The languages of its text and notes, in the order in which they stand. */
  languages: readonly Locale[];
  chapters: readonly Chapter[];
  /** The entries of the glossary that the report mentions, in the order of the appendix. */
  terms: readonly TermGroup[];
  /** Where each of them stands, by the slug of its term. */
  termHrefs: ReadonlyMap<string, string>;
}

/** Returns the books that a report can be had as: without a translation one alone. */
export function kindsOf({ info }: Edition): readonly BookKind[] {
  return info.translation === 'none' ? ['zh'] : ['zh', 'en', 'parallel'];
}

/** Returns a book of a report. */
export function bookOf(edition: Edition, kind: BookKind, context: BookContext): Book {
  const locale = localeOf(kind);
  const { glossary } = context;
  const mentioned = glossary.published.filter((concept) => glossary.mentionsWithin(concept, edition).length > 0);
  const terms = termGroups(mentioned, locale);
  return {
    ...context,
    edition,
    kind,
    locale,
    lang: langOf(locale),
    languages: languagesOf(kind),
    chapters: chaptersOf(edition),
    terms,
    termHrefs: termHrefs(terms),
  };
}

/** Returns the language that speaks for a book of a kind. */
export function localeOf(kind: BookKind): Locale {
  return kind === 'en' ? 'en' : 'zh';
}

/** Returns the languages of a book of a kind, in the order in which they stand. */
export function languagesOf(kind: BookKind): readonly Locale[] {
  return kind === 'parallel' ? ['zh', 'en'] : [localeOf(kind)];
}

/** Returns the name of a book in one line, as lists of books show it: of a report in both languages it says so. */
export function nameOf({ edition, kind, locale }: Pick<Book, 'edition' | 'kind' | 'locale'>): string {
  const name = oneLine(edition.info.name[locale]).trim() || edition.slug;
  return kind === 'parallel' ? strings(locale).book.parallelName(name) : name;
}

/** Returns the name of the file of a book. */
export function fileNameOf({ slug, info }: Edition, kind: BookKind): string {
  return `${slug}-${info.edition.version}.${kind}.epub`;
}
