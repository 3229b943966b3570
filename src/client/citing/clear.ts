import type { Selection } from '../reading/selection.ts';
import { pairOf } from '../reading/sentences.ts';

/** The least room between what is lit and what stands over the page, in CSS pixels. */
const room = 8;

/**
 * Scrolls until what is selected, at its end where it is a range, stands clear of what takes so many pixels at the foot of
 * the window; not where it is clear already, and never so far that its first line leaves the window.
 */
export function scrollClear({ last }: Selection, taken: number): void {
  const boxes = pairOf(last)
    .map((sentence) => sentence.getBoundingClientRect())
    .filter(({ height }) => height > 0);
  const over = Math.max(...boxes.map(({ bottom }) => bottom)) - (innerHeight - taken - room);
  const spare = Math.min(...boxes.map(({ top }) => top)) - headHeight() - room;
  if (over > 0 && spare > 0) scrollBy(0, Math.min(over, spare));
}

// The head takes room only where it stays.
function headHeight(): number {
  const head = document.querySelector('.head');
  return head && getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().bottom : 0;
}
