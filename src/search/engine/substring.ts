import type { Folded } from '#text/fold.ts';
import { unfold } from '#text/fold.ts';
import type { Range } from './contract.ts';

/** Every place of a text where a folded string stands, as offsets of the text as written. */
export function findAll(folded: Folded, words: string): Range[] {
  const found: Range[] = [];
  if (words === '') return found;
  for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + words.length)) {
    found.push(unfold(folded, at, at + words.length));
  }
  return found;
}

/** Whether a place begins and ends with no digit of a longer number cut off. */
export function isWhole(text: string, [from, to]: Range): boolean {
  return !(digit(text, from) && digit(text, from - 1)) && !(digit(text, to - 1) && digit(text, to));
}

function digit(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign >= '0' && sign <= '9';
}

/** Ranges in order, those that overlap joined. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
