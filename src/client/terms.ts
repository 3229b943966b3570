import { isPlainClick } from './plain-click.ts';
import type { OpenPopover } from './popover.ts';
import { termOf } from './term-of.ts';
import type { Words } from './words.ts';

/** Loads the popovers when the reader first points at a term, touches or chooses one. */
export function offerPopovers(article: HTMLElement, words: Words): void {
  article.querySelectorAll('a.t').forEach((term) => {
    term.setAttribute('aria-haspopup', 'dialog');
    term.setAttribute('aria-expanded', 'false');
  });
  let popovers: Promise<OpenPopover> | undefined;
  const load = (): Promise<OpenPopover> => {
    popovers = popovers || import('./popover.ts').then(({ showPopovers }) => showPopovers(article, words));
    // From now on they listen for themselves.
    void popovers.then(() => ['mouseover', 'focusin', 'click'].forEach((name) => article.removeEventListener(name, meet)));
    return popovers;
  };
  const meet = (event: Event): void => {
    const term = termOf(event.target);
    if (!term) return;
    const chosen = event instanceof MouseEvent && event.type === 'click' && isPlainClick(event);
    if (chosen) event.preventDefault();
    load().then(
      (open) => void (event.type === 'focusin' || (event.type === 'click' && !chosen) || open(term, chosen)),
      () => {
        popovers = undefined;
        // Without its popover a term is the plain link that it is without scripts.
        if (chosen) location.assign(term.href);
      },
    );
  };
  ['mouseover', 'focusin', 'click'].forEach((name) => article.addEventListener(name, meet));
}
