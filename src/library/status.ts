import type { Edition, Place, Sentence } from './edition.ts';
import { pagesOf, passagesIn, placesIn } from './edition.ts';

/** How far the translation of a page has come. */
export interface Status {
  place: Place;
  sentences: number;
  translated: number;
  again: boolean;
  alone: boolean;
}

/** The status of every page of an edition; a sentence counts to the page that is its home. */
export function statusOf(edition: Edition): Status[] {
  return pagesOf(edition).map((place) => {
    const own = ownSentences(place);
    const { again = false, alone = false } = edition.readings[place.id] ?? {};
    return { place, sentences: own.length, translated: own.filter(({ en }) => en !== undefined).length, again, alone };
  });
}

/** A page's own sentences: headings included, those of its measures too, not those of pages below it. */
function ownSentences(place: Place): Sentence[] {
  return [
    ...(place.heading ? [place.heading] : []),
    ...passagesIn(place).flatMap(({ sentences }) => sentences),
    ...placesIn(place).flatMap((child) => (child.kind === 'measure' ? ownSentences(child) : [])),
  ];
}
