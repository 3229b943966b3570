import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { VFile } from 'vfile';
import { regionsOf } from './columns.ts';
import type { Glyph, Operators, Printed } from './glyphs.ts';
import { glyphsOf } from './glyphs.ts';
import { type Line, linesOf } from './lines.ts';
import type { Ways } from './open.ts';
import { hasWords, upright } from './upright.ts';

/** What a page shows. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly parts: readonly { column: number; lines: readonly Line[] }[];
  /** The words that run in another direction than most. */
  readonly turned: readonly Line[];
  /** The words that run aslant or lie beside the page. */
  readonly lost: string;
  readonly glyphs: readonly Glyph[];
  readonly isVertical: boolean;
  readonly hasPicture: boolean;
  readonly hasFault: boolean;
  /** What readers or editors have written over the page, and the fields of forms, each as its kind and words. */
  readonly notes: readonly string[];
  readonly fields: readonly string[];
}

interface Annotation {
  subtype?: string;
  contentsObj?: { str?: string };
  fieldValue?: unknown;
}

/** Reads a page, or says that it cannot be read. */
export async function readPage(number: number, ways: Ways, codes: Operators, file: VFile): Promise<Page> {
  let page: PDFPageProxy;
  let printed: Printed;
  let annotations: Annotation[];
  try {
    page = await ways.words.getPage(number);
    printed = await glyphsOf(page, codes);
    annotations = (await page.getAnnotations()) as Annotation[];
  } catch {
    return file.fail(
      `Page ${number} of the PDF cannot be read: the file is damaged or cut off. Fetch it anew, or export the report anew.`,
      { line: 1, column: 1 },
      'container:damaged',
    );
  }
  const all = printed.glyphs;
  const { width, height } = page.getViewport({ scale: 1 });
  const turned = upright(all, width, height);
  const lacks = await lackOf(number, page, hasWords(all), ways, codes);
  page.cleanup();
  return {
    number,
    width: turned.width,
    parts: regionsOf(turned.glyphs, turned.width).map(({ column, glyphs }) => ({ column, lines: linesOf(glyphs) })),
    turned: turned.turned.flatMap((glyphs) => linesOf(glyphs)),
    lost: hasWords(turned.lost) ? turned.lost.map(({ text }) => text).join('') : '',
    glyphs: all,
    isVertical: turned.isVertical,
    hasPicture: lacks === 'picture',
    hasFault: lacks === 'fault' || printed.hasLostFont,
    notes: annotations
      .filter(({ subtype }) => !['Link', 'Widget', 'Popup'].includes(subtype ?? ''))
      .map(({ contentsObj, subtype }) => contentsObj?.str || (subtype ?? '')),
    fields: annotations
      .filter(({ subtype }) => subtype === 'Widget')
      .map(({ fieldValue }) => (typeof fieldValue === 'string' ? fieldValue : '')),
  };
}

/** What was not read of a page. The strict document stops at the first picture or fault, and so shows fewer operators. */
async function lackOf(
  number: number,
  page: PDFPageProxy,
  isWritten: boolean,
  ways: Ways,
  codes: Operators,
): Promise<'picture' | 'fault' | undefined> {
  const count = async (some: PDFPageProxy): Promise<number[]> => (await some.getOperatorList({ annotationMode: 0 })).fnArray;
  const strict = await ways.strict.getPage(number).then(count, () => []);
  const isCut = strict.length < (await count(page)).length;
  if (isCut && !isWritten) return 'picture';
  if (!isCut && isWritten) return undefined;
  const found = await (await ways.pictures()).getPage(number).then(count, () => []);
  const pictures = Object.entries(codes).flatMap(([name, code]) => (/^paint.*Image/.test(name) ? code : []));
  if (found.some((code) => pictures.includes(code))) return 'picture';
  return isCut ? 'fault' : undefined;
}
