import type { VFile } from 'vfile';
import type { Declared, DeclaredWork } from '../declared.ts';
import type { FrameKind } from './frame-lines.ts';
import { endOfWork, frameOf } from './frame.ts';
import type { Line } from '../from-text.ts';
import { findFurniture } from '../structure/furniture.ts';
import { findNotes } from '../structure/notes.ts';
import { findPageNumbers } from '../structure/page-numbers.ts';
import { proposeWorks } from './propose.ts';
import { joinsOf } from './title.ts';
import { readTail } from './tail.ts';
import { workIds, workKindOf } from './work-kinds.ts';

/** Where a work opens: the index of its first line, and its title lines, which need not be its first. */
export interface WorkStart {
  id: string;
  first: number;
  title: Line[];
  /** What joins each title line with the next. */
  joins: string[];
  /** Whether the text itself shows the work, and no report.json declares it. */
  proposed: boolean;
}

/**
 * Finds where the declared works open, by the words of their title lines; without a report.json, where the text itself
 * shows that its documents begin. Fails on `file` where no line has the words of a declared work.
 */
export function openWorks(lines: readonly Line[], declared: Declared | undefined, file: VFile): WorkStart[] {
  if (declared) return declared.works.map((work) => openWork(work, lines, file));
  const works = proposeWorks(lines).map(({ first, title, annex }) => {
    const titleLines = title.flatMap((at) => lines[at] ?? []);
    const words = titleLines.map(({ value }) => value);
    return { first, title: titleLines, kind: annex ? ('annex' as const) : workKindOf(words, lines[first]?.value ?? '') };
  });
  const ids = workIds(works.map(({ kind }) => kind));
  return works.map(({ first, title }, at) => ({ id: ids[at] ?? 'r', first, title, joins: joinsOf(title), proposed: true }));
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
  const joins = title.slice(1).map((_, at) => (typeof join === 'string' ? join : (join[at] ?? ' ')));
  return { id, first, title: lines.slice(first, first + title.length), joins, proposed: false };
}

/**
 * Returns the lines at the end of proposed works that belong to the work itself and not to its last section, each with
 * the index of its work: signature, date, list of annexes, whom it goes to. What stands below the last document and
 * sends the whole on belongs to the circular before it. Declared works have their `placements`.
 */
export function tailLines(lines: readonly Line[], starts: readonly WorkStart[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!starts.some(({ proposed }) => proposed)) return found;
  const frames = frameOf(lines, starts);
  const notes = findNotes(lines);
  const page = new Set([...findFurniture(lines), ...findPageNumbers(lines)]);
  starts.forEach(({ first, proposed, title }, work) => {
    if (!proposed) return;
    const to = endOfWork(lines, starts, first);
    const head = Math.max(first, ...title.map((line) => lines.indexOf(line))) + 1;
    const tail = readTail(lines, head, to);
    const circular = work > 0 && work === starts.length - 1 ? circularOf(lines, starts, frames) : -1;
    for (const [at, kind] of tail) found.set(at, circular >= 0 && (kind === 'circulation' || kind === 'issuer') ? circular : work);
    // The notes before it are the document's, not its last section's.
    let firstNote: number | undefined;
    for (let at = to - 1; at >= head && (notes.has(at) || tail.has(at) || page.has(at)); at--) if (notes.has(at)) firstNote = at;
    if (firstNote !== undefined) found.set(firstNote, work);
  });
  return found;
}

/** Returns the index of a circular 按：… that is not signed where it stands. */
function circularOf(lines: readonly Line[], starts: readonly WorkStart[], frames: readonly ReadonlyMap<number, FrameKind>[]): number {
  return starts.findIndex(
    ({ first, title }, at) =>
      title.length === 0 && /^按语?\s*[：:]/.test(lines[first]?.value ?? '') && ![...(frames[at]?.values() ?? [])].includes('issuer'),
  );
}
