import type { VFile } from 'vfile';
import { assemble } from './pdf/assemble.ts';
import { refuseWordless, warnOfCharacters } from './pdf/characters.ts';
import { openPdf, operators } from './pdf/open.ts';
import { type Page, readPage } from './pdf/pages.ts';
import { warnOfDoubts, warnOfLosses } from './pdf/warn.ts';

/**
 * Reads the bytes of a PDF (`file.value`) and returns the words of the report, one paragraph a line.
 * Fails on what has no words or cannot be opened; what it leaves out or is not sure of it names,
 * with the line and column of the returned text.
 */
export async function readPdf(file: VFile): Promise<string> {
  const ways = await openPdf(file);
  try {
    const codes = await operators();
    const pages: Page[] = [];
    for (let number = 1; number <= ways.words.numPages; number += 1) pages.push(await readPage(number, ways, codes, file));
    const glyphs = pages.flatMap((page) => page.glyphs);
    refuseWordless(glyphs, { picture: pages.some(({ hasPicture }) => hasPicture), fault: pages.some(({ hasFault }) => hasFault) }, file);
    const text = assemble(pages);
    const lines = text.lines.map((line) => line.text);
    warnOfLosses(pages, text, file);
    warnOfDoubts(pages, text, file);
    warnOfCharacters(lines, glyphs, file);
    return lines.join('\n');
  } finally {
    await ways.close();
  }
}
