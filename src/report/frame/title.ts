import { pairQuotes } from '#text/quotes.ts';
import { documentNoun, unspaced } from './frame-lines.ts';
import type { Line } from '../from-text.ts';
import { markerOf } from '../structure/headings.ts';

const longest = 60;
const longestNamed = 120;
const unfinished = /(?:的|和|与|及|暨|、|关于)$/;

/** Returns whether a line may be part of a title: it is short, no sentence and no heading. */
export function isTitleLike(value: string): boolean {
  const limit = documentNoun.test(unspaced(value)) ? longestNamed : longest;
  return (
    value.length <= limit && !/[。！？：；，:;!?]$/.test(value) && !value.includes('。') && !markerOf(value) && !/^目\s*录$/.test(value)
  );
}

/**
 * Returns how many of the lines of a run that looks like a title are the title: those up to the first that names a
 * kind of document (报告, 意见); all of a short run with `anchored`, where something that only follows titles follows;
 * or else the first line and what goes on with it in mid-word.
 */
export function countTitleLines(run: readonly Line[], anchored: boolean): number {
  const named = run.findIndex(({ value }) => documentNoun.test(unspaced(value)));
  if (named >= 0 && named < 4) return named + 1;
  if (anchored && run.length <= 4) return run.length;
  let count = 1;
  while (count < Math.min(run.length, 4) && isCut(run.slice(0, count))) count++;
  return count;
}

/** Returns what joins each title line with the next: nothing where it breaks off in mid-word, a space otherwise. */
export function joinsOf(title: readonly Line[]): string[] {
  return title.slice(1).map(({ value }, at) => (isCut(title.slice(0, at + 1)) || goesOn(title[at]?.value ?? '', value) ? '' : ' '));
}

const ownBeginning = /^(?:[-—–－―《（(]|在|关于|印发|转发|政府|工作报告|\d{4}年|[\u3400-\u9fff]{2,12}(?:省|市|县|区|州)|中共)/;

/** Returns whether a line without spaces goes on in one that names the kind of document and does not begin by itself. */
function goesOn(line: string, next: string): boolean {
  const names = (value: string): boolean => documentNoun.test(unspaced(value));
  return !/\s/.test(line) && !names(line) && names(next) && !ownBeginning.test(next) && /\d{4}年|第/.test(line);
}

/** Returns whether the lines so far break off in mid-word: a bracket or 在… still waits for its end. */
function isCut(lines: readonly Line[]): boolean {
  const said = lines.map(({ value }) => value).join('');
  const last = lines[lines.length - 1]?.value ?? '';
  if (unfinished.test(last) || pairQuotes(said).unpaired.some(({ mark }) => '“‘《（(〔'.includes(mark))) return true;
  const since = Math.max(said.lastIndexOf('——'), said.lastIndexOf('--'), 0);
  const clause = said.slice(since).replace(/^[-—–－―\s]+/, '');
  return /^(?:[^在]{0,20}[日年])?在/.test(clause)
    ? !/上|中|报告|讲话|时$/.test(clause)
    : /^关于/.test(clause) && !documentNoun.test(unspaced(clause));
}
