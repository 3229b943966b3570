import { writeAddress } from '../page/address.ts';

const parameter = 'layer=origins';

/** Says in the address of the page whether the layer is on, so that it can be copied from there. */
export function showInQuery(on: boolean): void {
  writeAddress({ layer: on ? 'origins' : '' });
}

/** Makes the links to other pages of the text lead to them with the layer, or without. */
export function carryInLinks(on: boolean): void {
  document.querySelectorAll<HTMLAnchorElement>('.neighbours a, .outline a, .crumbs a').forEach((link) => {
    if (link.getAttribute('href')?.charAt(0) === '#') return;
    link.search = withLayer(link.search, on);
  });
}

/** Keeps the layer in the links to the page in the other language. */
export function carryInTwins(isOn: () => boolean): void {
  document.querySelectorAll<HTMLAnchorElement>('[data-view-link]').forEach((link) =>
    // After those who set the address to that of the view.
    link.addEventListener('click', () => {
      if (isOn() && link.pathname !== location.pathname) link.search = withLayer(link.search, true);
    }),
  );
}

function withLayer(query: string, on: boolean): string {
  const parts = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && part !== parameter);
  if (on) parts.push(parameter);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
