import type { PopoverData } from '#glossary/popover.ts';
import { isPlainClick } from '../page/plain-click.ts';
import { addStyleSheet } from '../page/style-sheet.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { placeBelow } from './place-below.ts';
import { closeOnLeaving, createBox, describe, say } from './popover-box.ts';
import { popoverDataFrom } from './popover-data.ts';
import { slugOf, termOf } from './term-of.ts';

/** How long, in milliseconds, the pointer rests before a popover opens or closes, and a click waits until it is said that it loads. */
const patience = { open: 280, close: 350, wait: 300 };

/** Opens the popover of a term, and enters it if the reader asked for it by a click, a touch or the Enter key. */
export type OpenPopover = (term: HTMLAnchorElement, enter: boolean) => Promise<void>;

/** Starts the popovers of a text's terms, which open by pointing, by a touch or click, by the Enter key; Esc closes them. */
export async function startPopovers(article: HTMLElement, t: ReadingStrings, sheet: string): Promise<OpenPopover> {
  await addStyleSheet(sheet);
  const box = createBox();
  const load = popoverDataFrom(article.dataset['terms'] ?? '');
  let at: HTMLAnchorElement | undefined;
  let timer: number | undefined;
  let turn = 0;

  const close = (back = false): void => {
    turn++;
    clearTimeout(timer);
    if (!at) return;
    at.setAttribute('aria-expanded', 'false');
    at.classList.remove('open');
    if (back) at.focus({ preventScroll: true });
    at = undefined;
    box.remove();
  };

  const show = (term: HTMLAnchorElement, enter: boolean): void => {
    at = term;
    document.body.append(box);
    placeBelow(box, term);
    term.setAttribute('aria-expanded', 'true');
    term.classList.add('open');
    if (enter) box.focus({ preventScroll: true });
  };

  const sayOf = (term: HTMLAnchorElement, words: string, again?: () => void): void => {
    say(box, term, words, t, again);
    show(term, true);
  };

  const open: OpenPopover = async (term, enter) => {
    clearTimeout(timer);
    if (at === term) {
      if (enter) box.focus({ preventScroll: true });
      return;
    }
    close();
    const mine = ++turn;
    const waiting = enter ? setTimeout(() => mine === turn && sayOf(term, t.loading), patience.wait) : undefined;
    let terms: PopoverData;
    try {
      terms = await load();
    } catch {
      if (enter && mine === turn) {
        sayOf(term, t.notLoaded, () => {
          close(true);
          void open(term, true);
        });
      }
      return;
    } finally {
      clearTimeout(waiting);
    }
    if (mine !== turn) return;
    const slug = slugOf(term);
    if (terms[slug]) {
      describe(box, slug, terms, term.href, t);
      show(term, enter);
    } else if (enter) location.assign(term.href);
  };

  article.addEventListener('click', (event) => {
    const term = termOf(event.target);
    if (!term || !isPlainClick(event)) return;
    event.preventDefault();
    void open(term, true);
  });
  document.addEventListener('mouseover', ({ target }) => {
    const term = termOf(target);
    clearTimeout(timer);
    if ((term && term === at) || (target instanceof Node && box.contains(target))) return;
    if (term && matchMedia('(hover: hover)').matches) timer = window.setTimeout(() => void open(term, false), patience.open);
    else if (at && !box.contains(document.activeElement)) timer = window.setTimeout(close, patience.close);
  });
  document.addEventListener('click', ({ target }) => {
    if (at && target instanceof Node && !box.contains(target) && !termOf(target)) close();
  });
  closeOnLeaving(box, () => at, close);
  return open;
}
