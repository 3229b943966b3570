import { failAt } from '#schemas/read.ts';
import type { Stretch } from '#text/differing.ts';
import { differing } from '#text/differing.ts';
import { currentIdOf } from './ended.ts';
import type { Edition, Segment } from './types.ts';

/** Another sentence that says the same thing as a given one. */
export interface Parallel {
  segment: Segment;
  /** Its source words in order: `same` as here, or `other`, which stand only there. */
  words: Stretch[];
}

/**
 * Returns where another work of the report says the same thing as a sentence, by the editors' decision. A sentence that
 * has ended is the one that now holds its words; where there is none, nothing is parallel to it any more.
 */
export function parallelsOf(edition: Edition, segment: Segment): Parallel[] {
  return edition.parallels.confirmed
    .map((pair) => pair.map((id) => currentIdOf(edition, id)))
    .flatMap((pair) => (pair.includes(segment.id) ? pair.filter((id) => id !== undefined && id !== segment.id) : []))
    .flatMap((id) => {
      const other = id === undefined ? undefined : edition.segments.get(id);
      if (other) return { segment: other, words: differing(segment.zh, other.zh) };
      return failAt(
        `reports/${edition.slug}/parallels.json`,
        `It names ${id ?? ''}, and the report has no such sentence. Write an id that stands in zh/.`,
        'content:no-such-id',
      );
    });
}
