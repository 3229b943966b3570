import { keepState, pushAddress, writeAddress } from '../page/address.ts';
import { nameOfSearch } from './name.ts';
import { runSearch } from './run-search.ts';
import { settingOf } from './setting.ts';

/** Starts the search on its page: what is asked stands in the address, and Back returns to it. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('.search[data-search]');
  if (!page) return;
  const { words } = settingOf(page);
  const { title } = document;
  const keepY = (): void => keepState({ y: scrollY });
  const show = (query: string): void => void (document.title = nameOfSearch(query, title, words));
  const { box, ask, takeOrder } = runSearch(page, {
    keep: (query, part, order, isStep) => {
      const asked = { q: query.slice(0, 1500), in: part, order: order === 'text' && (query || part) ? order : '' };
      if (isStep) {
        keepY();
        pushAddress(asked);
      } else writeAddress(asked, { isTyped: true });
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
    void ask(box.value, asked.get('in') ?? '', state?.y === undefined ? {} : { y: state.y });
  };
  history.scrollRestoration = 'manual';
  addEventListener('popstate', answerAddress);
  addEventListener('pagehide', keepY);
  answerAddress();
  if (!box.value) box.focus();
}
