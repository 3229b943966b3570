import type { Found } from '#search/engine/contract.ts';
import { inText } from '../filters.ts';
import type { Batches } from './batches.ts';

/** Returns how often something stands in what was found. */
export function placesIn(found: readonly Found[]): number {
  return inText(found).reduce((sum, { hits }) => sum + hits.reduce((all, { ranges }) => all + ranges.length, 0), 0);
}

/** Returns how many pages of reports are among what was found. */
export function pagesIn(found: readonly Found[]): number {
  return new Set(inText(found).map(({ report, unit }) => `${report}/${unit}`)).size;
}

/** Returns batches with the counts, and the kind, of what is loaded of them: where no list has them. */
export function recount(batches: Batches): Batches {
  const found = inText(batches.loaded());
  const slugs = [...new Set(found.map(({ report }) => report))];
  const survey = {
    ...batches.survey,
    how: found[0]?.how ?? batches.survey.how,
    places: placesIn(found),
    pages: pagesIn(found),
    isExact: !batches.isMore(),
    reports: slugs.map((report) => {
      const own = found.filter((one) => one.report === report);
      return { report, places: placesIn(own), pages: pagesIn(own) };
    }),
  };
  return { ...batches, survey };
}
