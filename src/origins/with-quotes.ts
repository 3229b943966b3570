import { pairQuotes } from '#text/quotes.ts';

/**
 * Returns a stretch of a sentence with the marks that belong to its words: the second of a pair whose first it has, the
 * first where it has the second. Offsets are in UTF-16 code units.
 */
export function withQuotes(sentence: string, from: number, to: number): [number, number] {
  const isWithin = (at: number): boolean => from <= at && at < to;
  const pair = pairQuotes(sentence).pairs.find(
    ({ open, close }) => (open === from - 1 && isWithin(close)) || (close === to && isWithin(open)),
  );
  return pair ? withQuotes(sentence, Math.min(from, pair.open), Math.max(to, pair.close + 1)) : [from, to];
}
