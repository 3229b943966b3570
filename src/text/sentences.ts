import { numeralClass } from './numerals.ts';
import type { Pair } from './quotes.ts';
import { pairQuotes } from './quotes.ts';

const listItem = new RegExp(`^\\s*[${numeralClass}]+是`);
const quotation = new Set('“‘「『');

/**
 * Where the sentences of a paragraph end, as offsets just behind each; the last is its length.
 *
 * A sentence ends at 。！？ outside quotation marks and brackets; behind a mark that closes
 * a quotation ending in 。 or ！; and at ： or ； before a numeral and 是 (the items of an inline list).
 */
export function sentenceEnds(text: string): number[] {
  const { pairs } = pairQuotes(text);
  const depth = depths(text.length, pairs);
  const outermost = new Set(pairs.filter(({ close, mark }) => depth[close] === 1 && quotation.has(mark)).map(({ close }) => close));

  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const endsSentence = '。！？!?'.includes(mark) && depth[at] === 0;
    const endsQuotation = outermost.has(at) && '。！'.includes(text.charAt(at - 1));
    const opensItem = '：；:;'.includes(mark) && depth[at] === 0 && listItem.test(text.slice(at + 1, at + 9));
    if (!endsSentence && !endsQuotation && !opensItem) continue;
    if (endsSentence && '。！？!?'.includes(text.charAt(at + 1))) continue;
    if (endsQuotation && '。！？'.includes(text.charAt(at + 1))) continue;
    ends.push(at + 1);
  }
  if (text.slice(ends.at(-1) ?? 0).trim() !== '') ends.push(text.length);
  return ends.map((end, index) => (index === ends.length - 1 ? text.length : end));
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
