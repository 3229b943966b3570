import { isView } from '#i18n/view.ts';
import type { View } from '#i18n/view.ts';
import { isPlainClick } from '../page/plain-click.ts';
import { reflow } from '../page/reflow.ts';
import { recall, remember } from '../page/storage.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import { carryAnchor } from './scroll-anchor.ts';
import { selection } from './selection.ts';
import { readStrings } from './strings.ts';

/** Makes the links of the head turn the page to a view, which the device then remembers. */
export function offerViews(): void {
  const root = document.documentElement;
  const guard = (): void =>
    // Beside its translation the source is not for machines to translate.
    document.querySelectorAll<HTMLElement>('.row > .zh').forEach((source) => {
      source.translate = root.dataset['locale'] === 'zh' && !root.hasAttribute('data-view');
    });
  if (root.hasAttribute('data-view')) guard();
  if (!root.hasAttribute('data-views')) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-view-link]')];
  // In one column side by side is sentence by sentence, and goes by that name.
  const narrow = matchMedia('(max-width: 43.6875em)');
  const mark = (): void => {
    const view = root.getAttribute('data-view') ?? 'single';
    const shown = view === 'parallel' && narrow.matches ? 'lines' : view;
    links.forEach((link) => {
      if (link.dataset['viewLink'] === shown) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  const turnTo = (view: View): void => {
    reflow(() => {
      if (view === 'single') root.removeAttribute('data-view');
      else root.setAttribute('data-view', view);
    });
    whenLoaded(import('../page/address.ts'), ({ writeAddress }) => writeAddress({ view: view === 'single' ? '' : view }));
    guard();
    mark();
  };
  links.forEach((link) => {
    const view = link.dataset['viewLink'];
    const page = link.href;
    if (isView(view)) link.href = addressIn(view);
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      if (isView(view)) {
        event.preventDefault();
        remember('view', view);
        turnTo(view);
        // Who comes by the keyboard has gone through all above: what is lit says where they were.
        if (event.detail === 0) selection()?.first.scrollIntoView({ block: 'center' });
      } else {
        // To the twin in the other language, where the same sentences are selected.
        remember('view', 'single');
        carryAnchor();
        link.href = selection() ? page + location.hash : page;
      }
    });
  });
  mark();

  // The link decides; what the reader is used to is one word away.
  const asked = new URLSearchParams(location.search).get('view');
  const usual = recall('view');
  if (isView(asked) && isView(usual) && asked !== usual)
    whenLoaded(Promise.all([import('./usual-view.ts'), readStrings()]), ([{ offerUsualView }, t]) =>
      offerUsualView(asked, usual, t, turnTo),
    );
}

function addressIn(view: View): string {
  return `${location.pathname}${view === 'single' ? '' : `?view=${view}`}`;
}
