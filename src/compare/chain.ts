/** Two things, by their places in two lists, and how much it is worth to pair them. */
export interface Candidate {
  a: number;
  b: number;
  score: number;
}

/** Returns those candidates that keep the order of both lists and are worth most together, in that order: no place stands in two of them. */
export function chain<C extends Candidate>(candidates: readonly C[]): C[] {
  const sorted = [...candidates].sort((x, y) => x.a - y.a || y.b - x.b);
  const places = [...new Set(sorted.map(({ b }) => b))].sort((x, y) => x - y);
  const rankOf = new Map(places.map((b, rank) => [b, rank + 1]));
  /** The best chain that ends at or before a rank, as a tree of prefixes (Fenwick 1994): where in `sorted` it ends. */
  const ends = new Int32Array(places.length + 1).fill(-1);
  const worth = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  const worthAt = (at: number): number => worth[at] ?? 0;
  const bestBefore = (rank: number): number => {
    let best = -1;
    for (let at = rank - 1; at > 0; at -= at & -at) if (worthAt(ends[at] ?? -1) > worthAt(best)) best = ends[at] ?? -1;
    return best;
  };
  let last = -1;
  sorted.forEach(({ b, score }, at) => {
    const rank = rankOf.get(b) ?? 0;
    const before = bestBefore(rank);
    previous[at] = before;
    worth[at] = worthAt(before) + score;
    for (let place = rank; place <= places.length; place += place & -place) if (worthAt(at) > worthAt(ends[place] ?? -1)) ends[place] = at;
    if (worthAt(at) > worthAt(last)) last = at;
  });
  const chosen: C[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) chosen.unshift(sorted[at] as C);
  return chosen;
}
