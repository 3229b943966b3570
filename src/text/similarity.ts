/** The adjacent pairs of characters in a string, with how often each occurs; spaces do not count. */
function bigrams(text: string): Map<string, number> {
  const characters = [...text.replace(/\s/g, '')];
  const pairs = characters.length < 2 ? characters : characters.slice(1).map((next, at) => `${characters[at] ?? ''}${next}`);
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function shared(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [pair, count] of a) sum += Math.min(count, b.get(pair) ?? 0);
  return sum;
}

/** From this similarity on, two wordings count as the same sentence. */
export const sameWords = 0.45;

/** How alike two wordings are, from 0 to 1: the Dice coefficient of their pairs of characters. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [pairsA, pairsB] = [bigrams(a), bigrams(b)];
  const size = total(pairsA) + total(pairsB);
  return size === 0 ? 0 : (2 * shared(pairsA, pairsB)) / size;
}

/** How much of a wording lives on in another, from 0 to 1. */
export function containment(part: string, whole: string): number {
  const pairs = bigrams(part);
  return total(pairs) === 0 ? 0 : shared(pairs, bigrams(whole)) / total(pairs);
}

/**
 * Pairs two lists of wordings so that the order of both is kept and the pairs are
 * as alike as possible together; only pairs that are the same words are made.
 * Gives for each of `after` the index of its partner in `before`, or undefined.
 */
export function align(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const rows = before.length + 1;
  const columns = after.length + 1;
  const best = new Float64Array(rows * columns);
  const likeness = new Float64Array(rows * columns);
  for (let i = 1; i < rows; i++) {
    for (let j = 1; j < columns; j++) {
      const score = similarity(before[i - 1] ?? '', after[j - 1] ?? '');
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
