import { isPlainClick } from '../page/plain-click.ts';

/**
 * Offers the sources of the wording as a layer over the text, which loads when the reader turns it on or the address says
 * so. Where it cannot be had a click leads to their page; who came for the text stays.
 */
export function offerLayer(sheet: string): void {
  const link = document.querySelector<HTMLAnchorElement>('.layer');
  const turn = (event?: Event): void => {
    if (!link || (event && !isPlainClick(event as MouseEvent))) return;
    event?.preventDefault();
    import('../origins/layer.ts').then(({ turnLayer }) => turnLayer(link, sheet)).catch(() => event && location.assign(link.href));
  };
  link?.addEventListener('click', turn);
  if (/[?&]layer=origins\b/.test(location.search)) turn();
}
