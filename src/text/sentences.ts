import { addressesIn, isInName } from './latin-marks.ts';
import { numeralClass } from './numerals.ts';
import type { Pair } from './quotes.ts';
import { pairQuotes } from './quotes.ts';

const listItem = new RegExp(`^\\s*[${numeralClass}]+是`);
const quotation = new Set('“‘「『');
const brackets = new Set('（(〔[【');
const ending = '。！？!?';
/** The number of an item, which begins what follows: （二）. */
const itemNumber = new RegExp(`^\\s*(?:[${numeralClass}]+|\\d+|[a-zA-Z甲乙丙丁])\\s*$`, 'u');
/** A bracket longer than this, or one with a sentence before its last, is no remark on the sentence before it. */
const longestRemark = 60;

/**
 * Where the sentences of a paragraph end, as offsets just behind each; the last is its length.
 *
 * A sentence ends at 。！？ outside quotation marks and brackets; behind a mark that closes
 * a quotation ending in 。 or ！; and at ： or ； before a numeral and 是 (the items of an inline list).
 * A bracket that stands right behind it, （掌声） or where a quotation is from, belongs to it. No mark
 * in an address of the web or in a name such as Yahoo! ends one.
 */
export function sentenceEnds(text: string): number[] {
  const { pairs } = pairQuotes(text);
  const depth = depths(text.length, pairs);
  const outermost = new Set(pairs.filter(({ close, mark }) => depth[close] === 1 && quotation.has(mark)).map(({ close }) => close));
  const remarks = new Map(pairs.filter((pair) => depth[pair.open] === 1 && isRemark(text, pair)).map(({ open, close }) => [open, close]));
  const addresses = addressesIn(text);
  let next = 0;

  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const endsSentence = ending.includes(mark) && depth[at] === 0;
    const endsQuotation = outermost.has(at) && '。！'.includes(text.charAt(at - 1));
    const opensItem = '：；:;'.includes(mark) && depth[at] === 0 && listItem.test(text.slice(at + 1, at + 9));
    if (!endsSentence && !endsQuotation && !opensItem) continue;
    if (endsSentence && ending.includes(text.charAt(at + 1))) continue;
    if (endsQuotation && '。！？'.includes(text.charAt(at + 1))) continue;
    while ((addresses[next]?.[1] ?? at + 1) <= at) next++;
    if ((addresses[next]?.[0] ?? at + 1) <= at || isInName(text, at)) continue;
    const end = opensItem ? at + 1 : behindRemarks(text, at + 1, remarks);
    ends.push(end);
    at = end - 1;
  }
  if (text.slice(ends.at(-1) ?? 0).trim() !== '') ends.push(text.length);
  return ends.map((end, index) => (index === ends.length - 1 ? text.length : end));
}

/** Returns the place behind the remarks that follow the end of a sentence, and behind the marks that end these. */
function behindRemarks(text: string, from: number, remarks: ReadonlyMap<number, number>): number {
  let end = from;
  for (;;) {
    const close = remarks.get(end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0));
    if (close === undefined) return end;
    end = close + 1;
    while (end < text.length && '。！？'.includes(text.charAt(end))) end++;
  }
}

function isRemark(text: string, { open, close, mark }: Pair): boolean {
  const words = text.slice(open + 1, close);
  return brackets.has(mark) && words.length <= longestRemark && !itemNumber.test(words) && !/[。！？].*[^。！？]/s.test(words);
}

/** How many pairs of marks each character stands in, the marks themselves included. */
function depths(length: number, pairs: readonly Pair[]): Int32Array {
  const depth = new Int32Array(length + 1);
  for (const { open, close } of pairs) {
    depth[open] = (depth[open] ?? 0) + 1;
    depth[close + 1] = (depth[close + 1] ?? 0) - 1;
  }
  for (let at = 1; at <= length; at++) depth[at] = (depth[at] ?? 0) + (depth[at - 1] ?? 0);
  return depth;
}
