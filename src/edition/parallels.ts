import { failAt } from '#schemas/read.ts';
import type { Stretch } from '#text/differing.ts';
import { differing } from '#text/differing.ts';
import { currentIdOf } from './ended.ts';
import type { Edition, Segment } from './types.ts';

/** Another sentence that says the same thing as some of those given. */
export interface Parallel {
  /** The ids of those that it says the same as, in order. */
  ids: [string, ...string[]];
  segment: Segment;
  /** Its source words in order: `same` as here, or `other`, which stand only there. */
  words: Stretch[];
}

/**
 * Returns where another work of the report says the same thing as some sentences, by the editors' decision: each place
 * once, also where it says what several of them say. A sentence that has ended is the one that now holds its words; where
 * there is none, nothing is parallel to it any more.
 */
export function parallelsOf(edition: Edition, sentences: readonly Segment[]): Parallel[] {
  const here = new Map<Segment, [Segment, ...Segment[]]>();
  for (const sentence of sentences) {
    for (const other of elsewhere(edition, sentence)) {
      const known = here.get(other);
      if (known) known.push(sentence);
      else here.set(other, [sentence]);
    }
  }
  return [...here].map(([segment, [first, ...more]]) => ({
    ids: [first.id, ...more.map(({ id }) => id)],
    segment,
    words: differing([first, ...more].map(({ zh }) => zh).join(''), segment.zh),
  }));
}

function elsewhere(edition: Edition, segment: Segment): Segment[] {
  return edition.parallels.confirmed
    .map((pair) => pair.map((id) => currentIdOf(edition, id)))
    .flatMap((pair) => (pair.includes(segment.id) ? pair.filter((id) => id !== undefined && id !== segment.id) : []))
    .flatMap((id) => {
      const other = id === undefined ? undefined : edition.segments.get(id);
      if (other) return other;
      return failAt(
        `reports/${edition.slug}/parallels.json`,
        `It names ${id ?? ''}, and the report has no such sentence. Write an id that stands in zh/.`,
        'content:no-such-id',
      );
    });
}
