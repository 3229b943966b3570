import type { Search } from './view.ts';
import { bringSearch } from './bring.ts';
import { runSearch } from './view.ts';

let overlay: HTMLElement | undefined;
let search: Search | undefined;
let back: Element | null = null;

/**
 * Opens the search over a page, with a query if one is given; the keyboard stays within until it is closed.
 * Rejects where the search cannot be had.
 */
export async function openOverlay(address: string, query?: string): Promise<void> {
  if (!overlay) await build(address);
  if (!overlay || !search || overlay.isConnected) return;
  back = document.activeElement;
  document.body.append(overlay);
  document.documentElement.classList.add('searching');
  if (query !== undefined) {
    search.box.value = query;
    void search.ask(query, '');
  }
  search.box.focus();
  search.box.select();
}

async function build(address: string): Promise<void> {
  const content = await bringSearch(address);
  const frame = document.createElement('div');
  frame.className = 'search-overlay';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-modal', 'true');
  frame.setAttribute('aria-label', content.querySelector('h1')?.textContent ?? '');
  frame.append(content);
  const whole = document.createElement('a');
  whole.className = 'link whole';
  whole.textContent = content.dataset['whole'] ?? '';
  const addressOf = (query: string, part: string): string =>
    query ? `${address}?${new URLSearchParams({ q: query, ...(part && { in: part }) }).toString()}` : address;
  const closer = document.createElement('button');
  closer.type = 'button';
  closer.className = 'act close';
  closer.textContent = content.dataset['close'] ?? '×';
  closer.addEventListener('click', close);
  search = runSearch(content, {
    keep: (query, part) => void (whole.href = addressOf(query, part)),
    enter: (query) => location.assign(addressOf(query, '')),
  });
  whole.href = address;
  content.querySelector('form')?.after(closer, whole);
  await search.ask('', '');
  frame.addEventListener('keydown', onKey);
  // A link to a place of the page below changes nothing but the fragment.
  addEventListener('hashchange', close);
  // Back to this page is back to what was asked over it.
  addEventListener('pagehide', () => frame.isConnected && remember(search?.box.value));
  overlay = frame;
}

function close(): void {
  if (!overlay?.isConnected) return;
  overlay.remove();
  document.documentElement.classList.remove('searching');
  remember(undefined);
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
}

function remember(asked: string | undefined): void {
  history.replaceState(asked === undefined ? null : { asked }, '');
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
  if (event.key !== 'Tab') return;
  const stops = [...overlay.querySelectorAll<HTMLElement>('a[href], button, input')].filter((stop) => stop.getClientRects().length > 0);
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const end = event.shiftKey ? first : last;
  if (document.activeElement !== end) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
