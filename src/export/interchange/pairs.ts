import { unitOf } from '#address/within.ts';
import type { Edition, Segment } from '#edition/types.ts';

/** One sentence or heading in both languages, with the id of the unit that it stands in. */
export interface Pair extends Segment {
  en: string;
  unit: string;
}

/** Returns every sentence and heading of a report that is translated, in the order of the text. */
export function pairsOf({ segments }: Pick<Edition, 'segments'>): Pair[] {
  return [...segments.values()].flatMap((segment) =>
    segment.en && segment.zh !== '' ? [{ ...segment, en: segment.en, unit: unitOf(segment.id) }] : [],
  );
}
