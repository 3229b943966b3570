import { formatRange, printRange } from '#address/range.ts';
import { printSource } from '#citation/quote.ts';
import type { Selection, SelectionListener } from '../reading/selection.ts';
import { permanentOf, quotedIn } from './citation.ts';
import { drawCode } from './draw-code.ts';
import { namePlace } from './entries.ts';
import { rangeOf } from './fragment.ts';
import type { Source } from './source.ts';
import { slugOf } from './source.ts';

const found = <Found extends Element>(selector: string): Found[] => [...document.querySelectorAll<Found>(selector)];

/**
 * Returns what makes a permanent page speak of the sentence that is selected on it: the ways to its text keep the
 * sentence, and the address, source line, forms for running text and code are the sentence's. Where nothing is selected
 * any more they are those of the place again.
 */
export function nameSelected(sourceAt: (selected: Selection) => Source): SelectionListener {
  const ways = found<HTMLAnchorElement>('[data-view-link], a[data-said], .head a[href*="#"][aria-current="page"]').map((way) => ({
    way,
    was: way.hash,
  }));
  const said = found<HTMLElement>('[data-said]');
  const forms = [...said, ...found<HTMLElement>('.references .in-text .said')].map((form) => ({ form, was: form.innerHTML }));
  const copies = found<HTMLElement>('.page-parts [data-copy], .references [data-copy]');
  const ofPlace = copies[0]?.dataset['copy'] ?? '';
  const codes = found<SVGElement>('.proof .qr').map((code) => ({ code, was: code.getAttribute('aria-label') ?? '' }));

  return (selected) => {
    const source = selected && sourceAt(selected);
    const range = selected && rangeOf(selected);
    const address = selected && source ? permanentOf(selected, source) : ofPlace;
    const fragment = range && formatRange(range);
    ways.forEach(({ way, was }) => (way.hash = fragment ?? was));
    copies.forEach((button) => (button.dataset['copy'] = address));
    forms.forEach(({ form, was }) => (form.innerHTML = was));
    codes.forEach(({ code, was }) => drawCode(address, was.split(ofPlace).join(address), code));
    if (!selected || !source || !range) return;
    const printed = printRange(range);
    found<HTMLElement>('.references').forEach((references) => namePlace(references, printed));
    const words: Record<string, string> = {
      address,
      place: printed,
      line: printSource(quotedIn(source.locale, selected, source)),
      id: `${slugOf(source)}:${fragment ?? ''}`,
    };
    said.forEach((element) => {
      const { said: name = '' } = element.dataset;
      element.textContent = words[name] ?? '';
      if (name === 'line') element.lang = source.locale === 'zh' ? 'zh-Hans' : 'en';
    });
  };
}
