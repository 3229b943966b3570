import type { CheckedCitation, FoundCitation, KnownReport } from './contract.ts';
import { placesOf } from './judging/places.ts';

/** Returns whether a citation leads to a place; where several reports have one, that of the report most is quoted from. */
export function checkCitation(
  { from, to, text, places }: FoundCitation,
  reports: readonly KnownReport[],
  best: KnownReport | undefined,
): CheckedCitation {
  const found = placesOf({ places }, reports);
  const place = found.find(({ report }) => report === best) ?? found[0];
  const [named] = places;
  return {
    from,
    to,
    text,
    at: place?.id ?? named?.id ?? null,
    report: place?.report.slug ?? named?.report ?? null,
    resolves: place !== undefined,
  };
}
