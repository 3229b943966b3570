/** Where pieces of one length stand in a text. */
export interface Grams {
  size: number;
  /** Returns the offsets at which a piece stands, in order. */
  placesOf: (piece: string) => readonly number[];
}

const nowhere: readonly number[] = [];

/** Returns where each piece of so many characters stands in a text. */
export function createGrams(text: string, size: number): Grams {
  const places = new Map<string, number[]>();
  for (let at = 0; at + size <= text.length; at++) {
    const piece = text.slice(at, at + size);
    const list = places.get(piece);
    if (list) list.push(at);
    else places.set(piece, [at]);
  }
  return { size, placesOf: (piece) => places.get(piece) ?? nowhere };
}

/** Returns where words stand in a text, by the rarest of their pieces; at most so many places. */
export function findWhole(words: string, text: string, grams: Grams, most: number): number[] {
  const { size } = grams;
  if (words.length < size) return findShort(words, text, most);
  let [rarest, offset] = [grams.placesOf(words.slice(0, size)), 0];
  for (let at = 1; at + size <= words.length && rarest.length > 0; at++) {
    const list = grams.placesOf(words.slice(at, at + size));
    if (list.length < rarest.length) [rarest, offset] = [list, at];
  }
  const found: number[] = [];
  for (const place of rarest) {
    if (found.length === most) break;
    if (text.startsWith(words, place - offset)) found.push(place - offset);
  }
  return found;
}

function findShort(words: string, text: string, most: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
