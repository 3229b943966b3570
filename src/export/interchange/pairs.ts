import type { Edition, Segment } from '#edition/types.ts';
import { placedSegments } from '#report/segments.ts';

/** One sentence or heading in both languages, with the id of the unit that it stands in. */
export interface Pair extends Segment {
  en: string;
  unit: string;
}

/** Returns every sentence and heading of a report that is translated, in the order of the text. */
export function pairsOf({ works }: Pick<Edition, 'works'>): Pair[] {
  return works.flatMap((work) =>
    placedSegments(work).flatMap(({ segment, unit }) =>
      segment.en && segment.zh !== '' ? [{ ...segment, en: segment.en, unit: unit.id }] : [],
    ),
  );
}
