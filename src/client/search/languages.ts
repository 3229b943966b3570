import { recall, remember } from '../page/storage.ts';

/** The name under which the device remembers the languages that are wished for. */
const key = 'search-show';

/** In which languages results are shown: `both`, `zh` or `en`. */
export interface Languages {
  /** Returns what the reader wishes. */
  wished(): string;
  /** Shows results in these until something else is said. */
  show(languages: string): void;
}

/** Returns in which languages results are shown where an element of a search stands. */
export function shownIn(part: HTMLElement): string {
  return part.closest<HTMLElement>('.search')?.dataset['show'] ?? 'both';
}

/** Offers the languages of results; `choose` is called where the reader chooses others. */
export function offerLanguages(page: HTMLElement, bar: HTMLElement, choose: () => void): Languages {
  let wished = recall(key) || 'both';
  const show = (languages: string): void => {
    page.dataset['show'] = languages;
    bar.querySelectorAll('button').forEach((button) => button.setAttribute('aria-pressed', String(button.value === languages)));
  };
  show(wished);
  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    wished = button.value;
    remember(key, wished);
    show(wished);
    choose();
  });
  return { wished: () => wished, show };
}
