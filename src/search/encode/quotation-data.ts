import { listAnchorOf, notesOf } from '#edition/apparatus.ts';
import type { Edition } from '#edition/types.ts';
import { pagesOf } from '#edition/units.ts';
import type { QuotationData } from '../format.ts';
import { toRuns } from '../runs.ts';
import { sentencesOn } from './pages.ts';

/** Returns what the check of quotations needs of all editions; `home` is the slug of the home report. */
export function toQuotationData(editions: readonly Edition[], home: string): QuotationData {
  const quoting = editions.filter(({ quoted }) => quoted.length > 0);
  return {
    slips: Object.fromEntries(editions.map((edition) => [edition.slug, slipsOf(edition, home)])),
    ...(quoting.length > 0 && { speakers: Object.fromEntries(quoting.map((edition) => [edition.slug, speakersOf(edition)])) }),
    order: orderOf(editions),
  };
}

/** Returns the slips of a report that the apparatus notes, by sentence; `home` is the slug of the home report. */
export function slipsOf(edition: Edition, home: string): QuotationData['slips'][string] {
  const slips: QuotationData['slips'][string] = {};
  for (const { note, at } of notesOf(edition)) {
    const { printed, likely } = note;
    if (likely === undefined) continue;
    for (const { id, anchor } of at) (slips[id] ??= []).push([printed, likely, listAnchorOf(anchor, edition.slug, home)]);
  }
  return slips;
}

/** Returns what a report quotes, by sentence, and whose words they are. */
export function speakersOf({ quoted }: Edition): NonNullable<QuotationData['speakers']>[string] {
  const speakers: ReturnType<typeof speakersOf> = {};
  for (const { at, words, speaker } of quoted) (speakers[at] ??= []).push([words, speaker.zh, speaker.en]);
  return speakers;
}

function orderOf(editions: readonly Edition[]): QuotationData['order'] {
  const order: number[] = [];
  let before = 0;
  for (const edition of editions) {
    const numbers = new Map(
      pagesOf(edition)
        .flatMap(sentencesOn)
        .map(({ id }, index) => [id, before + index]),
    );
    for (const id of edition.segments.keys()) {
      const number = numbers.get(id);
      if (number !== undefined) order.push(number);
    }
    before += numbers.size;
  }
  return toRuns(order);
}
