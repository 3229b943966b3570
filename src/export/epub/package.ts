import { originOf } from '#edition/origin.ts';
import { strings } from '#i18n/strings.ts';
import { langOf } from '#i18n/locale.ts';
import { oneLine } from '#text/one-line.ts';
import { toXmlWords } from '#text/xml.ts';
import type { Book } from './book.ts';
import { nameOf } from './book.ts';
import { identifierOf } from './identity.ts';
import type { Attributes } from '../xml.ts';
import { element } from './xhtml.ts';

/** A file of a book. */
export interface BookFile {
  name: string;
  content: string | Uint8Array;
  type: 'application/xhtml+xml' | 'text/css' | 'image/png';
  /** What it is to the package: the contents, the picture of the cover, a document with a drawing. */
  properties?: 'nav' | 'cover-image' | 'svg';
}

/** Returns the file that says where the package is. */
export function container(at: string): string {
  const rootfile = element('rootfile', { 'full-path': at, 'media-type': 'application/oebps-package+xml' });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, element('rootfiles', {}, rootfile))}\n`;
}

/** Returns the package of a book: what it is, its files, and in which order its documents are read. */
export function packageOf(book: Book, files: readonly BookFile[]): string {
  const item = ({ name, type, properties }: BookFile): string =>
    element('item', { id: idOf(name), href: name, 'media-type': type, properties });
  const read = files.filter(({ type }) => type === 'application/xhtml+xml');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'identifier', 'xml:lang': book.lang, dir: 'ltr' },
      '\n',
      element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, ...metadataOf(book).map((line) => `\n${line}`), '\n'),
      '\n',
      element('manifest', {}, ...files.map((file) => `\n${item(file)}`), '\n'),
      '\n',
      element('spine', {}, ...read.map(({ name }) => `\n${element('itemref', { idref: idOf(name) })}`), '\n'),
      '\n',
    ),
    '',
  ].join('\n');
}

const idOf = (name: string): string => `file-${name}`;

function metadataOf(book: Book): string[] {
  const { edition, locale, languages, urls } = book;
  const { info } = edition;
  const t = strings(locale);
  const words = (name: string, said: string, attributes: Attributes = {}): string[] => {
    const line = oneLine(said).trim();
    return line === '' ? [] : [element(name, attributes, toXmlWords(line))];
  };
  const meta = (property: string, said: string, attributes: Attributes = {}): string[] => words('meta', said, { property, ...attributes });
  const role = (id: string, code: string): string[] => meta('role', code, { refines: `#${id}`, scheme: 'marc:relators' });
  const isTranslated = languages.includes('en') && info.translation !== 'none';
  const site = strings(locale).siteName;
  const speaker = info.speaker[locale].trim();
  return [
    ...words('dc:identifier', identifierOf(book), { id: 'identifier' }),
    ...words('dc:title', nameOf(book), { id: 'name' }),
    ...languages.flatMap((each) => words('dc:language', langOf(each))),
    ...(speaker === ''
      ? words('dc:creator', info.issuer[locale], { id: 'issuer' })
      : [...words('dc:creator', speaker, { id: 'speaker' }), ...role('speaker', 'spk')]),
    ...words('dc:contributor', site, { id: 'editors' }),
    ...role('editors', 'edt'),
    ...(isTranslated ? role('editors', 'trl') : []),
    ...words('dc:publisher', site),
    ...words('dc:date', info.edition.date),
    ...words(
      'dc:description',
      [t.book.about(t.editionOf(info.edition.version, info.edition.date)), isTranslated ? t.unofficial : t.book.unofficial].join(
        t.ended + (locale === 'zh' ? '' : ' '),
      ) + t.ended,
    ),
    ...edition.works.flatMap((work) => words('dc:source', originOf(edition, work, locale))),
    ...(urls.isProvisional ? [] : words('dc:relation', urls.absolute(urls.permanent(edition.slug)))),
    ...words('dc:rights', t.book.licence),
    ...meta('dcterms:modified', `${info.edition.date}T00:00:00Z`),
    ...meta('schema:bookEdition', info.edition.version),
    ...meta('schema:accessMode', 'textual'),
    ...meta('schema:accessModeSufficient', 'textual'),
    ...['alternativeText', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents', 'ARIA'].flatMap(
      (feature) => meta('schema:accessibilityFeature', feature),
    ),
    ...meta('schema:accessibilityHazard', 'none'),
    ...meta('schema:accessibilitySummary', t.book.accessibility),
    ...meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', { id: 'conformance' }),
    ...meta('a11y:certifiedBy', site, { refines: '#conformance' }),
    element('meta', { name: 'cover', content: idOf('cover.png') }),
  ];
}
