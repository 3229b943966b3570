import type { VFile } from 'vfile';
import { decode } from '#text/decode.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';

/** What a text came in. */
export type Container = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** A text with what it came in; messages on the file stand at lines of this text. */
export interface Contents {
  container: Container;
  text: string;
}

const byExtension: Readonly<Record<string, Container>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.htm': 'html',
  '.html': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
};

const recognise = 'Have its text recognised (OCR), read it against the picture, and give that text';

/** The first bytes of files that hold no text we could read, with what they are and what to do. */
const foreign: readonly { bytes: readonly number[]; is: string; todo: string }[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    is: 'an old Word or WPS document (.doc, .wps), or one with a password',
    todo: 'Open it and save it as .docx without a password',
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], is: 'an RTF document', todo: 'Open it in Word, WPS or LibreOffice and save it as .docx' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'a picture (PNG)', todo: recognise },
  { bytes: [0xff, 0xd8, 0xff], is: 'a picture (JPEG)', todo: recognise },
  { bytes: [0x47, 0x49, 0x46, 0x38], is: 'a picture (GIF)', todo: recognise },
  { bytes: [0x49, 0x49, 0x2a, 0x00], is: 'a picture (TIFF)', todo: recognise },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], is: 'a picture (TIFF)', todo: recognise },
];

/** How a web page begins, or an archive of one, whatever the name of the file. */
const pageBegins =
  /^\s*(?:(?:<\?xml[^>]*>|<!--[^]*?-->)\s*)*<(?:!doctype\s+html|html|head|body)[\s>]|^bplist00|^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*Content-Type:\s*multipart\//i;

/**
 * Returns the text of a file, whose bytes tell what it is, else its name. Warns on `file` of what was left out or could
 * not be read; fails on it where there is no text to be had.
 */
export async function readContents(file: VFile): Promise<Contents> {
  const bytes = file.value instanceof Uint8Array ? file.value : new TextEncoder().encode(String(file.value ?? ''));
  const begins = (sign: readonly number[]): boolean => sign.every((byte, at) => bytes[at] === byte);
  const other = foreign.find((kind) => begins(kind.bytes));
  if (other) {
    file.fail(`This is ${other.is}, which is not read here. ${other.todo}.`, { line: 1, column: 1 }, 'container:unknown');
  }
  if (begins([0x50, 0x4b])) return { container: 'docx', text: readDocx(file) };
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/^\s*%PDF-/.test(head)) return { container: 'pdf', text: await readPdf(file) };
  const container = pageBegins.test(head) ? 'html' : (byExtension[(file.extname ?? '').toLowerCase()] ?? 'text');
  const text = container === 'html' ? readHtml(file) : container === 'markdown' ? readMarkdown(file) : decode(file);
  return { container, text };
}
