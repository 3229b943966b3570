import { whenLoaded } from '../page/when-loaded.ts';
import { hasMargin } from './has-margin.ts';

/** Hangs what stands beside the text at the lines of its words, whenever there is a margin and the lines have moved. */
export function offerMargin(article: HTMLElement): void {
  if (!article.querySelector('.beside, a.t')) return;
  new ResizeObserver(() => {
    if (hasMargin()) whenLoaded(import('./margin.ts'), ({ hangNotes }) => hangNotes(article));
  }).observe(article);
}
