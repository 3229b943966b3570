import { headingOf } from '#edition/headings.ts';
import { printedIn } from '#edition/printed.ts';
import type { Unit } from '#edition/types.ts';
import { divisionsIn, workInfo } from '#edition/units.ts';
import type { Strings } from '#i18n/strings.ts';
import { strings } from '#i18n/strings.ts';
import type { Book } from './book.ts';
import { hrefOf } from './chapters.ts';
import { editionFile } from './edition-page.ts';
import { notesFile } from './notes.ts';
import { termsFile } from './terms.ts';
import type { Said } from './said.ts';
import { linesOf, saidIn } from './said.ts';
import { element, inLanguage, mixed, toPage } from './xhtml.ts';

/** The name of the file of the contents. */
export const contentsFile = 'contents.xhtml';

/** Returns the contents, down to every measure, and the list of the places that reading systems have buttons for. */
export function contentsPage(book: Book): string {
  const { edition } = book;
  const say = (words: (t: Strings) => string): Said[] => saidIn(book, (_, t) => words(t));
  const letters = book.terms.map(({ letter, file }) => item(file, [{ words: letter, locale: book.locale, lang: book.lang }]));
  const items = [
    item(
      editionFile,
      say((t) => t.book.thisEdition),
    ),
    ...edition.works.map((work) => entryOf(book, work)),
    ...(letters.length > 0
      ? [
          item(
            termsFile,
            say((t) => t.toGlossary),
            letters,
          ),
        ]
      : []),
    ...(edition.apparatus.length > 0
      ? [
          item(
            notesFile,
            say((t) => t.apparatus),
          ),
        ]
      : []),
  ];
  const contents = element(
    'nav',
    { id: 'contents', 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents-name' },
    element('h1', { id: 'contents-name' }, ...linesOf(say((t) => t.outline))),
    element('ol', {}, ...items),
  );
  return toPage({
    title: strings(book.locale).outline,
    lang: book.lang,
    body: `\n${element('main', {}, contents)}\n${landmarksOf(book)}\n`,
  });
}

function landmarksOf(book: Book): string {
  const t = strings(book.locale);
  const mark = (type: string, href: string, words: string): string => element('li', {}, element('a', { 'epub:type': type, href }, words));
  return element(
    'nav',
    { 'epub:type': 'landmarks', 'aria-label': t.book.landmarks, hidden: 'hidden' },
    element(
      'ol',
      {},
      mark('cover', 'cover.xhtml', t.book.cover),
      mark('titlepage', 'title.xhtml', t.book.titlePage),
      mark('colophon', editionFile, t.book.thisEdition),
      mark('toc', contentsFile, t.outline),
      mark('bodymatter', book.chapters[0]?.file ?? contentsFile, t.toReport),
      book.terms.length > 0 ? mark('glossary', termsFile, t.toGlossary) : '',
      book.edition.apparatus.length > 0 ? mark('appendix', notesFile, t.apparatus) : '',
    ),
  );
}

function entryOf(book: Book, unit: Unit): string {
  const below = divisionsIn(unit).map((child) => entryOf(book, child));
  return item(hrefOf(book.chapters, unit.id), nameOfUnit(book, unit), below);
}

/** The heading of a unit; of a work its name before its title, and of what has no heading its place in print. */
function nameOfUnit(book: Book, unit: Unit): Said[] {
  return saidIn(book, (locale) => {
    const heading = headingOf(unit, locale);
    const colon = locale === 'zh' ? '：' : ': ';
    if (unit.kind === 'work') return [workInfo(book.edition, unit).name[locale], heading].filter((words) => words !== '').join(colon);
    return heading.trim() || printedIn(book.edition, unit.id, locale);
  });
}

function item(href: string, name: readonly Said[], below: readonly string[] = []): string {
  const words = name.map(({ words: said, lang }) =>
    element('span', { class: name.length > 1 ? 'line' : undefined, ...inLanguage(lang) }, mixed(said, lang)),
  );
  return `\n${element('li', {}, element('a', { href }, words.join(' ')), below.length > 0 ? element('ol', {}, ...below) : '')}`;
}
