import type { VFile } from 'vfile';
import type { Text } from './assemble.ts';
import type { Page } from './pages.ts';
import { hasWords } from './upright.ts';

/** Warns of what was left out of the text, where it would stand. */
export function warnOfLosses(pages: readonly Page[], text: Text, file: VFile): void {
  const { pageNumbers, running } = text.furniture;
  const [number] = pageNumbers;
  if (number) {
    const count = counted(pageNumbers.size, 'page number', 'was', 'were');
    file.message(
      `${count} left out: “${cut(number.text)}”. Put back what is a line of the report.`,
      placeOf(1, text),
      'container:left-out',
    );
  }
  for (const [first, ...more] of running) {
    if (!first) continue;
    file.message(
      `A line that recurs on ${more.length + 1} pages was left out: “${cut(first.text)}”. Put it back if it belongs to the report.`,
      placeOf(1, text),
      'container:left-out',
    );
  }
  for (const { number: page, lost, notes, fields } of pages) {
    if (lost !== '') {
      file.message(
        `Words that run aslant or lie beside page ${page} were left out: “${cut(lost)}”. Put them back if they belong to the report.`,
        placeOf(page, text),
        'container:left-out',
      );
    }
    if (notes.length > 0) {
      file.message(
        `${counted(notes.length, 'note', 'was', 'were')} left out that somebody put on page ${page}: “${cut(notes[0] ?? '')}”. Put into the text what belongs to it.`,
        placeOf(page, text),
        'container:pdf-note',
      );
    }
    if (fields.length > 0) {
      file.message(
        `${counted(fields.length, 'field', 'was', 'were')} of a form left out on page ${page}: “${cut(fields.join(' '))}”. Put into the text what belongs to it.`,
        placeOf(page, text),
        'container:pdf-note',
      );
    }
  }
  const empty = pages.filter(({ glyphs, hasPicture }) => hasPicture && !hasWords(glyphs));
  if (empty[0]) {
    file.message(
      `${named(empty)} of the PDF: a picture, and no text that can be read, as of a scan. Run the PDF through OCR, and check the words.`,
      placeOf(empty[0].number, text),
      'container:pdf-scan',
    );
  }
  const withPictures = pages.filter((page) => page.hasPicture && !empty.includes(page));
  if (withPictures[0]) {
    file.message(
      `${named(withPictures)} of the PDF: pictures were left out. Look whether there are words in them.`,
      placeOf(withPictures[0].number, text),
      'container:picture',
    );
  }
}

/** Warns of what was read and may be wrong. */
export function warnOfDoubts(pages: readonly Page[], text: Text, file: VFile): void {
  const faulty = pages.filter(({ hasFault }) => hasFault);
  if (faulty[0]) {
    file.message(
      `${named(faulty)} of the PDF: a part, or words in a font that is not in the file, could not be read and are missing. Compare the words with the page.`,
      placeOf(faulty[0].number, text),
      'container:pdf-fault',
    );
  }
  const ways = [
    { some: pages.filter(({ isVertical }) => isVertical), how: 'from top to bottom, column by column from the right' },
    { some: pages.filter(({ parts }) => parts.some(({ column }) => column > 0)), how: 'in two columns, the left one first' },
  ];
  for (const { some, how } of ways) {
    if (some[0])
      file.message(`${named(some)} of the PDF: read ${how}. Check the order.`, placeOf(some[0].number, text), 'container:pdf-order');
  }
  if (text.turnedFrom > text.notesFrom) {
    file.message(
      `${counted(text.turnedFrom - text.notesFrom, 'footnote', 'stands', 'stand')} here, behind the text. Move each to its place, or leave it out.`,
      { line: text.notesFrom + 1, column: 1 },
      'container:pdf-footnote',
    );
  }
  if (text.lines.length > text.turnedFrom) {
    file.message(
      `${counted(text.lines.length - text.turnedFrom, 'line', 'stands', 'stand')} here, behind the text, that ran another way than their page. Move each to its place.`,
      { line: text.turnedFrom + 1, column: 1 },
      'container:pdf-order',
    );
  }
  text.lines.forEach(({ isRow }, index) => {
    if (!isRow || text.lines[index - 1]?.isRow) return;
    file.message(
      'A table begins here: each row is a line, its cells parted by tabs. Compare it with the page.',
      { line: index + 1, column: 1 },
      'container:table',
    );
  });
}

/** Where in the text the words of a page begin. */
function placeOf(page: number, { lines, notesFrom }: Text): { line: number; column: number } {
  const found = lines.findIndex((line, index) => index < notesFrom && line.page >= page);
  return { line: (found < 0 ? Math.max(0, notesFrom - 1) : found) + 1, column: 1 };
}

function named(pages: readonly Page[]): string {
  const numbers = pages.map(({ number }) => number);
  const listed = numbers.length > 12 ? `${numbers.slice(0, 12).join(', ')} and ${numbers.length - 12} more` : numbers.join(', ');
  return `${numbers.length === 1 ? 'Page' : 'Pages'} ${listed}`;
}

function counted(count: number, what: string, one: string, many: string): string {
  return count === 1 ? `1 ${what} ${one}` : `${count} ${what}s ${many}`;
}

function cut(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('');
}
