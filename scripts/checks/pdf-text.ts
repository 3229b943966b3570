import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';

/** Words that are drawn in one go, with the place at which they begin. */
export type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>;

/** Opens the bytes of a PDF. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
}

/** Between these heights, in points from the lower edge of A4, stands text; below and above what the margins say. */
const [bottom, top] = [95, 748];

/** The words of all pages in the order in which they are drawn, without white space and without what the margins say. */
export async function textOf(pdf: PDFDocumentProxy, isWanted: (item: TextItem) => boolean = () => true): Promise<string> {
  return wordsOf((await linesOf(pdf)).map((page) => page.filter(isWanted)));
}

/** The same in the order in which the eye meets them, line after line. */
export async function seenIn(pdf: PDFDocumentProxy): Promise<string> {
  return wordsOf((await linesOf(pdf)).map((page) => [...page].sort((a, b) => yOf(b) - yOf(a) || xOf(a) - xOf(b))));
}

/** The pieces of text of every page, in the order in which they are drawn, without what the margins say. */
export async function linesOf(pdf: PDFDocumentProxy): Promise<TextItem[][]> {
  const pages: TextItem[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item && 2 * yOf(item) > bottom && 2 * yOf(item) < top ? item : [])));
  }
  return pages;
}

function wordsOf(pages: readonly TextItem[][]): string {
  return squeeze(
    pages
      .flat()
      .map(({ str }) => str)
      .join(''),
  );
}

function xOf({ transform }: TextItem): number {
  return Number(transform[4]);
}

// Letters of one line differ by less than a point.
function yOf({ transform }: TextItem): number {
  return Math.round(Number(transform[5]) / 2);
}

/**
 * Words without white space and without the marks that only hold a line together. A glyph that two characters share
 * (⼈ and 人) comes out of a PDF as either: NFKC makes them one.
 */
export function squeeze(text: string): string {
  return text.replace(/[\s\u2060]+/g, '').normalize('NFKC');
}
