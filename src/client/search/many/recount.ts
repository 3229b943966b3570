import type { Found, Survey } from '#search/engine/contract.ts';
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
  const how = found[0]?.how ?? batches.survey.how;
  return { ...batches, survey: withCounts({ ...batches.survey, how, isExact: !batches.isMore() }, countsIn(found)) };
}

/** Returns batches with the counts of reports too that answer though no list says so: by the Chinese term of English words. */
export function withOthers(batches: Batches): Batches {
  const { survey } = batches;
  const known = new Set(survey.reports.map(({ report }) => report));
  const others = countsIn(batches.loaded()).filter(({ report }) => !known.has(report));
  return others.length === 0 ? batches : { ...batches, survey: withCounts({ ...survey, isExact: false }, [...survey.reports, ...others]) };
}

function countsIn(all: readonly Found[]): Survey['reports'] {
  const found = inText(all);
  return [...new Set(found.map(({ report }) => report))].map((report) => {
    const own = found.filter((one) => one.report === report);
    return { report, places: placesIn(own), pages: pagesIn(own) };
  });
}

function withCounts(survey: Survey, reports: Survey['reports']): Survey {
  const sum = (of: 'places' | 'pages'): number => reports.reduce((all, report) => all + report[of], 0);
  return { ...survey, reports, places: sum('places'), pages: sum('pages') };
}
