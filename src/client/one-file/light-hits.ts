import { keepState } from '../page/address.ts';
import { isPlainClick } from '../page/plain-click.ts';
import { readStrings } from '../reading/strings.ts';
import { markHits } from '../search/mark-hits.ts';
import { openOverlay } from '../search/overlay.ts';

/** Makes the results of the search lead to their place on this page, with the words lit that were found: nothing is opened anew. */
export function lightHits(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.search-overlay a[href]') : null;
    if (!link || !isPlainClick(event) || !/^(?:\?[^#]*)?#/.test(link.getAttribute('href') ?? '')) return;
    event.preventDefault();
    keepState({ asked: document.querySelector<HTMLInputElement>('.search-overlay input')?.value });
    const { hash, search } = link;
    if (location.hash === hash) dispatchEvent(new Event('hashchange'));
    else location.hash = hash;
    document.querySelector<HTMLElement>('.hits button:last-child')?.click();
    const words = new URLSearchParams(search).get('q');
    if (words) void readStrings().then(({ hits }) => markHits(words, hits, ''));
  });
  // Back from a result is back to the results, once the search has closed for the change of place.
  addEventListener('hashchange', () => setTimeout(reopen));
}

function reopen(): void {
  const { asked } = (history.state ?? {}) as { asked?: string };
  const link = document.querySelector<HTMLAnchorElement>('.head a[data-failed]');
  if (asked !== undefined && link) void openOverlay(link.href, asked);
}
