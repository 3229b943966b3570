import { pairsOf, sameWords } from '#text/similarity.ts';
import type { Candidate } from './chain.ts';

/**
 * Returns every two wordings of two lists that are as alike as the split of a report asks of one sentence in two states
 * (`sameWords`), and how alike they are, by the same measure. Only wordings that share pairs of characters are looked at.
 */
export function alike(before: readonly string[], after: readonly string[]): Candidate[] {
  const now = after.map(pairsOf);
  const places = new Map<string, { at: number; count: number }[]>();
  now.forEach(({ counts }, at) => {
    for (const [pair, count] of counts) {
      const known = places.get(pair);
      if (known) known.push({ at, count });
      else places.set(pair, [{ at, count }]);
    }
  });
  const shared = new Uint32Array(after.length);
  return before.flatMap((words, a) => {
    const { counts, total } = pairsOf(words);
    shared.fill(0);
    for (const [pair, count] of counts)
      for (const place of places.get(pair) ?? []) shared[place.at] = (shared[place.at] ?? 0) + Math.min(count, place.count);
    return now.flatMap((other, b) => {
      const score = words === other.text ? 1 : (2 * (shared[b] ?? 0)) / (total + other.total || 1);
      return score >= sameWords ? { a, b, score } : [];
    });
  });
}
