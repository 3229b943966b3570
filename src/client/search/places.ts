import { parseRange, printRange } from '#address/range.ts';
import type { SearchedReport } from '#search/setting.ts';

/** Returns the name of a report to stand before a place of it; nothing where there is no other. */
export function inReport(reports: readonly SearchedReport[], slug: string): string {
  const name = reports.filter((one) => one.slug === slug).map((one) => one.name)[0];
  return name ? `${name} · ` : '';
}

/** Returns an id or a range of ids in print. */
export function short(id: string): string {
  return printRange(parseRange(id) ?? { first: id, last: id });
}
