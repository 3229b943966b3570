import type { Order } from '#search/engine/contract.ts';
import { keepState } from '../page/address.ts';
import { make, makeButton } from '../page/make.ts';
import { leadsOut, tabStops } from '../page/tab-stops.ts';
import { fetchSearch } from './fetch-search.ts';
import { openedFrom } from './open-report.ts';
import type { Search } from './run-search.ts';
import { runSearch } from './run-search.ts';

let overlay: HTMLElement | undefined;
let search: Search | undefined;
let back: Element | null = null;

/**
 * Opens the search over a page, with a query if one is given or has been typed by then; the keyboard stays within until it is closed.
 * Rejects where the search cannot be had.
 */
export async function openOverlay(address: string, given?: string, typedBy?: () => string): Promise<void> {
  if (!overlay) await build(address);
  if (!overlay || !search || overlay.isConnected) return;
  back = document.activeElement;
  document.body.append(overlay);
  document.documentElement.classList.add('searching');
  const typed = typedBy?.();
  const query = typed || given;
  if (query !== undefined) {
    search.box.value = query;
    void search.ask(query, '');
  }
  search.box.focus();
  // What is typed on goes on from what was typed, and takes the place of what was asked before.
  if (!typed) search.box.select();
}

async function build(address: string): Promise<void> {
  const content = await fetchSearch(address);
  const name = content.querySelector('h1')?.textContent ?? '';
  const frame = make('div', 'search-overlay', '', { role: 'dialog', 'aria-modal': 'true', 'aria-label': name });
  frame.append(content);
  // Where the search has no page of its own there is nothing to go to.
  const { whole: wholeName } = content.dataset;
  const whole = make('a', 'link whole', wholeName, { href: address });
  const fromHere = (): Record<string, string> => {
    const slug = search?.preferred();
    return slug === undefined ? {} : { [openedFrom]: slug };
  };
  const addressOf = (query: string, part: string, order?: Order): string =>
    query
      ? `${address}?${new URLSearchParams({ q: query, ...(part && { in: part }), ...(order === 'text' && { order }), ...fromHere() }).toString()}`
      : address;
  search = runSearch(content, {
    keep: (query, part, order) => void (whole.href = addressOf(query, part, order)),
    enter: (query, part) => wholeName !== undefined && location.assign(addressOf(query, part)),
  });
  const form = content.querySelector('form');
  form?.append(makeButton('act close', content.dataset['close'] ?? '×', close));
  if (wholeName !== undefined) form?.after(whole);
  await search.ask('', '');
  frame.addEventListener('keydown', onKey);
  // A link to a place of the page below changes nothing but the fragment.
  addEventListener('hashchange', close);
  // Back to this page is back to what was asked over it.
  addEventListener('pagehide', () => frame.isConnected && keepState({ asked: search?.box.value }));
  overlay = frame;
}

function close(): void {
  if (!overlay?.isConnected) return;
  overlay.remove();
  document.documentElement.classList.remove('searching');
  keepState(null);
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
}

// Esc in the box closes, for Esc among the results has returned to the box; Tab stays within.
function onKey(event: KeyboardEvent): void {
  if (event.isComposing || !overlay) return;
  // One press closes one thing: the page below does not hear of it.
  if (event.key === 'Escape') event.stopPropagation();
  if (event.key === 'Escape' && !event.defaultPrevented) {
    event.preventDefault();
    close();
  }
  if (!leadsOut(event, overlay)) return;
  event.preventDefault();
  const stops = tabStops(overlay);
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
}
