/** The adjacent pairs of characters in a wording: how often each occurs, and how many there are. */
export interface Pairs {
  text: string;
  counts: ReadonlyMap<string, number>;
  total: number;
}

/** Counts the pairs of a wording; spaces do not count. */
export function pairsOf(text: string): Pairs {
  const characters = [...text.replace(/\s/g, '')];
  const pairs = characters.length < 2 ? characters : characters.slice(1).map((next, at) => `${characters[at] ?? ''}${next}`);
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return { text, counts, total: pairs.length };
}

function shared(a: Pairs, b: Pairs): number {
  let sum = 0;
  for (const [pair, count] of a.counts) sum += Math.min(count, b.counts.get(pair) ?? 0);
  return sum;
}

/** How alike two wordings are by their pairs; 0 where, by their lengths alone, they cannot reach the least that counts. */
function likenessOf(a: Pairs, b: Pairs, least = 0): number {
  if (a.text === b.text) return 1;
  const size = a.total + b.total;
  return size === 0 || (2 * Math.min(a.total, b.total)) / size < least ? 0 : (2 * shared(a, b)) / size;
}

/** From this similarity on, two wordings count as the same sentence. */
export const sameWords = 0.45;

/** How alike two wordings are, from 0 to 1: the Dice coefficient of their pairs of characters. */
export function similarity(a: string, b: string): number {
  return a === b ? 1 : likenessOf(pairsOf(a), pairsOf(b));
}

/** How much of a wording lives on in another, from 0 to 1. */
export function containment(part: string, whole: string): number {
  const pairs = pairsOf(part);
  return pairs.total === 0 ? 0 : shared(pairs, pairsOf(whole)) / pairs.total;
}

/**
 * Pairs two lists of wordings so that the order of both is kept and the pairs are
 * as alike as possible together; only pairs that are the same words are made.
 * Gives for each of `after` the index of its partner in `before`, or undefined.
 */
export function align(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const [old, now] = [before.map(pairsOf), after.map(pairsOf)];
  const rows = old.length + 1;
  const columns = now.length + 1;
  const best = new Float64Array(rows * columns);
  const likeness = new Float64Array(rows * columns);
  for (const [above, one] of old.entries()) {
    for (const [left, other] of now.entries()) {
      const [i, j] = [above + 1, left + 1];
      const score = likenessOf(one, other, sameWords);
      const kept = score >= sameWords ? score : 0;
      likeness[i * columns + j] = kept;
      best[i * columns + j] = Math.max(
        best[(i - 1) * columns + j] ?? 0,
        best[i * columns + j - 1] ?? 0,
        kept > 0 ? (best[(i - 1) * columns + j - 1] ?? 0) + kept : 0,
      );
    }
  }
  const partners: (number | undefined)[] = after.map(() => undefined);
  for (let i = rows - 1, j = columns - 1; i > 0 && j > 0;) {
    const here = best[i * columns + j] ?? 0;
    const kept = likeness[i * columns + j] ?? 0;
    if (kept > 0 && here === (best[(i - 1) * columns + j - 1] ?? 0) + kept) {
      partners[--j] = --i;
    } else if (here === best[(i - 1) * columns + j]) i--;
    else j--;
  }
  return partners;
}
