import type { Order } from '#search/engine/contract.ts';
import { recall, remember } from '../page/storage.ts';

/** The name under which the device remembers the order that is wished for. */
const key = 'search-order';

/** The order in which results are listed. */
export interface ResultsOrder {
  /** Returns what the reader wishes. */
  wished: () => Order;
  /** Takes what an address says; what the device remembers where it says nothing. */
  take: (said: string | null) => void;
}

/** Offers the orders of results; `choose` is called where the reader chooses another. */
export function offerOrder(bar: HTMLElement, choose: () => void): ResultsOrder {
  let wished: Order = 'weight';
  const take = (said: string | null): void => {
    wished = (said || recall(key)) === 'text' ? 'text' : 'weight';
    bar.querySelectorAll('button').forEach((button) => button.setAttribute('aria-pressed', String(button.value === wished)));
  };
  take(null);
  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    remember(key, button.value);
    take(button.value);
    choose();
  });
  return { wished: () => wished, take };
}
