/** Words that stand over or under a mark; its place is a share of the width. */
export interface Label {
  words: string;
  at: number;
}

/** Returns what share of the width words take at most, on paper: a Latin letter a thirty-sixth, a Han character two. */
export function breadthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0) / 36;
}

/**
 * Returns where the middles of labels stand that are in one line, from left to right: each at its mark, but within the
 * width, and so far to the left of the next that they do not meet.
 */
export function labelPlaces(labels: readonly Label[]): number[] {
  let end = 1;
  const places = [...labels].reverse().map(({ words, at }) => {
    const half = breadthOf(words) / 2;
    const place = Math.max(half, Math.min(at, end - half));
    end = place - half - breadthOf('0') / 2;
    return place;
  });
  return places.reverse();
}
