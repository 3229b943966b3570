import type { KnownSentence } from '#draft/contract.ts';
import { formatRange } from '#address/range.ts';
import type { Variants } from '#text/fold.ts';

/** A text as the measures compare it: letters and digits alone, of one width and script. */
export interface Stream {
  /** All its sentences, one after the other. */
  signs: string;
  /** Returns words without all that is no difference of words. */
  bare: (words: string) => string;
  /** Returns every place where bare words stand, as an id or a range. */
  placesOf: (signs: string) => string[];
  /** Returns the bare words of a place; nothing for what is none. */
  signsAt: (first: string, last: string) => string;
}

/** Returns the sentences of a report as the measures compare them: by means of their own, not by those that are measured. */
export function streamOf(sentences: readonly KnownSentence[], variants: Variants): Stream {
  const bare = (words: string): string =>
    [...words.normalize('NFKC').toLowerCase()]
      .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
      .map((sign) => variants.get(sign) ?? sign)
      .join('');
  const all = sentences.map(({ id, zh }) => ({ id, signs: bare(zh) }));
  const signs = all.map((one) => one.signs).join('');
  const ids = all.flatMap((one) => Array.from(one.signs, () => one.id));
  return {
    signs,
    bare,
    placesOf: (wanted) => {
      const places = new Set<string>();
      for (let at = signs.indexOf(wanted); at >= 0; at = signs.indexOf(wanted, at + 1))
        places.add(formatRange({ first: ids[at] ?? '', last: ids[at + wanted.length - 1] ?? '' }));
      return [...places];
    },
    signsAt: (first, last) => {
      const [from, to] = [first, last].map((id) => all.findIndex((one) => one.id === id)) as [number, number];
      return from < 0
        ? ''
        : all
            .slice(from, to + 1)
            .map((one) => one.signs)
            .join('');
    },
  };
}

/** Returns how many signs have to be taken out and put in, together, to make one string of another. */
export function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let at = 1; at <= other.length; at++)
      here.push(one[row - 1] === other[at - 1] ? (above[at - 1] ?? 0) : 1 + Math.min(above[at] ?? 0, here[at - 1] ?? 0));
    above = here;
  }
  return above[other.length] ?? 0;
}
