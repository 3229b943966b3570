import type { Order } from '#search/engine/contract.ts';
import { nameOfSearch } from './name.ts';
import { runSearch } from './run-search.ts';
import { settingOf } from './setting.ts';

/** Starts the search on its page: what is asked stands in the address, and Back returns to it. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('.search[data-search]');
  if (!page) return;
  const { words } = settingOf(page);
  const { title } = document;
  const show = (query: string): void => void (document.title = nameOfSearch(query, title, words));
  const addressOf = (query: string, part: string, order: Order): string => {
    const asked = new URLSearchParams();
    if (query) asked.set('q', query.slice(0, 1500));
    if (part) asked.set('in', part);
    if (order === 'text') asked.set('order', order);
    return `${location.pathname}${query || part ? `?${asked.toString()}` : ''}`;
  };
  const { box, ask, takeOrder } = runSearch(page, {
    keep: (query, part, order, isStep) => {
      if (isStep) history.pushState(null, '', addressOf(query, part, order));
      else history.replaceState({ y: scrollY }, '', addressOf(query, part, order));
      show(query);
    },
    enter: () => undefined,
  });
  const answerAddress = (): void => {
    const asked = new URLSearchParams(location.search);
    const state = history.state as { y?: number } | null;
    box.value = asked.get('q') ?? '';
    show(box.value);
    takeOrder(asked.get('order'));
    void ask(box.value, asked.get('in') ?? '', state?.y);
  };
  history.scrollRestoration = 'manual';
  addEventListener('popstate', answerAddress);
  addEventListener('pagehide', () => history.replaceState({ y: scrollY }, ''));
  answerAddress();
  if (!box.value) box.focus();
}
