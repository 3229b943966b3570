import type { VFile } from 'vfile';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { VFileMessage } from 'vfile-message';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Operators } from './glyphs.ts';

const largest = 50 * 1024 * 1024;
const mostPages = 1000;
const start = { line: 1, column: 1 };

/** A document opened in three ways: to read its words, to find faults, and to find pictures, which takes longest. */
export interface Ways {
  readonly words: PDFDocumentProxy;
  readonly strict: PDFDocumentProxy;
  readonly pictures: () => Promise<PDFDocumentProxy>;
  readonly close: () => Promise<void>;
}

/** Opens the bytes of a PDF, or says why they cannot be opened. */
export async function openPdf(file: VFile): Promise<Ways> {
  const bytes = bytesOf(file);
  const opened: Promise<PDFDocumentProxy>[] = [];
  const open = (options: { maxImageSize?: number; stopAtErrors?: boolean }): Promise<PDFDocumentProxy> => {
    // pdf.js takes the bytes away from who gives them: it gets a copy.
    const document = getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false, ...options });
    opened.push(document);
    return document;
  };
  const close = async (): Promise<void> => {
    for (const document of await Promise.allSettled(opened))
      if (document.status === 'fulfilled') await document.value.loadingTask.destroy();
  };
  try {
    // Pictures larger than a dot are not unpacked.
    const words = await open({ maxImageSize: 1 });
    const strict = await open({ maxImageSize: 1, stopAtErrors: true });
    let pictures: Promise<PDFDocumentProxy> | undefined;
    refusePages(words.numPages, file);
    return { words, strict, pictures: () => (pictures ??= open({})), close };
  } catch (error) {
    await close();
    return refuse(file, error);
  }
}

function refusePages(count: number, file: VFile): void {
  if (count === 0) {
    file.fail(
      'The PDF has no pages: it was not written to its end, or is no document. Export the report anew.',
      start,
      'container:damaged',
    );
  }
  if (count > mostPages) {
    file.fail(
      `The PDF has ${count} pages, more than the ${mostPages} a report may have. Print the pages of the report to a file of their own.`,
      start,
      'container:pdf-too-large',
    );
  }
}

/** Returns the numbers of the operators of pdf.js. */
export async function operators(): Promise<Operators> {
  return (await getResolvedPDFJS()).OPS;
}

function bytesOf(file: VFile): Uint8Array {
  const bytes = file.value instanceof Uint8Array ? file.value : new TextEncoder().encode(String(file.value ?? ''));
  if (bytes.length === 0) return file.fail('The file is empty. Put the PDF of the report in its place.', start, 'text:empty');
  if (bytes.length > largest) {
    return file.fail(
      `The PDF has ${bytes.length} bytes, more than the ${largest} a report may have. Print the pages of the report to a file of their own.`,
      start,
      'container:pdf-too-large',
    );
  }
  return bytes;
}

function refuse(file: VFile, error: unknown): never {
  if (error instanceof VFileMessage) throw error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return file.fail(
      'The PDF is locked: it opens with a password only. Open it with the password, and print or save it to a file without one.',
      start,
      'container:pdf-locked',
    );
  }
  return file.fail(
    'The PDF cannot be opened: it is damaged, cut off or no PDF. Fetch it anew, or export the report anew.',
    start,
    'container:damaged',
  );
}
