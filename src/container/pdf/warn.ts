import type { VFile } from 'vfile';
import type { Text } from './assemble.ts';
import type { Page } from './pages.ts';
import type { Glyph } from './glyphs.ts';
import { hasWords } from './upright.ts';

/** Fails where no page has words: a scan, or a document that is drawn and not written. */
export function refuseScan(pages: readonly Page[], file: VFile): void {
  const words = pages.flatMap(({ glyphs }) => glyphs);
  if (!hasWords(words)) {
    const why = pages.some(({ hasPicture }) => hasPicture) ? 'it is a scan' : 'its pages are empty or its characters are drawn as shapes';
    file.fail(
      `The PDF has no text layer: ${why}. Run it through OCR and check the words against the pages.`,
      undefined,
      'container:pdf-scan',
    );
  }
  if (unnamed(words).length * 2 > words.length) {
    file.fail(
      'The fonts of the PDF do not say which characters they draw, so its words cannot be read. Export the report anew, or run the PDF through OCR and check the words.',
      undefined,
      'container:pdf-character',
    );
  }
}

/** Warns of what was left out, put elsewhere or may be wrong, each at its line of the returned text. */
export function warn(pages: readonly Page[], text: Text, file: VFile): void {
  const lineOf = (page: number): number => {
    const from = text.lines.findIndex((line, index) => index < text.notesFrom && line.page >= page);
    return (from < 0 ? Math.max(0, text.notesFrom - 1) : from) + 1;
  };
  const say = (reason: string, line: number, id: string, column = 1): void => void file.message(reason, { line, column }, id);
  const numbersOf = (some: readonly Page[]): string => listed(some.map(({ number }) => number));
  const named = (some: readonly Page[], reason: (which: string, is: string) => string, id: string): void => {
    const first = some[0];
    if (first)
      say(reason(`${some.length === 1 ? 'Page' : 'Pages'} ${numbersOf(some)}`, some.length === 1 ? 'is' : 'are'), lineOf(first.number), id);
  };

  const { pageNumbers, running } = text.furniture;
  const [number] = pageNumbers;
  if (number)
    say(
      `${counted(pageNumbers.size, 'page number')} (“${cut(number.text)}” and so on) left out. Check that none is a line of the report.`,
      1,
      'container:left-out',
    );
  for (const lines of running) {
    say(
      `A line that recurs on ${lines.length} pages was left out: “${cut(lines[0]?.text ?? '')}”. Put it back if it belongs to the report.`,
      1,
      'container:left-out',
    );
  }
  for (const page of pages.filter(({ lost }) => lost !== '')) {
    say(
      `Words that run aslant or lie outside page ${page.number} were left out: “${cut(page.lost)}”. Put them back if they belong to the report.`,
      lineOf(page.number),
      'container:left-out',
    );
  }
  const empty = pages.filter(({ glyphs }) => !hasWords(glyphs));
  named(
    empty.filter(({ hasPicture }) => hasPicture),
    (which, is) => `${which} ${is} a picture without text: a scan. Run the PDF through OCR, and check the words.`,
    'container:pdf-scan',
  );
  named(
    pages.filter((page) => page.hasPicture && !empty.includes(page)),
    (which) => `${which} of the PDF: pictures were left out. Look whether there are words in them.`,
    'container:picture',
  );
  named(
    pages.filter(({ hasFault }) => hasFault),
    (which) => `${which} of the PDF: a part could not be read. Compare the words with the page.`,
    'container:pdf-fault',
  );
  named(
    pages.filter(({ isVertical }) => isVertical),
    (which, is) => `${which} of the PDF ${is} written from top to bottom, and read column by column from the right. Check the order.`,
    'container:pdf-order',
  );
  named(
    pages.filter((page) => text.hasColumns(page.number)),
    (which, is) => `${which} of the PDF ${is} read in two columns, the left one first. Check the order.`,
    'container:pdf-order',
  );
  for (const page of pages) {
    const notes = page.notes.map((note) => `“${cut(note)}”`);
    if (notes.length > 0)
      say(
        `${counted(notes.length, 'note')} on page ${page.number} left out (${notes.slice(0, 3).join(', ')}). Put into the text what belongs to it.`,
        lineOf(page.number),
        'container:pdf-note',
      );
    const fields = page.fields.map((field) => `“${cut(field)}”`);
    if (fields.length > 0)
      say(
        `${counted(fields.length, 'field')} of a form on page ${page.number} left out (${fields.slice(0, 3).join(', ')}). Put into the text what belongs to it.`,
        lineOf(page.number),
        'container:pdf-note',
      );
  }
  if (text.turnedFrom > text.notesFrom) {
    say(
      `${counted(text.turnedFrom - text.notesFrom, 'footnote')} put here, behind the text. Move each to its place, or leave it out.`,
      text.notesFrom + 1,
      'container:pdf-footnote',
    );
  }
  if (text.lines.length > text.turnedFrom) {
    say(
      `${counted(text.lines.length - text.turnedFrom, 'line')} of turned pages put here, behind the text. Move each to its place.`,
      text.turnedFrom + 1,
      'container:pdf-order',
    );
  }
  text.lines.forEach((line, index) => {
    if (line.isRow && !(text.lines[index - 1]?.isRow ?? false))
      say('A table begins here: each row is a line, its cells parted by tabs. Check it.', index + 1, 'container:table');
    const column = line.text.search(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/u);
    const found = /(?!\t)[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.exec(line.text);
    if (found && column >= 0) {
      const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      say(
        `U+${code} stands here for a character that the PDF does not name. Put in what the page shows.`,
        index + 1,
        'container:pdf-character',
        found.index + 1,
      );
    }
  });
  if (unnamed(pages.flatMap(({ glyphs }) => glyphs)).length > 0) {
    say(
      'A font of the PDF does not say which characters it draws: some words may be wrong. Compare the text with the pages.',
      1,
      'container:pdf-character',
    );
  }
}

/** The characters of fonts that give nothing but their own numbers: read as characters, those are of any script. */
function unnamed(glyphs: readonly Glyph[]): Glyph[] {
  const fonts = new Map<string, Glyph[]>();
  for (const glyph of glyphs) (fonts.get(glyph.font) ?? fonts.set(glyph.font, []).get(glyph.font))?.push(glyph);
  return [...fonts.values()].flatMap((font) => {
    const isPlain = font.every(({ text, code }) => text === String.fromCodePoint(code));
    const odd = font.filter(({ text }) => !/[\p{Script=Han}\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]/u.test(text));
    return isPlain && odd.length * 5 > font.length ? font : [];
  });
}

function listed(numbers: readonly number[]): string {
  return numbers.length > 12 ? `${numbers.slice(0, 12).join(', ')} and ${numbers.length - 12} more` : numbers.join(', ');
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what} was` : `${count} ${what}s were`;
}

function cut(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('');
}
