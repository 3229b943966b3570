/** A page whose strings are listed: its text as searches compare it, and which of its signs stand in a heading. */
export interface ListedPage {
  text: string;
  isHeading: (at: number) => boolean;
}

/** Where a string stands: pages in their order, each with how often, and whether it begins in a heading there. */
export interface Posting {
  page: number;
  count: number;
  inHeading: boolean;
}

/** How long the lists get: see `Shard`. */
export interface Limits {
  few: number;
  longest: number;
}

/** Hands over every listed string of some pages with where it stands, in the order of the strings. */
export function listStrings(
  pages: readonly ListedPage[],
  { few, longest }: Limits,
  add: (words: string, postings: Posting[]) => void,
): void {
  const length = pages.reduce((sum, { text }) => sum + text.length + 1, 0);
  // Every page ends with a 0, so no string runs over its end.
  const signs = new Uint16Array(length);
  const pageOf = new Uint32Array(length);
  const headings = new Uint8Array(length);
  let at = 0;
  pages.forEach(({ text, isHeading }, page) => {
    for (let step = 0; step <= text.length; step++, at++) {
      signs[at] = step < text.length ? text.charCodeAt(step) : 0;
      pageOf[at] = page;
      headings[at] = step < text.length && isHeading(step) ? 1 : 0;
    }
  });

  const signAt = (place: number): number => signs[place] ?? 0;
  const pagesIn = (places: Int32Array): number => {
    let [count, last] = [0, -1];
    for (const place of places) {
      const page = pageOf[place] ?? 0;
      if (page !== last) count++;
      last = page;
    }
    return count;
  };

  /** How far all places go on in the same way, without running into each other. */
  const goesOnTo = (places: Int32Array, from: number): number => {
    const [first = 0] = places;
    let apart = longest;
    for (let step = 1; step < places.length; step++) apart = Math.min(apart, (places[step] ?? 0) - (places[step - 1] ?? 0));
    for (let size = from; size < apart; size++) {
      const sign = signAt(first + size);
      if (sign === 0 || !places.every((place) => signAt(place + size) === sign)) return size;
    }
    return Math.max(from, apart);
  };

  const postingsOf = (places: Int32Array, size: number): Posting[] => {
    const postings: Posting[] = [];
    let free = 0;
    for (const place of places) {
      const last = postings[postings.length - 1];
      const page = pageOf[place] ?? 0;
      const inHeading = headings[place] === 1;
      if (last?.page !== page) postings.push({ page, count: 1, inHeading });
      else {
        last.inHeading ||= inHeading;
        // As a search counts them, one after the other: 人人人 has 人人 once.
        if (place < free) continue;
        last.count++;
      }
      free = place + size;
    }
    return postings;
  };

  const goOn = (places: Int32Array, size: number): void => {
    for (const part of parted(places, (place) => signAt(place + size))) {
      const [first = 0] = part;
      const isFrequent = size === 0 || pagesIn(part) > few;
      const end = isFrequent ? goesOnTo(part, size + 1) : size + 1;
      add(String.fromCharCode(...signs.subarray(first, first + end)), postingsOf(part, end));
      if (isFrequent && end < longest) goOn(part, end);
    }
  };
  const all = new Int32Array(length - pages.length);
  let filled = 0;
  for (let place = 0; place < length; place++) if (signAt(place) !== 0) all[filled++] = place;
  goOn(all, 0);
}

/** Places by the sign at each, in the order of the signs; without those at which a page ends. */
function* parted(places: Int32Array, signAt: (place: number) => number): Generator<Int32Array> {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(signAt(place), (counts.get(signAt(place)) ?? 0) + 1);
  counts.delete(0);
  const order = [...counts.keys()].sort((one, other) => one - other);
  const next = new Map<number, number>();
  let sum = 0;
  for (const sign of order) {
    next.set(sign, sum);
    sum += counts.get(sign) ?? 0;
  }
  const sorted = new Int32Array(sum);
  for (const place of places) {
    const to = next.get(signAt(place));
    if (to === undefined) continue;
    sorted[to] = place;
    next.set(signAt(place), to + 1);
  }
  let from = 0;
  for (const sign of order) {
    const to = next.get(sign) ?? 0;
    yield sorted.subarray(from, to);
    from = to;
  }
}
