import { placeBelow } from '../glossary/place-below.ts';
import { apart } from '../reading/hang.ts';
import { hasMargin } from '../reading/has-margin.ts';

/**
 * Places a box in the margin beside the first line of some words, where there is one, and moves the notes there out of its
 * way; else below the words. Brings it into view, and returns what puts the notes back.
 */
export function placeBeside(box: HTMLElement, words: HTMLElement): () => void {
  const root = document.documentElement;
  const column = words.closest('p, h1, h2, h3')?.getBoundingClientRect();
  const [line] = words.getClientRects();
  box.classList.toggle('in-margin', hasMargin());
  let moved: HTMLElement[] = [];
  if (!hasMargin() || !column || !line) placeBelow(box, words);
  else {
    const gap = parseFloat(getComputedStyle(root).fontSize) * 2.4444;
    const left = Math.min(column.right + gap, root.clientWidth - box.offsetWidth - 8);
    const notes = [...document.querySelectorAll<HTMLElement>('.beside [data-hangs]')].sort((a, b) => topOf(a) - topOf(b));
    // Below a note that begins above it, and above those that begin within it, which move down.
    const top = notes.reduce((lowest, note) => {
      const { top: from, bottom: to } = note.getBoundingClientRect();
      return from < lowest && to + apart > lowest ? to + apart : lowest;
    }, line.top);
    box.style.left = `${Math.round(left + window.pageXOffset)}px`;
    box.style.top = `${Math.round(top + window.pageYOffset)}px`;
    moved = moveBelow(notes, top, top + box.offsetHeight);
  }
  box.scrollIntoView({ block: 'nearest' });
  return () => moved.forEach((note) => (note.style.transform = ''));
}

const topOf = (note: HTMLElement): number => note.getBoundingClientRect().top;

/** Moves the notes that begin between two heights of the window below the second, and those that these would lie on. */
function moveBelow(notes: readonly HTMLElement[], from: number, to: number): HTMLElement[] {
  let below = to + apart;
  return notes.filter((note) => {
    const { top, height } = note.getBoundingClientRect();
    if (top < from || top >= below) return false;
    note.style.transform = `translateY(${Math.round(below - top)}px)`;
    below += height + apart;
    return true;
  });
}
