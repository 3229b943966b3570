import { current, fragmentOf, isRangeEnd, light } from './light.ts';
import { ownOf, pairOf, sentences } from './sentences.ts';

let at: HTMLElement | undefined;
let stop: HTMLElement | undefined;

function point(sentence: HTMLElement | undefined): void {
  if (sentence === at) return;
  if (at) pairOf(at).forEach(({ classList }) => classList.remove('at'));
  if (sentence) pairOf(sentence).forEach(({ classList }) => classList.add('at'));
  at = sentence;
}

// All sentences together are one stop of the Tab key; the arrows move within.
function moveStop(sentence: HTMLElement): void {
  if (stop) stop.tabIndex = -1;
  stop = sentence;
  stop.tabIndex = 0;
}

function choose(sentence: HTMLElement, extend: boolean): void {
  const lit = current();
  const again = lit && lit.first === sentence && lit.last === sentence;
  if (extend && lit) light(lit.first, sentence);
  else light(again ? undefined : sentence);
  showAddress();
}

// The address bar names what is lit, so that it can be copied from there too.
function showAddress(): void {
  const lit = current();
  history.replaceState(history.state, '', `${location.pathname}${location.search}${lit ? `#${fragmentOf(lit)}` : ''}`);
}

function onKey(event: KeyboardEvent): void {
  const sentence = ownOf(event.target);
  const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (event.key === 'Escape' && current()) {
    const back = current()?.first;
    light();
    showAddress();
    back?.focus({ preventScroll: true });
  } else if (!sentence || event.target !== sentence || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  } else if (event.key === 'Enter') {
    choose(sentence, event.shiftKey);
  } else if (move) {
    const next = sentences[sentences.indexOf(sentence) + move];
    event.preventDefault();
    next?.focus();
  }
}

/** Lets readers point at sentences, and light them by a click, a touch or the Enter key. */
export function pointAtSentences(): void {
  sentences.forEach((sentence) => (sentence.tabIndex = -1));
  const [first] = sentences;
  if (first) moveStop(first);
  document.addEventListener('mouseover', ({ target }) => point(ownOf(target)));
  document.addEventListener('focusin', ({ target }) => {
    const sentence = ownOf(target);
    point(sentence);
    if (sentence && sentence === target) moveStop(sentence);
  });
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', (event) => {
    const { target } = event;
    const sentence = ownOf(target);
    // A click that follows a link or ends a selection is not meant for the sentence.
    if (!sentence || (target instanceof Element && target.closest('a, button'))) return;
    const selection = getSelection();
    if (selection && !selection.isCollapsed && !event.shiftKey) return;
    choose(sentence, event.shiftKey || isRangeEnd());
  });
}
