import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { VFile } from 'vfile';
import { regionsOf } from './columns.ts';
import type { Glyph, Operators } from './glyphs.ts';
import { glyphsOf } from './glyphs.ts';
import { type Line, linesOf } from './lines.ts';
import { hasWords, upright } from './upright.ts';

/** What a page shows. */
export interface Page {
  readonly number: number;
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

/** Reads a page: from the strict document, and where that refuses it from the lenient one. */
export async function readPage(
  number: number,
  strict: PDFDocumentProxy,
  lenient: () => Promise<PDFDocumentProxy>,
  codes: Operators,
  file: VFile,
): Promise<Page> {
  let fault = '';
  let page: PDFPageProxy;
  let all: Glyph[];
  try {
    page = await strict.getPage(number);
    all = await glyphsOf(page, codes);
  } catch (error) {
    fault = String(error);
    try {
      page = await (await lenient()).getPage(number);
      all = await glyphsOf(page, codes);
    } catch {
      return file.fail(
        `Page ${number} of the PDF cannot be read: the file is damaged or cut off. Fetch it anew, or export the report anew.`,
        { line: 1, column: 1 },
        'container:damaged',
      );
    }
  }
  const { width, height } = page.getViewport({ scale: 1 });
  const turned = upright(all, width, height);
  const annotations = (await page.getAnnotations().catch(() => [])) as {
    subtype?: string;
    contentsObj?: { str?: string };
    fieldValue?: unknown;
    fieldType?: string;
  }[];
  page.cleanup();
  const isPicture = fault.includes('Image exceeded');
  return {
    number,
    parts: regionsOf(turned.glyphs, turned.width).map(({ column, glyphs }) => ({ column, lines: linesOf(glyphs) })),
    turned: turned.turned.flatMap((glyphs) => linesOf(glyphs)),
    lost: hasWords(turned.lost) ? turned.lost.map(({ text }) => text).join('') : '',
    glyphs: all,
    isVertical: turned.isVertical,
    hasPicture: isPicture,
    hasFault: fault !== '' && !isPicture,
    notes: annotations
      .filter(({ subtype }) => !['Link', 'Widget', 'Popup'].includes(subtype ?? ''))
      .map(({ contentsObj, subtype }) => contentsObj?.str || (subtype ?? '')),
    fields: annotations
      .filter(({ subtype }) => subtype === 'Widget')
      .map(({ fieldValue }) => (typeof fieldValue === 'string' ? fieldValue : '')),
  };
}
