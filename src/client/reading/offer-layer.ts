import { isPlainClick } from '../page/plain-click.ts';

/** Offers the sources of the wording as a layer over the text, which loads when the reader turns it on or the address says so. */
export function offerLayer(sheet: string): void {
  const link = document.querySelector<HTMLAnchorElement>('.layer');
  const turn = (event?: Event): void => {
    if (!link || (event && !isPlainClick(event as MouseEvent))) return;
    event?.preventDefault();
    import('../origins/layer.ts').then(
      ({ turnLayer }) => turnLayer(link, sheet),
      () => location.assign(link.href),
    );
  };
  link?.addEventListener('click', turn);
  if (/[?&]layer=/.test(location.search)) turn();
}
