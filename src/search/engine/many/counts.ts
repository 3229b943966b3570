import type { Count, Survey } from '../contract.ts';

/** Counts a page of a report with its places. */
export function countPage(counts: Map<string, Count>, report: string, places: number): void {
  const count = counts.get(report) || { places: 0, pages: 0 };
  counts.set(report, { places: count.places + places, pages: count.pages + 1 });
}

/** Returns what reports hold, all together and one by one, in an order of their slugs; those that are not counted are left out. */
export function sumOf(counts: ReadonlyMap<string, Count>, order: Iterable<string>): Pick<Survey, 'places' | 'pages' | 'reports'> {
  const reports = [...order].flatMap((report) => {
    const count = counts.get(report);
    return count ? [{ report, ...count }] : [];
  });
  return {
    places: reports.reduce((sum, { places }) => sum + places, 0),
    pages: reports.reduce((sum, { pages }) => sum + pages, 0),
    reports,
  };
}
