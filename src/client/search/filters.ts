import type { Found } from '#search/engine/contract.ts';
import { fill } from '#i18n/fill.ts';
import { countHits } from './count-hits.ts';
import { isEntry } from './is-entry.ts';
import { counted } from './say-number.ts';
import { outsideParts, scopesFor, within } from './scope.ts';
import type { Setting } from './setting.ts';
import { make } from '../page/make.ts';
import { spoken } from './spoken.ts';

/** Returns the results that are pages of the text, without entries and topics. */
export function inText(results: readonly Found[]): Found[] {
  return results.filter((found) => !isEntry(found));
}

/** Shows the scopes that have results, with how many; the chosen one is pressed. Where their numbers do not add up, it is said why. */
export function showFilters(
  list: HTMLElement,
  results: readonly Found[],
  chosen: string,
  { words, reports, locale }: Setting,
  choose: (scope: string) => void,
): void {
  list.textContent = '';
  for (const { value, name } of scopesFor(reports, chosen, words)) {
    // Of all, as many as the summary says: sentences of the text.
    const count = countHits(value === '' ? inText(results) : within(results, value));
    if (count === 0 && value !== chosen && value !== '') continue;
    const button = make('button', '', '', {
      type: 'button',
      'aria-pressed': String(value === chosen),
    });
    button.append(spoken(count === 0 && value === '' ? name : `${name} ${counted(count)}`, locale));
    button.addEventListener('click', () => choose(value));
    list.append(button);
  }
  const sums = outsideParts(results, reports, chosen).map(({ name, count }) => fill(words.outsideParts, name, counted(count)));
  if (inText(results).length < results.length && inText(results).length > 0) sums.push(words.entriesApart);
  if (sums.length > 0) {
    const sum = make('p', 'filters-sum ours');
    sum.append(spoken(sums.join(' '), locale));
    list.append(sum);
  }
  list.hidden = results.length === 0;
}
