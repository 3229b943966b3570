/**
 * Returns how often words stand in a folded text: the longest of several first, from the left, none inside another, and
 * none inside the longer words that are named, in which the same characters mean something else.
 */
export function countWords(folded: string, sought: readonly string[], unless: readonly string[]): number {
  const others = unless.flatMap((words) => placesOf(folded, words));
  const longestFirst = [...sought].sort((a, b) => b.length - a.length);
  const taken: [number, number][] = [];
  for (const words of longestFirst) {
    for (const [from, to] of placesOf(folded, words)) {
      if (others.some(([start, end]) => start <= from && to <= end)) continue;
      if (!taken.some(([start, end]) => from < end && start < to)) taken.push([from, to]);
    }
  }
  return taken.length;
}

function placesOf(folded: string, words: string): [number, number][] {
  const places: [number, number][] = [];
  if (words === '') return places;
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) places.push([at, at + words.length]);
  return places;
}
