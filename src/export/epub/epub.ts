import type { Edition } from '#edition/types.ts';
import { toZip } from '../zip.ts';
import type { BookContext, BookKind } from './book.ts';
import { bookOf } from './book.ts';
import { contentsFile, contentsPage } from './contents-page.ts';
import { coverPage } from './cover.ts';
import { editionFile, editionPage } from './edition-page.ts';
import { notesFile, notesPage } from './notes.ts';
import type { BookFile } from './package.ts';
import { container, packageOf } from './package.ts';
import { style } from './style.ts';
import { termGroupPage, termsFile, termsPage } from './terms.ts';
import { textPage } from './text.ts';
import { titlePage } from './title-page.ts';

const folder = 'EPUB';
const packageFile = `${folder}/package.opf`;

/** Returns a report as an e-book (EPUB 3.3): the same edition gives the same bytes. */
export function toEpub(edition: Edition, kind: BookKind, context: BookContext): Uint8Array {
  const book = bookOf(edition, kind, context);
  const page = (name: string, content: string | undefined, properties?: BookFile['properties']): BookFile[] =>
    content === undefined ? [] : [{ name, content, type: 'application/xhtml+xml', ...(properties && { properties }) }];
  // In the order in which they are read. What the reader has before him stands before the text: an unofficial edition says so first.
  const files: BookFile[] = [
    ...page('cover.xhtml', coverPage(book), 'svg'),
    ...drawn(page('title.xhtml', titlePage(book))),
    ...page(editionFile, editionPage(book)),
    ...page(contentsFile, contentsPage(book), 'nav'),
    ...book.chapters.flatMap((chapter) => page(chapter.file, textPage(book, chapter))),
    ...page(termsFile, termsPage(book)),
    ...book.terms.flatMap((group) => page(group.file, termGroupPage(book, group))),
    ...page(notesFile, notesPage(book)),
    { name: 'style.css', content: style, type: 'text/css' },
    { name: 'cover.png', content: context.cover, type: 'image/png', properties: 'cover-image' },
  ];
  const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const entries: [path: string, content: string | Uint8Array][] = [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container(packageFile)],
    [packageFile, packageOf(book, files)],
    ...files.map(({ name, content }): [string, string | Uint8Array] => [`${folder}/${name}`, content]),
  ];
  return toZip(new Map(entries.map(([path, content]) => [path, bytes(content)])), { stored: ['mimetype'] });
}

/** A document that holds a drawing says so in the package. */
function drawn(pages: readonly BookFile[]): BookFile[] {
  return pages.map((page) => (String(page.content).includes('<svg') ? { ...page, properties: 'svg' } : page));
}
