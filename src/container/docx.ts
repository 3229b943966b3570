import type { VFile } from 'vfile';
import { readDocument } from './docx/document.ts';
import { foreignKind } from './docx/foreign.ts';
import { openPackage } from './docx/package.ts';
import type { Passage } from './docx/passage.ts';
import { report } from './docx/report.ts';
import { Unreadable } from './docx/xml.ts';

const start = { line: 1, column: 1 };

/**
 * Returns the text of a Word or WPS document (`file.value`), a paragraph a line, as a reader of the printed page sees it:
 * with its automatic numbers, and as if its tracked changes were accepted. Warns of whatever it leaves out or moves, at the
 * line and column of the text; fails on what is no such document.
 */
export function readDocx(file: VFile): string {
  const bytes = file.value instanceof Uint8Array ? file.value : new TextEncoder().encode(String(file.value ?? ''));
  const foreign = foreignKind(bytes);
  if (foreign?.kind === 'encrypted') {
    file.fail(
      `The file ${foreign.what}, so that nothing in it can be read. Open it in Word and save it without the password.`,
      start,
      'container:docx-encrypted',
    );
  }
  if (foreign?.kind === 'old') {
    file.fail(
      `The file ${foreign.what}, whatever its name says; only today's form is read. Open it in Word or WPS and save it as .docx.`,
      start,
      'container:docx-old',
    );
  }
  if (foreign) fail(foreign.what, file);
  const text = read(bytes, file);
  report(text, file);
  return `${text.text}\n`;
}

function read(bytes: Uint8Array, file: VFile): Passage {
  try {
    return readDocument(openPackage(bytes));
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.message, file);
    throw error;
  }
}

const fail = (what: string, file: VFile): never =>
  file.fail(
    `The file cannot be read as a Word document: it ${what}. Fetch it anew, or open it in Word or WPS and save it as .docx.`,
    start,
    'container:damaged',
  );
