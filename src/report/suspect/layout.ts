import type { VFile } from 'vfile';
import type { Line } from '../from-text.ts';
import { findPageNumbers } from '../structure/page-numbers.ts';
import { findTables } from '../structure/tables.ts';
import type { Finding } from './finding.ts';
import { grouped } from './finding.ts';

/** Warns of lines that are none of the words: page numbers and tables. */
export function suspectLayout(lines: readonly Line[], file: VFile): void {
  const numbers = [...findPageNumbers(lines)]
    .sort((a, b) => a - b)
    .flatMap((index): Finding[] => {
      const reason = 'This line looks like a page number. It is kept as a paragraph; take it out of the text if it is none of its words.';
      return lines[index] ? [{ at: lines[index].position.start, reason }] : [];
    });
  for (const { at, reason } of grouped(numbers)) file.message(reason, at, 'report:page-number');

  const tables = findTables(lines).flatMap(({ first, last }) => {
    const [from, to] = [lines[first], lines[last]];
    if (!from || !to) return [];
    const where =
      first === last ? `Line ${from.position.start.line} looks` : `Lines ${from.position.start.line} to ${to.position.end.line} look`;
    const reason = `${where} like a table or the caption of one, which plain text cannot show. Every line is kept as a paragraph and opens nothing; compare with the printed text.`;
    return [{ at: from.position.start, reason }];
  });
  for (const { at, reason } of grouped(tables)) file.message(reason, at, 'report:table');
}
