import type { Selection } from '../reading/selection.ts';
import { pairOf } from '../reading/sentences.ts';

/** The least room between what is lit and what stands over the page, in CSS pixels. */
const room = 8;

/**
 * Scrolls until what is selected stands clear of what takes so many pixels at the foot of the window; not where it is clear
 * already or nothing is taken, and never so far that its first line leaves the window: of a range that begins above the
 * window, the first line of its last sentence.
 */
export function scrollClear({ first, last }: Selection, taken: number): void {
  if (taken === 0) return;
  const head = headHeight() + room;
  const [start, end] = [boxOf(first), boxOf(last)];
  const over = end.bottom - (innerHeight - taken - room);
  const spare = (start.top < head ? end.top : start.top) - head;
  if (over > 0 && spare > 0) scrollBy(0, Math.min(over, spare));
}

/** Where a sentence begins and ends, in both languages as far as they are shown. */
function boxOf(sentence: HTMLElement): { top: number; bottom: number } {
  const boxes = pairOf(sentence)
    .map((one) => one.getBoundingClientRect())
    .filter(({ height }) => height > 0);
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
}

// The head takes room only where it stays.
function headHeight(): number {
  const head = document.querySelector('.head');
  return head && getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().bottom : 0;
}
