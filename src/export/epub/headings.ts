import { printShort } from '#address/print.ts';
import { headingParts, titleLinesOf } from '#edition/headings.ts';
import type { Segment, Unit } from '#edition/types.ts';
import { workInfo } from '#edition/units.ts';
import type { TermMark } from '#glossary/marks.ts';
import type { Locale } from '#i18n/locale.ts';
import { langOf } from '#i18n/locale.ts';
import type { Book } from './book.ts';
import type { ChapterTerms } from './chapter-terms.ts';
import { noteMark, notesBelow } from './notes.ts';
import { linesOf, saidIn } from './said.ts';
import { idIn, isShownIn, standIn, withTerms } from './sentences.ts';
import { element, inLanguage, mixed } from './xhtml.ts';

/**
 * Returns the title of a work in the lines it was printed in, and who speaks; the name that the editors gave one without
 * a title. In an English book the Chinese title stands below, by which the work is found; headings are in English alone.
 */
export function titleOf(book: Book, work: Unit): string {
  const heading = work.heading?.children[0];
  if (!heading) return element('h1', { class: 'ours' }, ...linesOf(saidIn(book, (locale) => workInfo(book.edition, work).name[locale])));
  const isOriginalBelow = book.kind === 'en' && heading.en !== undefined;
  const speakers = saidIn(book, (locale) => book.edition.info.speaker[locale]);
  return [
    element('h1', {}, ...shownIn(book, heading, (locale) => inPrintedLines(book, work, heading, locale)), ownMark(book, work)),
    isOriginalBelow ? element('p', { class: 'original', ...inLanguage('zh-Hans') }, mixed(heading.zh, 'zh-Hans')) : '',
    speakers.length > 0 ? element('p', { class: 'speaker ours' }, ...linesOf(speakers)) : '',
    ownNotes(book, work),
  ].join('\n');
}

/** Returns the heading of a unit, and the form of its id that is the same for everyone; `isRunIn` where its text follows in the same line. */
export function headingOf(book: Book, unit: Unit, level: number, isRunIn: boolean, terms: ChapterTerms): string {
  const heading = unit.heading?.children[0];
  if (!heading) return '';
  const inEach = shownIn(book, heading, (locale) => {
    const english = locale === 'en' ? heading.en : undefined;
    const marks = terms.get(heading.id);
    const words =
      english === undefined ? inChinese(book, heading, isRunIn, marks?.zh ?? []) : withTerms(book, english, 'en', marks?.en ?? []);
    const lang = english === undefined ? 'zh-Hans' : 'en';
    return element('span', { id: idIn(book, heading, locale), class: classIn(book, locale), ...inLanguage(lang) }, words);
  });
  const name = element(`h${level}`, {}, ...inEach, ownMark(book, unit));
  return `\n${name}${isRunIn ? '' : element('p', { class: 'ref', translate: 'no' }, printShort(unit.id))}${ownNotes(book, unit)}`;
}

/** Returns the class of words in the second language of a book. */
export function classIn({ locale }: Book, of: Locale): string | undefined {
  return of === locale ? undefined : 'other';
}

const shownIn = (book: Book, heading: Segment, show: (locale: Locale) => string): string[] =>
  book.languages.filter((locale) => isShownIn(book, heading, locale)).map(show);

function inPrintedLines(book: Book, work: Unit, heading: Segment, locale: Locale): string {
  const words = locale === 'en' ? heading.en : heading.zh;
  if (words === undefined) return standIn(book, heading, heading.id);
  const lines = titleLinesOf(book.edition, work)?.[locale] ?? [];
  const starts = lines.map(({ text }) => words.indexOf(text)).filter((at) => at > 0);
  const pieces = [0, ...starts].map((at, index) => words.slice(at, starts[index]));
  return element(
    'span',
    { id: idIn(book, heading, locale), class: classIn(book, locale), ...inLanguage(langOf(locale)) },
    ...pieces.map((piece) => element('span', { class: /^[—–]/.test(piece) ? 'line under' : 'line' }, mixed(piece, langOf(locale)))),
  );
}

/** A Chinese heading; the final 。 of one that text follows in its line is shown only where it does. */
function inChinese(book: Book, { zh }: Segment, isRunIn: boolean, marks: readonly TermMark[]): string {
  const { words, stop } = headingParts(zh);
  const shown = withTerms(book, words, 'zh-Hans', marks);
  return stop === '' || isRunIn ? shown + stop : shown + element('span', { class: 'stop' }, stop);
}

/** The mark of a heading that no paragraph follows, which could have it. */
function ownMark(book: Book, { id, heading, children }: Unit): string {
  return heading && children[0]?.type !== 'paragraph' ? noteMark(book, id, heading.children) : '';
}

function ownNotes(book: Book, { id, heading, children }: Unit): string {
  return heading && children[0]?.type !== 'paragraph' ? notesBelow(book, id, heading.children) : '';
}
