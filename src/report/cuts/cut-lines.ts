import { rawLines } from '#text/line-ends.ts';
import { widthOf } from '#text/width.ts';
import { hasLabel } from '../structure/cells.ts';
import { findFurniture } from '../structure/furniture.ts';
import type { Line } from '../from-text.ts';
import { isCut, mayBeCut } from './junction.ts';
import { findPageNumbers } from '../structure/page-numbers.ts';
import { findTables } from '../structure/tables.ts';

/** A line that a program cut: it goes on in another, behind page numbers where there are any. */
export interface Cut {
  at: number;
  next: number;
}

/** A line and the one below it that might go on from it. */
interface Pair extends Cut {
  before: string;
  after: string;
  /** How wide the first is, its indent included. */
  width: number;
  isApart: boolean;
  isIndented: boolean;
}

const closesSentence = /[。！？；：!?:;…][”’）」』)]*$/;
/** How far a full line may fall short: a mark or a number is not parted, and goes into the next line whole. */
const slack = 2.2;

/**
 * Returns the lines that break off in mid-sentence, in the order of the text. What stands at the cut decides (a word, a
 * number or a bracket goes over it, a comma stands before it); in a wrapped text, whose lines nearly all have the same
 * width, also that a line is full. Headings, verses, lists, greetings and signatures go on in no line.
 */
export function findCuts(lines: readonly Line[]): Cut[] {
  const pairs = pairsOf(lines);
  const isSpaced = pairs.length > 0 && pairs.filter(({ isApart }) => isApart).length > pairs.length * 0.8;
  const indents = pairs.filter(({ isIndented }) => isIndented).length;
  const hasIndents = indents > 0 && indents < pairs.length * 0.9;
  const near = pairs.filter(({ isApart, isIndented, after }) => (isSpaced || !isApart) && !(hasIndents && isIndented) && !hasLabel(after));
  const full = fullWidth(lines, near);
  const hasBreaks = hasIndents || (!isSpaced && pairs.some(({ isApart }) => isApart));
  return near
    .filter((pair) => isPlausible(pair) && (isCut(pair.before, pair.after) || (full !== undefined && isFull(pair, full, hasBreaks))))
    .map(({ at, next }) => ({ at, next }));
}

function pairsOf(lines: readonly Line[]): Pair[] {
  const numbers = findPageNumbers(lines);
  const tables = findTables(lines);
  const furniture = findFurniture(lines);
  const isOut = (at: number): boolean => furniture.has(at) || tables.some(({ first, last }) => first <= at && at <= last);
  return lines.flatMap((line, at) => {
    if (numbers.has(at) || isOut(at)) return [];
    let next = at + 1;
    while (numbers.has(next)) next++;
    const following = lines[next];
    if (!following || isOut(next)) return [];
    return [
      {
        at,
        next,
        before: line.value,
        width: widthOf(indentOf(line) + line.value),
        after: following.value,
        isApart: next === at + 1 && rawLines(following.gap).filter(({ end }) => end !== '').length > 1,
        isIndented: indentOf(following).length > 1,
      },
    ];
  });
}

/** Returns the white space before the words of a line. */
function indentOf({ gap }: Line): string {
  const lines = rawLines(gap);
  const last = lines[lines.length - 1];
  return last?.end === '' ? last.words : '';
}

/** Returns whether a pair may be one sentence: the first is long enough, and the second brings the sentence to an end or is as long. */
function isPlausible({ before, after }: Pair): boolean {
  return widthOf(before) >= 10 && !/^[-—–－―]{1,}/.test(after) && (widthOf(before) >= 15 || /[。，；！？]/.test(after));
}

/** Returns the width that the lines of a wrapped text have, or nothing if it is none. */
function fullWidth(lines: readonly Line[], pairs: readonly Pair[]): number | undefined {
  const widths = lines.map((line) => widthOf(indentOf(line) + line.value)).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const longest = widths[widths.length - 1] ?? 0;
  const filled = pairs.filter((pair) => pair.width > width - slack - 1);
  const cut = filled.filter(({ before, after }) => isCut(before, after));
  const isWrapped =
    width >= 12 && longest < width * 1.25 && filled.length >= lines.length / 4 && cut.length >= Math.max(2, filled.length / 5);
  return isWrapped ? width : undefined;
}

function isFull({ before, after, width }: Pair, full: number, hasBreaks: boolean): boolean {
  const word = /^(?:[A-Za-z\d.,%]+|.)[，。、；：！？）》”’]*/u.exec(after)?.[0] ?? '';
  if (width + Math.max(widthOf(word), slack) <= full) return false;
  return hasBreaks || (!closesSentence.test(before) && (!hasLabel(before) || width > full - 1 || mayBeCut(before, after)));
}
