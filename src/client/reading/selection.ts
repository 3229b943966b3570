import { whenLoaded } from '../page/when-loaded.ts';
import { between, pairOf, sentences } from './sentences.ts';

/** The sentences that are selected, lit on the page: one, or all from the first to the last. */
export interface Selection {
  first: HTMLElement;
  last: HTMLElement;
  all: HTMLElement[];
}

/** What hears of every change of the selection; undefined where nothing is selected any more. */
export type SelectionListener = (selected: Selection | undefined) => void;

const listeners: SelectionListener[] = [];
let selected: Selection | undefined;
let isExtending = false;

/** Returns what is selected now. */
export function selection(): Selection | undefined {
  return selected;
}

/** Returns whether something on the page is one of the sentences that are selected now. */
export function isSelected(target: EventTarget | null): target is HTMLElement {
  return selected?.all.some((sentence) => sentence === target) === true;
}

/** Calls a listener whenever something else, or nothing any more, is selected. */
export function onSelection(listener: SelectionListener): void {
  listeners.push(listener);
}

/** Selects a sentence, or all from it to another, in both languages; without arguments nothing is selected any more. */
export function select(one?: HTMLElement, other = one): void {
  selected?.all.forEach((sentence) => pairOf(sentence).forEach(({ classList }) => classList.remove('lit', 'first', 'last')));
  selected = undefined;
  if (one && other) {
    const all = between(one, other);
    const [first = one, last = first] = [all[0], all[all.length - 1]];
    selected = { first, last, all };
    all.forEach((sentence) => pairOf(sentence).forEach(({ classList }) => classList.add('lit')));
    if (all.length > 1) {
      pairOf(first).forEach(({ classList }) => classList.add('first'));
      pairOf(last).forEach(({ classList }) => classList.add('last'));
    }
  }
  listeners.forEach((listener) => listener(selected));
}

/** Lets the next sentence that is chosen end the range that begins with the selected one. */
export function extendNext(): void {
  isExtending = true;
}

/** Returns whether the sentence chosen now is to end a range; asked once. */
export function isRangeEnd(): boolean {
  const answer = isExtending && selected !== undefined;
  isExtending = false;
  return answer;
}

function isInView(sentence: HTMLElement): boolean {
  const { top, bottom } = sentence.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

// Where nothing else has the focus, the keys go on from there.
function focusSelected(): void {
  if (document.activeElement === document.body) selected?.first.focus({ preventScroll: true });
}

/** Selects what the fragment of the address names; a range, of sentences or of whole places, is brought into view, for no browser does that by itself. */
export function selectFragment(): void {
  const fragment = location.hash.slice(1);
  const [one, other] = fragment.split('-').map((id) => document.getElementById(id));
  if (fragment && (!one || other === null)) whenLoaded(import('./mend-fragment.ts'), ({ mendFragment }) => mendFragment());
  else if (one && other) {
    const isTurned = (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
    const [from, to] = isTurned ? [other, one] : [one, other];
    const within = (place: HTMLElement): HTMLElement[] => sentences().filter((sentence) => place.contains(sentence));
    select(within(from)[0], within(to).pop());
    selection()?.first.scrollIntoView({ block: 'center' });
    focusSelected();
  } else if (one instanceof HTMLDetailsElement) one.open = true;
  else if (one && sentences().includes(one)) {
    select(one);
    focusSelected();
    // Firefox stays where a page began that a script went to, and where a sentence stood before its styles had come.
    const from = scrollY;
    const arrive = (): void => void (scrollY === from && !isInView(one) && one.scrollIntoView());
    if (document.readyState === 'complete') arrive();
    else addEventListener('load', arrive);
  }
}
