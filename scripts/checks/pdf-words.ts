import { spawnSync } from 'node:child_process';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Locale } from '#i18n/locale.ts';
import type { TextItem } from './pdf-text.ts';
import { linesOf } from './pdf-text.ts';

/** Where the column of a language begins and ends in a PDF that has both, in points. */
const columns = { zh: [0, 265], en: [265, 595] } as const;

/** The text of a PDF as pdf.js takes it out, with its line ends; of two columns the one named. */
export async function wordsByPdfJs(pdf: PDFDocumentProxy, column?: Locale): Promise<string> {
  const [from, to] = column ? columns[column] : [0, 595];
  let text = '';
  let y = 0;
  for (const { str, transform, hasEOL } of (await linesOf(pdf)).flat().filter((item) => xOf(item) >= from && xOf(item) < to)) {
    // What stands in the other column may have carried the mark of the line's end.
    text += `${Math.abs(Number(transform[5]) - y) > 6 ? '\n' : ''}${str}${hasEOL ? '\n' : ''}`;
    y = Number(transform[5]);
  }
  return text;
}

function xOf({ transform }: TextItem): number {
  return Number(transform[4]);
}

/** Whether poppler's pdftotext is on this machine. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** The same as poppler takes it out. */
export function wordsByPoppler(path: string, column?: Locale): string {
  const [from, to] = column ? columns[column] : [0, 595];
  const area = ['-x', from, '-W', to - from, '-y', 94, '-H', 653].map(String);
  // Side by side in the order in which it is drawn; else as it does when it is not asked for anything.
  const { stdout } = spawnSync('pdftotext', [...(column ? ['-raw'] : []), ...area, path, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return stdout;
}

/**
 * Returns those paragraphs, each a list of sentences, that a text does not hold in this order and word for word:
 * with nothing between characters of Chinese, one space between words of English, and line ends only where a line may end.
 */
export function lackingIn(text: string, paragraphs: readonly (readonly string[])[], language: Locale): string[] {
  const lines = text.replace(/[ \t]*[\n\f]+[ \t]*/g, '\n');
  let at = 0;
  return paragraphs.flatMap((sentences) => {
    const words = sentences.join(language === 'zh' ? '' : ' ');
    const run = new RegExp(patternOf(words, language), 'gu');
    run.lastIndex = at;
    const found = run.exec(lines);
    if (!found) return [words];
    at = run.lastIndex;
    return [];
  });
}

function patternOf(words: string, language: Locale): string {
  // A line of Chinese may end anywhere; one of English at a space or behind a dash, never at a hyphen.
  return [...words]
    .map((character) =>
      character === ' '
        ? '[ \\n]'
        : character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + (language === 'zh' || /[–—]/.test(character) ? '\\n?' : ''),
    )
    .join('');
}
