import { isPlainClick } from '../page/plain-click.ts';
import { readStrings } from '../reading/strings.ts';
import type { OpenPopover } from './popover.ts';
import { termOf } from './term-of.ts';

const ways = ['mouseover', 'focusin', 'click'];

/** Loads the popovers when the reader first points at a term, touches or chooses one. */
export function offerPopovers(article: HTMLElement, sheet: string): void {
  article.querySelectorAll('a.t').forEach((term) => {
    term.setAttribute('aria-haspopup', 'dialog');
    term.setAttribute('aria-expanded', 'false');
  });
  let popovers: Promise<OpenPopover> | undefined;
  const load = (): Promise<OpenPopover> =>
    (popovers =
      popovers || Promise.all([import('./popover.ts'), readStrings()]).then(([{ startPopovers }, t]) => startPopovers(article, t, sheet)));
  const meet = (event: Event): void => {
    const term = termOf(event.target);
    if (!term) return;
    const isChosen = event instanceof MouseEvent && event.type === 'click' && isPlainClick(event);
    if (isChosen) event.preventDefault();
    load().then(
      (open) => {
        // From now on they listen for themselves.
        ways.forEach((name) => article.removeEventListener(name, meet));
        void (event.type === 'focusin' || (event.type === 'click' && !isChosen) || open(term, isChosen));
      },
      () => {
        popovers = undefined;
        // Without its popover a term is the plain link that it is without scripts.
        if (isChosen) location.assign(term.href);
      },
    );
  };
  ways.forEach((name) => article.addEventListener(name, meet));
}
