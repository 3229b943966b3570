import { formatRange, printRange } from '#address/range.ts';
import { printSource } from '#citation/quote.ts';
import type { Selection, SelectionListener } from '../reading/selection.ts';
import { permanentOf, quotedIn } from './citation.ts';
import { drawCode } from './draw-code.ts';
import { namePlace } from './entries.ts';
import { rangeOf } from './fragment.ts';
import type { Source } from './source.ts';

const found = <Found extends Element>(selector: string): Found[] => [...document.querySelectorAll<Found>(selector)];

/**
 * Returns what makes a permanent page speak of the sentence that is selected on it: the ways to its text keep the
 * sentence, and the address, source line, forms for running text and code are the sentence's. Where nothing is selected
 * any more they are those of the place again.
 */
export function nameSelected(sourceAt: (selected: Selection) => Source): SelectionListener {
  const ways = found<HTMLAnchorElement>('[data-view-link], a[data-said], .head a[href*="#"][aria-current="page"]');
  const said = found<HTMLElement>('[data-said]');
  const forms = found<HTMLElement>('.references .in-text .said');
  const copies = found<HTMLElement>('.page-parts [data-copy], .references [data-copy]');
  const codes = found<SVGElement>('.proof .qr');
  const wasPath = ways.map(({ hash }) => hash);
  const wasSaid = said.map(({ innerHTML }) => innerHTML);
  const wasForm = forms.map(({ innerHTML }) => innerHTML);
  const ofPlace = copies[0]?.dataset['copy'] ?? '';
  const wasLabel = codes.map((code) => code.getAttribute('aria-label') ?? '');

  return (selected) => {
    const source = selected && sourceAt(selected);
    const address = selected && source ? permanentOf(selected, source) : ofPlace;
    const fragment = selected && formatRange(rangeOf(selected));
    ways.forEach((way, nth) => (way.hash = fragment ?? wasPath[nth] ?? ''));
    copies.forEach((button) => (button.dataset['copy'] = address));
    said.forEach((element, nth) => (element.innerHTML = wasSaid[nth] ?? ''));
    forms.forEach((form, nth) => (form.innerHTML = wasForm[nth] ?? ''));
    codes.forEach((code, nth) => drawCode(address, (wasLabel[nth] ?? '').split(ofPlace).join(address), code));
    if (!selected || !source) return;
    found<HTMLElement>('.references').forEach((references) => namePlace(references, printRange(rangeOf(selected))));
    const { permalinks } = source;
    const words: Record<string, string> = {
      address,
      place: printRange(rangeOf(selected)),
      line: printSource(quotedIn(source.locale, selected, source)),
      id: `${permalinks.split('/').slice(-2)[0] ?? ''}:${fragment ?? ''}`,
    };
    said.forEach((element) => {
      const { said: name = '' } = element.dataset;
      element.textContent = words[name] ?? '';
      if (name === 'line') element.lang = source.locale === 'zh' ? 'zh-Hans' : 'en';
    });
  };
}
