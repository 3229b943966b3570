import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';
import { visibleRange } from '#text/blank.ts';
import { rawLines } from '#text/line-ends.ts';
import type { Break } from './types.ts';

/** One line of the source that holds visible text. */
export interface Line extends Node {
  type: 'line';
  /** Its words, without what surrounds them. */
  value: string;
  /** Everything between the words of the line before and these: line breaks, indents, stray spaces. */
  gap: string;
  /** Line breaks inside its words, where it was joined from several lines. */
  breaks?: Break[];
  position: Position;
}

/** A text as its visible lines; `end` is what follows the last. Nothing is lost: gaps, values and end make up the text. */
export interface Lines {
  lines: Line[];
  end: string;
}

/**
 * Reads a decoded text as lines. A line ends where `line-ends.ts` says; blank lines mean nothing.
 */
export function fromText(text: string, file: VFile): Lines {
  const lines: Line[] = [];
  let gap = '';
  let offset = 0;
  let number = 1;
  for (const { words: body, end: lineBreak } of rawLines(text)) {
    const { start, end } = visibleRange(body);
    if (start < body.length) {
      lines.push({
        type: 'line',
        value: body.slice(start, end),
        gap: gap + body.slice(0, start),
        position: {
          start: { line: number, column: start + 1, offset: offset + start },
          end: { line: number, column: end + 1, offset: offset + end },
        },
      });
      gap = body.slice(end) + lineBreak;
    } else gap += body + lineBreak;
    offset += body.length + lineBreak.length;
    number++;
  }
  if (lines.length === 0) {
    file.fail(
      'The file holds nothing but white space: there is nothing to split. Put the text of the report into it.',
      { line: 1, column: 1 },
      'report:empty',
    );
  }
  return { lines, end: gap };
}
