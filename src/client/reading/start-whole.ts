import { keepOrder } from './keep-order.ts';
import { offerMargin } from './offer-margin.ts';
import { setRunningHead } from './running-head.ts';
import { restoreCarriedAnchor } from './scroll-anchor.ts';
import { markMeasureInView } from './scroll-spy.ts';
import { selectFragment } from './selection.ts';
import { offerViews } from './views.ts';

/** Starts the page of a whole text: the views, what the address names, the place in the outline, and the running head of its paper; its parts are cited on pages of their own. `sheet`: the styles of its notes. */
export function startWholeText(sheet: string): void {
  setRunningHead(document.querySelector('h1')?.textContent ?? '', document.querySelector('.foot .reference')?.textContent ?? '');
  keepOrder();
  offerViews();
  const article = document.querySelector<HTMLElement>('.reading');
  if (article) offerMargin(article, sheet);
  selectFragment();
  restoreCarriedAnchor();
  markMeasureInView();
  addEventListener('hashchange', selectFragment);
}
