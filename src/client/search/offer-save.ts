import { fill } from '#i18n/fill.ts';
import type { Found, Order } from '#search/engine/contract.ts';
import { make, makeButton } from '../page/make.ts';
import { sayIn } from '../page/say-in.ts';
import { countHits } from './count-hits.ts';
import { sayNumber } from './say-number.ts';
import type { Setting } from './setting.ts';

/** What is saved: the pages of the text that a query found, in the order in which they are shown. */
export interface Saved {
  query: string;
  order: Order;
  found: readonly Found[];
  /** Asks for them once more, to have their English too. */
  again: () => Promise<readonly Found[]>;
}

/** Offers to save the sentences that were found as a table, however many of them stand there; where there are none, nothing. */
export function offerSave(box: HTMLElement, saved: Saved, setting: Setting): void {
  const { words } = setting;
  const count = countHits(saved.found);
  box.textContent = '';
  box.hidden = count === 0;
  if (count === 0) return;
  const said = make('span', 'saved', '', { role: 'status' });
  const save = async (): Promise<void> => {
    try {
      const { saveHits } = await import('./save-hits.ts');
      sayIn(said, fill(words.saved, await saveHits(saved, setting)));
    } catch {
      said.textContent = words.notSaved;
    }
  };
  box.append(makeButton('act', fill(words.save, sayNumber(count, words.numbers.sentences)), save), ' ', said);
}
