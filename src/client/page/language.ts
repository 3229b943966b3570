import { remember } from './storage.ts';

/** Remembers the language that a reader turns to: pages in both languages speak it. */
export function rememberLanguage(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.head a[hreflang]') : null;
    if (link) remember('language', link.hreflang.slice(0, 2));
  });
}
