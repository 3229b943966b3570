import type { Line } from '../from-text.ts';
import { markerOf } from './headings.ts';

const longest = 30;
const closing = /^(?:结束语|结语|前言|引言|序言|导言|导语|结\s*束\s*语|前\s*言)$/u;
const office = /(?:省长|市长|县长|区长|旗长|州长|主席|书记|主任|委员长|总理|行政长官)(?:[\s　]*[\p{Script=Han}×]{1,4})?$/u;
const notHeading = /^(?:附件|附[:：]|注[:：]|来源|图\d|表\d|专栏)|^[\d\s.,%〔〕[\]［］()（）—–-]+$|^[-—–－―]{2}/u;

/** Returns whether a line is one of the words that head the beginning or end of a report without a number: 结束语. */
export function isClosingWord(value: string): boolean {
  return closing.test(value);
}

/**
 * Returns the indexes of the short lines of their own from `first` up to, not including, `end` that have no number and
 * no final mark, and under which text follows: 关于国内建设. Those in `left` are none.
 */
export function findBareLines(lines: readonly Line[], first: number, end: number, left: ReadonlySet<number>): number[] {
  const found: number[] = [];
  let text = false;
  for (let at = first; at < end; at++) {
    const { value } = lines[at] ?? { value: '' };
    if (left.has(at)) continue;
    const isBare = isBareLine(value);
    if (isBare && (text || isUnderText(lines, at)) && followsText(lines, at, end)) found.push(at);
    text ||= /[。！？]/u.test(value);
  }
  return found;
}

function isBareLine(value: string): boolean {
  return (
    value.length <= longest &&
    (value.replace(/[\s\u3000]/gu, '').length > 3 || isClosingWord(value)) &&
    !/[。！？：；，、:;!?,.…）)》”〕】\]]$|\t/u.test(value) &&
    !/[。！？；]/u.test(value) &&
    /\p{Script=Han}{2}/u.test(value) &&
    !office.test(value) &&
    !notHeading.test(value) &&
    !markerOf(value)
  );
}

/** The salutation, or nothing at all, stands before the first line of a text. */
function isUnderText(lines: readonly Line[], at: number): boolean {
  return /[：:！!]$/u.test(lines[at - 1]?.value ?? '') || at === 0;
}

function followsText(lines: readonly Line[], at: number, end: number): boolean {
  const next = at + 1 < end ? lines[at + 1]?.value : undefined;
  if (next === undefined) return false;
  const marker = markerOf(next);
  return marker ? marker.number === 1 : /[。！？：；…”]$/u.test(next) && next.length > 2;
}
