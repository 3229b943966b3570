import { pathHere } from '#host/site.ts';
import type { Setting } from './setting.ts';

/** The name under which the address of the search says from which report it was opened. */
export const openedFrom = 'from';

/**
 * Returns which report is open, for a search of many: that of the page over which it is opened, or the one that it was
 * opened from. Empty where none is, and where the reports are not known yet.
 */
export function openReport({ base, reports, many }: Setting): { prefer?: string } {
  if (!many) return {};
  const slug = new URLSearchParams(location.search).get(openedFrom) ?? pathHere(base).split('/')[1];
  return reports.filter((report) => report.slug === slug).map((report) => ({ prefer: report.slug }))[0] ?? {};
}
