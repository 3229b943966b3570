import { whenLoaded } from '../page/when-loaded.ts';
import { isRangeEnd, select, selection } from './selection.ts';
import { neighbourOf, ownOf, pairOf, sentences } from './sentences.ts';
import { readStrings } from './strings.ts';

let pointedAt: HTMLElement | undefined;
let tabStop: HTMLElement | undefined;

/** Lets readers point at sentences, and select them by a click, a touch or the Enter key. */
export function pointAtSentences(): void {
  sentences().forEach((sentence) => (sentence.tabIndex = -1));
  // The keyboard begins where the address leads.
  const at = document.getElementById(location.hash.slice(1));
  const begin = sentences().find((sentence) => at?.contains(sentence)) || sentences()[0];
  if (begin) moveTabStop(begin);
  document.addEventListener('mouseover', ({ target }) => point(ownOf(target)));
  document.addEventListener('focusin', ({ target }) => {
    const sentence = ownOf(target);
    point(sentence);
    if (sentence && sentence === target) moveTabStop(sentence);
  });
  document.addEventListener('keydown', onKey);
  // Who uses keys comes upon sentences that say what they are.
  document.addEventListener(
    'keydown',
    () => whenLoaded(Promise.all([import('../citing/describe.ts'), readStrings()]), ([{ describeSentences }, t]) => describeSentences(t)),
    { once: true },
  );
  // Chromium selects nothing where a drag begins between two things that can have the focus.
  document.addEventListener('mousedown', ({ target }) => letSelect(target));
  ['mouseup', 'dragend', 'keydown'].forEach((name) => document.addEventListener(name, takeFocus, true));
  document.addEventListener('click', (event) => {
    const { target } = event;
    const sentence = ownOf(target);
    // A click that follows a link or ends a selection of words is not meant for the sentence.
    if (!sentence || (target instanceof Element && target.closest('a, button'))) return;
    const words = getSelection();
    if (words && !words.isCollapsed && !event.shiftKey) return;
    sentence.focus({ preventScroll: true });
    choose(sentence, event.shiftKey || isRangeEnd());
  });
}

let unfocusable: readonly HTMLElement[] = [];

/** Lets the sentences of a row have no focus as long as the mouse is down. */
function letSelect(target: EventTarget | null): void {
  const row = ownOf(target)?.closest('.row');
  unfocusable = row ? [...row.querySelectorAll<HTMLElement>('.s[id]')] : [];
  unfocusable.forEach((sentence) => sentence.removeAttribute('tabindex'));
}

function takeFocus(): void {
  unfocusable.forEach((sentence) => (sentence.tabIndex = sentence === tabStop ? 0 : -1));
  unfocusable = [];
}

function point(sentence: HTMLElement | undefined): void {
  if (sentence === pointedAt) return;
  if (pointedAt) pairOf(pointedAt).forEach(({ classList }) => classList.remove('at'));
  if (sentence) pairOf(sentence).forEach(({ classList }) => classList.add('at'));
  pointedAt = sentence;
}

// All sentences together are one stop of the Tab key; the arrows move within.
function moveTabStop(sentence: HTMLElement): void {
  if (tabStop) tabStop.tabIndex = -1;
  tabStop = sentence;
  tabStop.tabIndex = 0;
}

function choose(sentence: HTMLElement, extend: boolean): void {
  const selected = selection();
  const again = selected && selected.first === sentence && selected.last === sentence;
  if (extend && selected) select(selected.first, sentence);
  else select(again ? undefined : sentence);
}

/** Selects nothing any more, and returns the focus to the sentence at which the reader was. */
export function putOut(): void {
  const all = selection()?.all ?? [];
  const back = all.find((sentence) => sentence === tabStop) ?? all[0];
  select();
  back?.focus({ preventScroll: true });
}

function onKey(event: KeyboardEvent): void {
  const sentence = ownOf(event.target);
  const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const selected = selection();
  if (event.key === 'Escape' && selected) putOut();
  else if (!sentence || event.target !== sentence || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  } else if (event.key === 'Enter') {
    choose(sentence, event.shiftKey);
  } else if (move) {
    event.preventDefault();
    neighbourOf(sentence, move)?.focus();
  }
}
