import type { Grams } from './grams.ts';

/** A sign that words and a text share, by its offset in each. */
export type Match = readonly [inWords: number, inText: number];

const step = 12;
/** More than this is only looked for whole. */
const longest = 60_000;
/** What stands at so many places says little of a long quotation. */
const common = 60;

/** Returns the ways to lay folded words on a folded text, each as the signs that both share in their order: on the likeliest lines first; at most six places, of few words twelve. */
export function findNear(words: string, text: string, grams: Grams): Match[][] {
  if (words.length < 4 || words.length > longest) return [];
  return linesFor(words, grams)
    .map((line) => lay(words, text, line * step))
    .filter((matches) => matches.length > 0);
}

/** The lines on which most pieces of the words stand, each two steps wide: how many steps from the beginning the words would begin. */
function linesFor(words: string, grams: Grams): number[] {
  const { size } = grams;
  const votes = new Map<number, number>();
  const voted = new Map<number, number>();
  for (let at = 0; at + size <= words.length; at++) {
    const places = grams.placesOf(words.slice(at, at + size));
    if (words.length > 60 && places.length > common) continue;
    for (const place of places) {
      const own = Math.floor((place - at) / step);
      for (const line of [own, own + 1]) {
        if (voted.get(line) === at) continue;
        voted.set(line, at);
        votes.set(line, (votes.get(line) ?? 0) + 1);
      }
    }
  }
  const ranked = [...votes].map(([line, count]) => ({ line, count })).sort((a, b) => b.count - a.count || a.line - b.line);
  const enough = Math.max(words.length < 8 ? 2 : 3, (ranked[0]?.count ?? 0) * 0.7);
  const best: number[] = [];
  for (const { line, count } of ranked) {
    if (count < enough || best.length === (words.length < 16 ? 12 : 6)) break;
    // Neighbours are looked at with it.
    if (!best.some((one) => Math.abs(one - line) < 2)) best.push(line);
  }
  return best;
}

/**
 * Lays words on a text around the place where they would begin: the cheapest way to make them of a stretch of it, by
 * single signs put in, taken out or changed (Sellers 1980), within a band.
 */
function lay(words: string, text: string, start: number): Match[] {
  const slack = step * 2 + Math.min(200, Math.ceil(words.length / 4));
  const width = slack * 2 + 1;
  // Cell `k` of row `i` stands for the text before `start - slack + i + k`.
  const first = start - slack;
  const isIn = (place: number): boolean => place >= 0 && place <= text.length;
  let row = Int32Array.from({ length: width }, (_, k) => (isIn(first + k) ? 0 : 1e9));
  const ways = new Uint8Array((words.length + 1) * width);
  for (let i = 1; i <= words.length; i++) {
    const next = new Int32Array(width).fill(1e9);
    const sign = words.charCodeAt(i - 1);
    for (let k = 0; k < width; k++) {
      const place = first + i + k;
      if (!isIn(place)) continue;
      const isSame = place > 0 && text.charCodeAt(place - 1) === sign;
      const across = place > 0 ? (row[k] as number) + (isSame ? 0 : surplus) : 1e9;
      const extra = k + 1 < width ? (row[k + 1] as number) + surplus : 1e9;
      const missing = k > 0 ? (next[k - 1] as number) + gap : 1e9;
      const least = Math.min(across, extra, missing);
      next[k] = least;
      ways[i * width + k] = least === across ? (isSame ? same : changed) : least === extra ? tooMany : lacking;
    }
    row = next;
  }
  let k = 0;
  for (let one = 1; one < width; one++) if ((row[one] as number) < (row[k] as number)) k = one;
  const matches: Match[] = [];
  let i = words.length;
  while (i > 0) {
    const way = ways[i * width + k];
    if (way === same) matches.push([i - 1, first + i + k - 1]);
    if (way === lacking) k--;
    else {
      if (way === tooMany) k++;
      i--;
    }
  }
  return matches.reverse();
}

/** A sign that the text does not have costs more than one that it has beside: so the words that both have are found across what was dropped. */
const [surplus, gap] = [3, 1];
const [same, changed, tooMany, lacking] = [0, 1, 2, 3];
