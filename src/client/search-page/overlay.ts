import { addStyleSheet } from '../style-sheet.ts';
import type { Search } from './view.ts';
import { runSearch } from './view.ts';

let overlay: HTMLElement | undefined;
let search: Search | undefined;
let back: Element | null = null;

/**
 * Opens the search over a page: the very search of its own page, brought here with its style sheets.
 * Rejects where that page cannot be had.
 */
export async function openOverlay(address: string): Promise<void> {
  if (!overlay) await bring(address);
  if (!overlay || !search || overlay.isConnected) return;
  back = document.activeElement;
  document.body.append(overlay);
  document.documentElement.classList.add('searching');
  search.box.focus();
  search.box.select();
}

function close(): void {
  overlay?.remove();
  document.documentElement.classList.remove('searching');
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
}

async function bring(address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const content = page.querySelector<HTMLElement>('.search');
  if (!content) throw new Error(`${address} holds no search.`);
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => addStyleSheet(href)));
  content.querySelectorAll('noscript, script').forEach((element) => element.remove());
  const title = content.querySelector('h1');
  const frame = document.createElement('div');
  frame.className = 'search-overlay';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-modal', 'true');
  frame.setAttribute('aria-label', title?.textContent ?? '');
  frame.append(document.adoptNode(content));
  search = runSearch(content, {
    keep: () => undefined,
    enter: (query) => location.assign(`${address}?${new URLSearchParams({ q: query }).toString()}`),
  });
  await search.ask('', '');
  const closer = document.createElement('button');
  closer.type = 'button';
  closer.className = 'act close';
  closer.textContent = content.dataset['close'] ?? '×';
  closer.addEventListener('click', close);
  content.querySelector('form')?.after(closer);
  frame.addEventListener('keydown', onKey);
  // A link to a place of the page below changes nothing but the fragment.
  addEventListener('hashchange', close);
  overlay = frame;
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
