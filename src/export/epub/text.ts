import type { Paragraph, Segment, Unit } from '#edition/types.ts';
import { headingOf as wordsOfHeading } from '#edition/headings.ts';
import { workInfo } from '#edition/units.ts';
import { langOf } from '#i18n/locale.ts';
import { oneLine } from '#text/one-line.ts';
import type { Book } from './book.ts';
import type { ChapterTerms } from './chapter-terms.ts';
import { termsOfChapter } from './chapter-terms.ts';
import type { Chapter } from './chapters.ts';
import { classIn, headingOf, titleOf } from './headings.ts';
import { noteMark, notesBelow } from './notes.ts';
import { isShownIn, sentenceIn } from './sentences.ts';
import { element, inLanguage, toPage } from './xhtml.ts';

/** Returns a document of the text: every paragraph in the languages of the book, every sentence under its id. */
export function textPage(book: Book, chapter: Chapter): string {
  const { work, opens, children } = chapter;
  const [first] = children;
  const terms = termsOfChapter(book, chapter);
  const body = children.map((child, index) =>
    child.type === 'paragraph'
      ? paragraphOf(book, child, { unit: work, above: opens && index === 0 ? work.heading?.children[0] : undefined, isRunIn: false, terms })
      : unitOf(book, child, opens ? 2 : 1, terms),
  );
  const name = workInfo(book.edition, work).name[book.locale];
  return toPage({
    title: oneLine(opens || first?.type !== 'division' ? name : wordsOfHeading(first, book.locale) || name),
    lang: book.lang,
    body: element(
      'main',
      { 'epub:type': 'bodymatter' },
      '\n',
      ...(opens ? [element('section', { id: work.id, class: 'work' }, titleOf(book, work), ...body)] : body),
    ),
  });
}

function unitOf(book: Book, unit: Unit, level: number, terms: ChapterTerms): string {
  const { id, kind, heading, children } = unit;
  // Text follows the heading of a measure in its line; in English no heading is a sentence that it could follow.
  const isRunIn = book.kind === 'zh' && kind === 'measure' && heading?.style === 'run-in' && children[0]?.type === 'paragraph';
  const body = children.map((child, index) =>
    child.type === 'paragraph'
      ? paragraphOf(book, child, { unit, above: index === 0 ? heading?.children[0] : undefined, isRunIn: isRunIn && index === 0, terms })
      : unitOf(book, child, Math.min(level + 1, 6), terms),
  );
  return element('section', { id, class: isRunIn ? `${kind} run-in` : kind }, headingOf(book, unit, level, isRunIn, terms), ...body, '\n');
}

/** Where a paragraph stands: in a unit, below a heading whose notes it has with its own, in the line of that heading. */
interface Place {
  unit: Unit;
  above: Segment | undefined;
  isRunIn: boolean;
  terms: ChapterTerms;
}

function paragraphOf(book: Book, { id, children }: Paragraph, { unit, above, isRunIn, terms }: Place): string {
  const noted = [...(above ? [above] : []), ...children];
  // The paragraph of a unit without measures has the id of the unit, which stands there already.
  const own = id === unit.id ? undefined : id;
  const shown = book.languages.filter((locale) => children.some((segment) => isShownIn(book, segment, locale)));
  const inEach = shown.map((locale, index) =>
    element(
      'p',
      { id: shown.length === 1 ? own : undefined, class: isRunIn ? 'run-in' : classIn(book, locale), ...inLanguage(langOf(locale)) },
      children.map((segment) => sentenceIn(book, segment, locale, terms)).join(locale === 'zh' ? '' : ' '),
      index === shown.length - 1 ? noteMark(book, id, noted) : '',
    ),
  );
  const text = shown.length === 1 ? inEach.join('') : element('div', { id: own, class: 'pair' }, ...inEach);
  return `${isRunIn ? '' : '\n'}${text}${notesBelow(book, id, noted)}`;
}
