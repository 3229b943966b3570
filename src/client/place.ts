import { current } from './light.ts';
import { counterpartOf, sentences } from './sentences.ts';

/** A sentence and how far below the top of the window it stands. */
export interface Anchor {
  id: string;
  top: number;
}

/** The sentence the reader is at: the lit one if it is in view, else the first in the window. */
export function anchor(): Anchor | undefined {
  if (scrollY < 80) return undefined;
  const lit = current()?.first;
  const seen = (sentence: HTMLElement): boolean => {
    const { top, bottom } = boxOf(sentence);
    return bottom > 40 && top < innerHeight;
  };
  const found = lit && seen(lit) ? lit : sentences.find(seen);
  return found && { id: found.id, top: boxOf(found).top };
}

/** Scrolls until a sentence stands where it stood. */
export function restore({ id, top }: Anchor): void {
  const sentence = document.getElementById(id);
  if (sentence) scrollBy(0, boxOf(sentence).top - top);
}

/** Changes the page around the reader without moving the text under their eyes. */
export function keepingPlace(change: () => void): void {
  const before = anchor();
  change();
  if (before) restore(before);
}

const key = 'place';

/** Takes the place along to the page that is opened next. */
export function takeAlong(): void {
  const here = anchor();
  try {
    if (here) sessionStorage.setItem(key, JSON.stringify(here));
  } catch {
    // Without storage the twin opens at its top.
  }
}

/** Returns to the place that was taken along, once. */
export function arrive(): void {
  try {
    const taken: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
    if (isAnchor(taken)) restore(taken);
  } catch {
    // Nothing was taken along.
  }
}

function isAnchor(value: unknown): value is Anchor {
  return typeof value === 'object' && value !== null && 'id' in value && 'top' in value;
}

// Without a translation a sentence may have no box of its own beside its counterpart.
function boxOf(sentence: HTMLElement): DOMRect {
  const box = sentence.getBoundingClientRect();
  const other = box.height ? undefined : counterpartOf(sentence);
  return other ? other.getBoundingClientRect() : box;
}
