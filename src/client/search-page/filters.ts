import { isUnder } from '../under.ts';
import type { Found } from '../search/contract.ts';
import { isEntry } from './results.ts';
import type { Setting } from './setting.ts';
import { make } from './setting.ts';

/** The name of the filter that lets entries pass. */
const entries = 'entries';

/** The results of a part, of a work, or all. */
export function within(results: readonly Found[], part: string): Found[] {
  return results.filter((found) => part === '' || (isEntry(found) ? part === entries : isUnder(found.unit, part)));
}

/** The results that are pages of the text, without entries and topics. */
export function inText(results: readonly Found[]): Found[] {
  return results.filter((found) => !isEntry(found));
}

/** How many hits results have. */
export function countHits(results: readonly Found[]): number {
  return results.reduce((sum, { hits }) => sum + hits.length, 0);
}

/** Offers the parts that have results, with how many; the chosen one is pressed. */
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
    const button = make('button', id === '' || id === entries || id.length < 2 ? '' : 'part', `${name} ${count}`, {
      type: 'button',
      'aria-pressed': String(id === chosen),
    });
    button.addEventListener('click', () => choose(id));
    list.append(button);
  }
  list.hidden = results.length === 0;
}

/** Marks on the map which sections have hits. */
export function showOnMap(map: HTMLElement, results: readonly Found[]): void {
  const units = results.reduce<string[]>(
    (all, found) => (isEntry(found) ? all : all.concat(found.hits.map(({ sentence }) => sentence))),
    [],
  );
  map.querySelectorAll<SVGElement>('[data-id]').forEach((tooth) => {
    const id = tooth.getAttribute('data-id') ?? '';
    tooth.classList.toggle(
      'named',
      units.some((unit) => isUnder(unit, id)),
    );
  });
  map.hidden = units.length === 0;
}
