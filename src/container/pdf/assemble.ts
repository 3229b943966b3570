import { type Placed, framesOf } from './frame.ts';
import { type Furniture, furnitureOf, pitchOf } from './furniture.ts';
import { type Line, median } from './lines.ts';
import { footnotesOf } from './notes.ts';
import type { Page } from './pages.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { rowsOf } from './tables.ts';

/** The words of the whole document, one paragraph a line, and what is not where it stood. */
export interface Text {
  readonly lines: readonly Paragraph[];
  readonly furniture: Furniture;
  /** The index of the first footnote among the lines, and of the first line that was turned. */
  readonly notesFrom: number;
  readonly turnedFrom: number;
}

interface Part {
  readonly page: number;
  readonly column: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

/** Makes one text of the pages: without heads, feet and page numbers, with the footnotes behind it. */
export function assemble(pages: readonly Page[]): Text {
  const furniture = furnitureOf(pages.map(({ parts }) => parts.flatMap(({ lines }) => lines).sort((a, b) => a.y - b.y)));
  const left = new Set<Line>([...furniture.pageNumbers, ...furniture.running.flat()]);
  const bare = pages.flatMap(({ number, width, parts }) =>
    parts.map(({ column, lines }): Part => ({ page: number, column, width, lines: lines.filter((line) => !left.has(line)) })),
  );
  const size = median(bare.flatMap(({ lines }) => lines.flatMap((line) => Array.from(line.text, () => line.size))));
  const parted = bare.map((part) => ({ ...part, ...footnotesOf(part.lines, size) }));
  const body = paragraphsOf(
    place(
      parted.map(({ text, ...part }) => ({ ...part, lines: text })),
      size,
    ),
  );
  const noted = parted.map((part) => ({ ...part, lines: part.notes }));
  const notes = paragraphsOf(place(noted, median(noted.flatMap(({ lines }) => lines.map((line) => line.size)))));
  const turned = pages.flatMap(({ number, turned: lines }) => lines.map(({ text }): Paragraph => ({ text, page: number, isRow: false })));
  return {
    lines: [...body, ...notes, ...turned],
    furniture,
    notesFrom: body.length,
    turnedFrom: body.length + notes.length,
  };
}

function place(parts: readonly Part[], size: number): Placed[] {
  const frame = framesOf(parts);
  const pitch = pitchOf(parts.flatMap(({ lines }) => lines.filter((line) => Math.abs(line.size - size) < 0.1 * size)));
  return parts.flatMap(({ page, column, lines }) => {
    const rows = rowsOf(lines);
    return lines.map((line): Placed => ({ line, page, column, ...frame(page, column), pitch, size, isRow: rows.has(line) }));
  });
}
