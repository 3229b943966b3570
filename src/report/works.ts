import type { VFile } from 'vfile';
import type { Declared, DeclaredWork } from './declared.ts';
import type { Line } from './from-text.ts';
import { countTitleLines } from './title.ts';

/** Where a work opens: the index of its first line, and its title lines. */
export interface WorkStart {
  id: string;
  first: number;
  title: Line[];
  join: string;
}

/**
 * Finds where the declared works open, by the words of their title lines; a text
 * without a report.json is one work, `r`, whose title is what its head looks like. Fails on
 * `file` where no line has the words of a declared work.
 */
export function openWorks(lines: readonly Line[], declared: Declared | undefined, file: VFile): WorkStart[] {
  if (!declared) return [{ id: 'r', first: 0, title: lines.slice(0, countTitleLines(lines)), join: ' ' }];
  return declared.works.map((work) => openWork(work, lines, file));
}

function openWork({ id, title, join = ' ', opens }: DeclaredWork, lines: readonly Line[], file: VFile): WorkStart {
  const words = title.length > 0 ? title : opens === undefined ? [] : [opens];
  const first = lines.findIndex((_, at) => words.every((opening, next) => lines[at + next]?.value.startsWith(opening)));
  if (words.length === 0 || first < 0) {
    file.fail(
      words.length === 0
        ? `report.json gives the work ${id} neither title lines nor opening words, so it opens nowhere. Add \`title\` or \`opens\`.`
        : `No line begins with “${words.join('” and the next ones with “')}”, with which report.json opens the work ${id}. Correct the words there.`,
      { line: 1, column: 1 },
      'report:work-not-found',
    );
  }
  return { id, first, title: lines.slice(first, first + title.length), join };
}
