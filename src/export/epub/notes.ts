import { printShort } from '#address/print.ts';
import { nestQuotes } from '#citation/quotation-marks.ts';
import { notesOf } from '#edition/apparatus.ts';
import type { Segment } from '#edition/types.ts';
import { strings } from '#i18n/strings.ts';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import { toXmlWords } from '#text/xml.ts';
import type { Book } from './book.ts';
import { hrefOf, standsIn } from './chapters.ts';
import { blocksOf, linesOf, saidIn } from './said.ts';
import { element, inLanguage, mixed, toPage } from './xhtml.ts';

// Reading systems show an `aside` that a note mark leads to in a window of its own, at the foot of the page, or not at
// all. So each paragraph has one mark and one `aside`, and every note stands once more in an appendix that is ordinary
// text: whatever becomes of the one, the other is read.

/** The name of the file of the appendix of notes. */
export const notesFile = 'notes.xhtml';

/** Returns the one mark of a paragraph, or of a heading that none follows; nothing where there are no notes on it. */
export function noteMark({ locale, lang }: Book, id: string, sentences: readonly Segment[]): string {
  if (sentences.every(({ notes }) => notes.length === 0)) return '';
  const { apparatus, book } = strings(locale);
  return element(
    'a',
    {
      id: `mark-${id}`,
      class: 'mark',
      'epub:type': 'noteref',
      role: 'doc-noteref',
      href: `#notes-${id}`,
      'aria-label': apparatus,
      ...inLanguage(lang),
    },
    book.noteMark,
  );
}

/** Returns the notes on some sentences as they stand below their paragraph. */
export function notesBelow(book: Book, id: string, sentences: readonly Segment[]): string {
  const notes = sentences.flatMap((sentence) => sentence.notes.map((note) => ({ note, at: sentence.id })));
  if (notes.length === 0) return '';
  const { back } = strings(book.locale).book;
  return element(
    'aside',
    { id: `notes-${id}`, class: 'notes ours', 'epub:type': 'footnote', role: 'doc-footnote' },
    ...notes.map(({ note, at }) =>
      element('div', {}, wordsOf(book, note), element('p', { class: 'small' }, sureness(book, note, toXmlWords(printShort(at))))),
    ),
    element('p', { class: 'small', ...inLanguage(book.lang) }, element('a', { href: `#mark-${id}`, role: 'doc-backlink' }, back)),
  );
}

/** Returns the appendix of all notes on the text, each with where it stands; undefined where there are none. */
export function notesPage(book: Book): string | undefined {
  const notes = notesOf(book.edition);
  if (notes.length === 0) return undefined;
  const items = notes.map(({ note, at }) => {
    const places = at.map(({ id }) => {
      const printed = toXmlWords(printShort(id));
      if (!standsIn(book.chapters, id)) return element('span', { translate: 'no' }, printed);
      return element('a', { translate: 'no', href: hrefOf(book.chapters, id) }, printed);
    });
    return `\n${element('li', {}, wordsOf(book, note), element('p', { class: 'small' }, sureness(book, note, places.join(' '))))}`;
  });
  const body = element(
    'section',
    { id: 'notes', class: 'appendix ours', 'epub:type': 'appendix', role: 'doc-appendix' },
    element('h1', {}, ...linesOf(saidIn(book, (_, t) => t.apparatus))),
    ...blocksOf(
      'p',
      saidIn(book, (_, t) => t.book.notesAbout),
    ),
    element('ol', { class: 'plain' }, ...items),
  );
  return toPage({ title: strings(book.locale).apparatus, lang: book.lang, body: element('main', {}, '\n', body) });
}

function wordsOf(book: Book, { printed, likely, note }: ApparatusNote): string {
  const t = strings(book.locale);
  const chinese = (words: string): string => element('span', inLanguage('zh-Hans'), toXmlWords(words));
  const perhaps = likely === undefined ? '' : ` ${t.perhaps}${chinese(nestQuotes(likely, 'zh'))}${t.perhapsEnd}`;
  const [first, ...others] = saidIn(book, (locale) => note[locale]);
  return [
    element(
      'p',
      inLanguage(book.lang),
      element('b', inLanguage('zh-Hans'), toXmlWords(printed)),
      perhaps === '' ? ' ' : perhaps,
      first ? mixed(first.words, first.lang) : '',
    ),
    ...blocksOf('p', others),
  ].join('');
}

function sureness(book: Book, { confidence }: ApparatusNote, places: string): string {
  return `${places} · ${saidIn(book, (_, t) => t.confidence[confidence])
    .map(({ words, lang }) => element('span', inLanguage(lang), words))
    .join(' ')}`;
}
