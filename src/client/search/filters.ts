import { isWithin, parentOf } from '#address/within.ts';
import type { Found } from '#search/engine/contract.ts';
import { isEntry } from './results.ts';
import type { Setting } from './setting.ts';
import { make } from './setting.ts';

/** The name of the filter that lets entries pass. */
const entries = 'entries';

/** The results of a part, of a work, or all. */
export function within(results: readonly Found[], part: string): Found[] {
  return results.filter((found) => part === '' || (isEntry(found) ? part === entries : isWithin(found.unit, part)));
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

/** Marks on the map where the hits are. What stands before the sections of a part is marked at the first of them. */
export function showOnMap(map: HTMLElement, results: readonly Found[]): void {
  const sentences = results.reduce<string[]>(
    (all, found) => (isEntry(found) ? all : all.concat(found.hits.map(({ sentence }) => sentence))),
    [],
  );
  const teeth = [...map.querySelectorAll<SVGElement>('[data-id]')];
  const idOf = (tooth: SVGElement): string => tooth.getAttribute('data-id') ?? '';
  // Of what stands before the sections of a part, the nearest place around it that has any.
  const holderOf = (sentence: string): SVGElement | undefined => {
    let first = teeth.find((tooth) => isWithin(sentence, idOf(tooth)));
    for (let place: string | undefined = sentence; place !== undefined && !first; place = parentOf(place)) {
      const around = place;
      first = teeth.find((tooth) => isWithin(idOf(tooth), around));
    }
    return first;
  };
  const named = sentences.map(holderOf);
  teeth.forEach((tooth) => tooth.classList.toggle('named', named.indexOf(tooth) >= 0));
  map.hidden = sentences.length === 0;
}
