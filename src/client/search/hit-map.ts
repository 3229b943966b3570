import { isWithin, parentOf } from '#address/within.ts';
import type { Found } from '#search/engine/contract.ts';
import { inText } from './filters.ts';

/**
 * Marks on the map of each report where its hits are. What stands before the sections of a part is marked at the first of
 * them. The map of a report without hits is hidden, and its name with it.
 */
export function showOnMap(map: HTMLElement, results: readonly Found[]): void {
  const found = inText(results);
  markOnMap(map, (slug) => {
    const own = found.filter(({ report }) => report === slug);
    return own.reduce<string[]>((all, { hits }) => all.concat(hits.map(({ sentence }) => sentence)), []);
  });
}

/** Marks on the map of each report where sentences of it stand; that of a report without any is hidden, and the whole where there are none. */
export function markOnMap(map: HTMLElement, sentencesOf: (report: string) => readonly string[]): void {
  map.hidden = true;
  [...map.querySelectorAll('[data-report]')].forEach((drawing) => {
    const sentences = sentencesOf(drawing.getAttribute('data-report') ?? '');
    mark(drawing, sentences);
    drawing.classList.toggle('empty', sentences.length === 0);
    if (sentences.length > 0) map.hidden = false;
  });
}

function mark(drawing: Element, sentences: readonly string[]): void {
  const teeth = [...drawing.querySelectorAll<SVGElement>('[data-id]')];
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
}
