import { whenLoaded } from '../page/when-loaded.ts';
import { hasMargin } from './has-margin.ts';
import { keepAnchor } from './scroll-anchor.ts';

/** Shows what stands beside the text, in the margin at the lines of its words whenever these have moved; a text alone shows its glosses in any window. */
export function offerMargin(article: HTMLElement, sheet: string): void {
  if (!article.querySelector('.beside, a.t')) return;
  new ResizeObserver(() => {
    if (hasMargin() || (article.dataset['terms'] && !document.documentElement.hasAttribute('data-view')))
      whenLoaded(import('./margin.ts'), ({ showNotes }) => showNotes(article, sheet, keepAnchor));
  }).observe(article);
}
