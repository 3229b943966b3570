import type { Item } from '#dossier/dossier.ts';
import type { PinStrings } from './pin.ts';
import { offerPin } from './pin.ts';

/** What of an area leads to a place that can be pinned: the lines that a reader chooses, and the link in each. */
export interface LinkedLines {
  line: string;
  link: string;
}

/** Offers, where a reader chooses a line or comes to its link, to pin the place to which it leads; nothing before, for many lines would be many buttons. */
export function offerLinkPins(area: HTMLElement, { line, link: selector }: LinkedLines, words: () => Promise<PinStrings>): void {
  const met = new Set<Element>();
  const meet = ({ target }: Event): void => {
    const chosen = target instanceof Element ? target.closest(line) : null;
    const link = chosen?.querySelector<HTMLAnchorElement>(selector);
    const item = link && placeAt(link.href);
    const host = link?.parentElement;
    if (!link || !item || !host || met.has(link)) return;
    met.add(link);
    words().then(
      (t) => offerPin(host, item, t),
      () => met.delete(link),
    );
  };
  ['focusin', 'click'].forEach((name) => area.addEventListener(name, meet));
}

/** Offers to pin the places to which the links of an area lead. */
export function pinLinks(area: HTMLElement, selector: string, t: PinStrings): void {
  area.querySelectorAll<HTMLAnchorElement>(selector).forEach((link) => {
    const item = placeAt(link.href);
    if (item && link.parentElement) offerPin(link.parentElement, item, t);
  });
}

/** The place that an address in a language names, as it is pinned; its words are seen first by the dossier. */
function placeAt(address: string): Item | undefined {
  const [, report, id] = /\/(?:zh|en)\/([^/]+)\/[^/]+\/(?:index\.html)?#([\w.-]+)$/.exec(address) ?? [];
  return report !== undefined && id !== undefined ? { kind: 'place', report, id, hashes: {} } : undefined;
}
