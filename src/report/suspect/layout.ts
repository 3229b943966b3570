import type { VFile } from 'vfile';
import { findFurniture } from '../structure/furniture.ts';
import type { Line } from '../from-text.ts';
import { findPageNumbers } from '../structure/page-numbers.ts';
import { findTables } from '../structure/tables.ts';
import type { Finding } from './finding.ts';
import { grouped } from './finding.ts';

/** Warns of lines that are none of the words: page numbers, what a web page has around its text, and tables. */
export function suspectLayout(lines: readonly Line[], file: VFile): void {
  const at = (indexes: Iterable<number>, say: (line: Line) => string): Finding[] =>
    [...indexes]
      .sort((a, b) => a - b)
      .flatMap((index) => (lines[index] ? [{ at: lines[index].position.start, reason: say(lines[index]) }] : []));

  const numbers = at(
    findPageNumbers(lines),
    () => 'This line looks like a page number. It is kept as a paragraph; take it out of the text if it is none of its words.',
  );
  for (const { at: place, reason } of grouped(numbers)) file.message(reason, place, 'report:page-number');

  const furniture = at(
    findFurniture(lines),
    () =>
      'This line looks like a part of the web page around the text, not of the text. It is kept as a paragraph; take it out of the text if it is none of its words.',
  );
  for (const { at: place, reason } of grouped(furniture)) file.message(reason, place, 'report:page-furniture');

  const tables = findTables(lines).flatMap(({ first, last }) => {
    const [from, to] = [lines[first], lines[last]];
    if (!from || !to) return [];
    const where =
      first === last ? `Line ${from.position.start.line} looks` : `Lines ${from.position.start.line} to ${to.position.end.line} look`;
    const reason = `${where} like a table or the caption of one, which plain text cannot show. Every line is kept as a paragraph and opens nothing; compare with the printed text.`;
    return [{ at: from.position.start, reason }];
  });
  for (const { at: place, reason } of grouped(tables)) file.message(reason, place, 'report:table');
}
