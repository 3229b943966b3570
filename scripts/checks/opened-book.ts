import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];

/** A document of a book. */
export interface OpenedPage {
  name: string;
  source: string;
  document: Document;
  /** Its elements with an id, by the id. */
  ids: ReadonlyMap<string, Element>;
}

/** A book as a reading system opens it. */
export interface OpenedBook {
  /** Every file of it by its path. */
  files: Readonly<Record<string, Uint8Array>>;
  package: Document;
  /** Its documents, in the order in which they are read. */
  pages: readonly OpenedPage[];
}

/** Opens a book as a reading system does: by its container, its package and its spine. */
export function openBook(bytes: Uint8Array): OpenedBook {
  const files = unzipSync(bytes);
  const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const xml = (text: string): Document => parseDocument(text, { xmlMode: true });
  const [rootfile] = named(xml(textOf('META-INF/container.xml')), 'rootfile');
  const path = rootfile?.attribs['full-path'] ?? '';
  const folder = path.replace(/[^/]*$/, '');
  const opened = xml(textOf(path));
  const hrefs = new Map(named(opened, 'item').map(({ attribs }) => [attribs['id'], attribs['href'] ?? '']));
  const pages = named(opened, 'itemref').map(({ attribs }): OpenedPage => {
    const name = hrefs.get(attribs['idref']) ?? '';
    const source = textOf(folder + name);
    const document = xml(source);
    const withId = DomUtils.findAll(({ attribs: own }) => own['id'] !== undefined, document.children);
    return { name, source, document, ids: new Map(withId.map((element) => [element.attribs['id'] ?? '', element])) };
  });
  return { files, package: opened, pages };
}

/** Returns the elements of a name in a document. */
export function named(document: Document, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, document);
}

/** Returns the words of an element, as they stand in it. */
export function wordsOf(element: Element | undefined): string | undefined {
  return element && DomUtils.textContent(element);
}
