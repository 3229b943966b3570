import type { OutsideText } from '#schemas/texts.ts';
import type { Origin } from './origins-of.ts';

/** A text that is the earliest of those read for some runs. */
export interface DocumentShare {
  text: OutsideText;
  runs: number;
  /** The Chinese characters of these runs together. */
  han: number;
}

/** Returns the texts that are the earliest for some run, in the order of their dates. */
export function byDocument(runs: readonly Origin[]): DocumentShare[] {
  const shares = new Map<string, DocumentShare>();
  for (const { earliest, han } of runs) {
    const share = shares.get(earliest.id) ?? { text: earliest, runs: 0, han: 0 };
    shares.set(earliest.id, { ...share, runs: share.runs + 1, han: share.han + han });
  }
  return [...shares.values()].sort((a, b) => (a.text.date < b.text.date ? -1 : 1));
}

/** Returns the longest runs, the same words once, the longest first. */
export function longestOf(runs: readonly Origin[], count: number): Origin[] {
  const seen = new Set<string>();
  return [...runs]
    .sort((a, b) => b.han - a.han)
    .filter(({ words }) => !seen.has(words) && seen.add(words))
    .slice(0, count);
}
