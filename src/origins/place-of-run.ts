import { currentIdOf } from '#edition/ended.ts';
import type { Edition, Segment } from '#edition/types.ts';
import type { OriginRun } from '#schemas/origins.ts';

/** Where a run of the ledger stands now: its sentence, and by how many UTF-16 code units it has moved there. */
export interface PlacedRun {
  segment: Segment;
  moved: number;
}

/**
 * Returns where a run of the ledger stands now; undefined where its sentence does not say its words any more. After a
 * correction of the source words may stand elsewhere in a sentence, and a sentence that has ended may go on in another.
 */
export function placeOfRun(edition: Edition, { sentence, words, from }: OriginRun): PlacedRun | undefined {
  const id = currentIdOf(edition, sentence);
  const segment = id === undefined ? undefined : edition.segments.get(id);
  if (!segment) return undefined;
  const at = segment.zh.startsWith(words, from) ? from : segment.zh.indexOf(words);
  return at < 0 ? undefined : { segment, moved: at - from };
}
