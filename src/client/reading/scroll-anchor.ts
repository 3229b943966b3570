import { selection } from './selection.ts';
import { counterpartOf, sentences } from './sentences.ts';

/** A sentence, how far below the top of the window it stands, and how tall it is, in CSS pixels. */
interface Anchor {
  id: string;
  top: number;
  height: number;
}

/** The name under which an anchor is taken to the next page. */
const key = 'place';

/** Changes the page around the reader without moving the text under their eyes. */
export function keepAnchor(change: () => void): void {
  const before = anchor();
  change();
  if (before) restore(before);
}

/** Takes the anchor along to the page that is opened next. */
export function carryAnchor(): void {
  const here = anchor();
  try {
    if (here) sessionStorage.setItem(key, JSON.stringify(here));
  } catch {
    // Without storage the twin opens at its top.
  }
}

/** Returns the reader to the anchor that was taken along, once. */
export function restoreCarriedAnchor(): void {
  try {
    const taken: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
    if (isAnchor(taken)) restore(taken);
  } catch {
    // Nothing was taken along.
  }
}

// The sentence the reader is at: the selected one if it is in view, else the one that begins nearest to where a link
// puts one, else the first in the window.
function anchor(): Anchor | undefined {
  if (scrollY < 80) return undefined;
  const selected = selection()?.first;
  const seen = (sentence: HTMLElement): boolean => {
    const { top, bottom } = boxOf(sentence);
    return bottom > 40 && top < innerHeight;
  };
  const away = (sentence: HTMLElement): number => Math.abs(boxOf(sentence).top - innerHeight * 0.2);
  const begins = sentences()
    .filter((sentence) => away(sentence) < innerHeight * 0.2)
    .sort((one, other) => away(one) - away(other));
  const found = selected && seen(selected) ? selected : (begins[0] ?? sentences().find(seen));
  if (!found) return undefined;
  const { top, height } = boxOf(found);
  return { id: found.id, top, height };
}

// Until the sentence stands where it stood; of one that was half read, the same half is gone.
function restore({ id, top, height }: Anchor): void {
  const sentence = document.getElementById(id);
  if (!sentence) return;
  const box = boxOf(sentence);
  scrollBy(0, box.top - (top < 0 ? (top / height) * box.height : top));
}

function isAnchor(value: unknown): value is Anchor {
  return typeof value === 'object' && value !== null && 'id' in value && 'top' in value && 'height' in value;
}

// Without a translation a sentence may have no box of its own beside its counterpart.
function boxOf(sentence: HTMLElement): DOMRect {
  const box = sentence.getBoundingClientRect();
  const other = box.height ? undefined : counterpartOf(sentence);
  return other ? other.getBoundingClientRect() : box;
}
