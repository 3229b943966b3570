import type { CheckedCitation, KnownReport } from './contract.ts';
import type { PlacedCitation } from './judging/places.ts';

/** Returns whether a citation leads to a place; where several reports have one, that of the report most is quoted from. */
export function checkCitation({ from, to, text, places, named: found }: PlacedCitation, best: KnownReport | undefined): CheckedCitation {
  const place = found.find(({ report }) => report === best) ?? found[0];
  const [asked] = places;
  return {
    from,
    to,
    text,
    at: place?.id ?? asked?.id ?? null,
    report: place?.report.slug ?? asked?.report ?? null,
    resolves: place !== undefined,
  };
}
