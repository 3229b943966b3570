import { isPlainClick } from '../page/plain-click.ts';
import { readStrings } from '../reading/strings.ts';
import { markHits } from '../search/mark-hits.ts';

/** Makes the results of the search lead to their place on this page, with the words lit that were found: nothing is opened anew. */
export function lightHits(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.search-overlay a[href]') : null;
    if (!link || !isPlainClick(event) || !/^(?:\?[^#]*)?#/.test(link.getAttribute('href') ?? '')) return;
    event.preventDefault();
    const { hash, search } = link;
    if (location.hash === hash) dispatchEvent(new Event('hashchange'));
    else location.hash = hash;
    document.querySelector<HTMLElement>('.hits button:last-child')?.click();
    const words = new URLSearchParams(search).get('q');
    if (words) void readStrings().then(({ hits }) => markHits(words, hits, ''));
  });
}
