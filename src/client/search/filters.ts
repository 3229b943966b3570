import { kindOfId } from '#address/grammar.ts';
import { isWithin } from '#address/within.ts';
import type { Found } from '#search/engine/contract.ts';
import { isEntry } from './is-entry.ts';
import type { Setting } from './setting.ts';
import { make } from '../page/make.ts';

/** The name of the filter that lets entries pass. */
const entries = 'entries';

/** Returns the results within a part or a work; all of them where none is named. */
export function within(results: readonly Found[], part: string): Found[] {
  return results.filter((found) => part === '' || (isEntry(found) ? part === entries : isWithin(found.unit, part)));
}

/** Returns the results that are pages of the text, without entries and topics. */
export function inText(results: readonly Found[]): Found[] {
  return results.filter((found) => !isEntry(found));
}

/** Returns how many hits results have. */
export function countHits(results: readonly Found[]): number {
  return results.reduce((sum, { hits }) => sum + hits.length, 0);
}

/** Shows the parts that have results, with how many; the chosen one is pressed. */
export function showFilters(
  list: HTMLElement,
  results: readonly Found[],
  chosen: string,
  { words, parts }: Setting,
  choose: (part: string) => void,
): void {
  list.textContent = '';
  const all = [{ id: '', name: words.all }, ...parts, { id: entries, name: words.entries }];
  for (const { id, name } of all) {
    const count = countHits(within(results, id));
    if (count === 0 && id !== chosen) continue;
    const button = make('button', isWithinWork(id) ? 'part' : '', `${name} ${count}`, {
      type: 'button',
      'aria-pressed': String(id === chosen),
    });
    button.addEventListener('click', () => choose(id));
    list.append(button);
  }
  list.hidden = results.length === 0;
}

function isWithinWork(id: string): boolean {
  const kind = kindOfId(id);
  return kind !== undefined && kind !== 'work';
}
