import { fill } from '#i18n/fill.ts';
import type { Order } from '#search/engine/contract.ts';
import { make, makeButton } from '../../page/make.ts';
import { inText } from '../filters.ts';
import { offerSave } from '../offer-save.ts';
import { counted, sayNumber } from '../say-number.ts';
import type { Setting } from '../setting.ts';
import type { Batches } from './batches.ts';
import { pagesIn } from './recount.ts';

/** No more batches than this are loaded at once to be saved. */
const mostAtOnce = 10;
/** So many pages come with them, however few a batch has. */
const mostInOne = 60;

/** Offers to save what is loaded as a table; where that is not all, says so and offers to load more. */
export function offerSaveOfLoaded(
  box: HTMLElement,
  { query, order, batches, onLoaded }: { query: string; order: Order; batches: Batches; onLoaded: () => void },
  setting: Setting,
): void {
  const found = inText(batches.loaded());
  offerSave(box, { query, order, found, again: batches.again }, setting);
  const words = setting.many?.words;
  if (!words || !batches.isMore() || box.hidden) return;
  const { isExact, pages } = batches.survey;
  const { pages: several } = setting.words.numbers;
  const loaded = pagesIn(found);
  const left = pages - loaded;
  // What is left may be no more than a batch.
  const label = isExact && left > 0 && left <= mostInOne ? fill(words.loadRest, sayNumber(left, several)) : words.loadMore;
  const said = make('span', 'saved', '', { role: 'status' });
  said.textContent = isExact
    ? fill(words.loaded, counted(loaded), sayNumber(pages, several))
    : fill(words.loadedSome, sayNumber(loaded, several));
  const button = makeButton('act', label, async () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    said.textContent = words.loading;
    try {
      for (let count = 0; count < mostAtOnce && batches.isMore() && box.contains(button); count++) await batches.loadNext();
    } catch {
      said.textContent = words.notLoaded;
      button.removeAttribute('aria-disabled');
      return;
    }
    if (!box.contains(button)) return;
    onLoaded();
    box.querySelector('button')?.focus();
  });
  box.append(' ', said, ' ', button);
}
