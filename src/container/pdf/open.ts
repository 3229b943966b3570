import type { VFile } from 'vfile';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Operators } from './glyphs.ts';

const largest = 50 * 1024 * 1024;
const mostPages = 1000;
const start = { line: 1, column: 1 };

/** Opens the bytes of a PDF, or says why they cannot be opened. A strict document refuses a page with a picture or a fault in it. */
export async function openPdf(file: VFile, isStrict: boolean): Promise<PDFDocumentProxy> {
  const bytes = bytesOf(file);
  let pdf: PDFDocumentProxy;
  try {
    // Pictures are not needed, and larger ones than a dot are not unpacked.
    pdf = await getDocumentProxy(bytes, {
      verbosity: 0,
      maxImageSize: 1,
      stopAtErrors: isStrict,
      useSystemFonts: false,
    });
  } catch (error) {
    return refuse(file, error);
  }
  if (pdf.numPages === 0) {
    await pdf.loadingTask.destroy();
    return file.fail(
      'The PDF has no pages: it was not written to its end, or is no document. Export the report anew.',
      start,
      'container:damaged',
    );
  }
  if (pdf.numPages > mostPages) {
    await pdf.loadingTask.destroy();
    return file.fail(
      `The PDF has ${pdf.numPages} pages, more than the ${mostPages} a report may have. Print the pages of the report to a file of their own.`,
      start,
      'container:pdf-too-large',
    );
  }
  return pdf;
}

/** Returns the numbers of the operators of pdf.js. */
export async function operators(): Promise<Operators> {
  return (await getResolvedPDFJS()).OPS;
}

function bytesOf(file: VFile): Uint8Array {
  // pdf.js takes the bytes away from who gives them: it gets a copy.
  const bytes = file.value instanceof Uint8Array ? new Uint8Array(file.value) : new TextEncoder().encode(String(file.value ?? ''));
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
