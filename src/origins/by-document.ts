import type { OutsideText } from '#schemas/texts.ts';
import type { Origin } from './origins-of.ts';

/** A text that is the earliest of those read for some runs. */
export interface DocumentShare {
  text: OutsideText;
  runs: number;
  /** The Chinese characters of these runs together. */
  han: number;
}

/** Returns those of some texts that are the earliest for a run, in their order. */
export function byDocument(texts: readonly OutsideText[], runs: readonly Origin[]): DocumentShare[] {
  return texts.flatMap((text) => {
    const own = runs.filter(({ earliest }) => earliest.id === text.id);
    return own.length === 0 ? [] : [{ text, runs: own.length, han: own.reduce((sum, { han }) => sum + han, 0) }];
  });
}

/** Returns the longest runs, the same words once, the longest first. */
export function longestOf(runs: readonly Origin[], count: number): Origin[] {
  const seen = new Set<string>();
  return [...runs]
    .sort((a, b) => b.han - a.han)
    .filter(({ words }) => !seen.has(words) && seen.add(words))
    .slice(0, count);
}
