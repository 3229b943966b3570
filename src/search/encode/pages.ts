import { sentenceAfter } from '#address/within.ts';
import type { Edition, Segment, Unit } from '#edition/types.ts';
import { pagesOf } from '#edition/units.ts';
import { isOnPageOfUnit, segments } from '#report/segments.ts';

/** Returns the sentences that have their home on a page: a section whole, of parts and works what stands in no section. */
export function sentencesOn(page: Unit): Segment[] {
  return segments(page, isOnPageOfUnit);
}

/** Returns the Chinese of all editions in one string, page by page: what the places of terms are counted in. */
export function textOf(editions: readonly Edition[]): string {
  return editions.flatMap((edition) => pagesOf(edition).flatMap((page) => sentencesOn(page).map(({ zh }) => zh))).join('');
}

/** Returns sentences as stretches: the id of the first and its words, then the words of those that are counted on from it. */
export function toStretches(sentences: readonly Segment[]): string[][] {
  const stretches: string[][] = [];
  let next: string | undefined;
  for (const { id, zh } of sentences) {
    if (id === next) stretches[stretches.length - 1]?.push(zh);
    else stretches.push([id, zh]);
    next = sentenceAfter(id);
  }
  return stretches;
}
