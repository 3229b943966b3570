import { isWithin } from '#address/within.ts';
import type { Found } from '#search/engine/contract.ts';
import type { SearchedReport } from '#search/setting.ts';
import { countHits } from './count-hits.ts';
import { isEntry } from './is-entry.ts';

/** The name of the scope that lets entries pass. */
export const entries = 'entries';

/** The results that a reader wants to see: those of a report, of a work or part of it, the entries, or all. */
export interface Scope {
  /** As it stands in the address: `wenzhou-2018:r2`, `wenzhou-2018`, `entries`; empty for all. Of a single report, `r2`. */
  value: string;
  name: string;
}

/** Returns the results within a scope; an id alone means that place of any report. */
export function within(results: readonly Found[], value: string): Found[] {
  const [first = '', id] = value.split(':');
  return results.filter((found) => {
    if (value === '') return true;
    if (isEntry(found)) return value === entries;
    if (id !== undefined) return found.report === first && isWithin(found.unit, id);
    return found.report === value || isWithin(found.unit, value);
  });
}

/**
 * Returns the scopes that are offered: all; of a single report its works and parts; of several each report, and the works
 * and parts of the one that is chosen; and the entries. `names` are those of all and of the entries.
 */
export function scopesFor(reports: readonly SearchedReport[], chosen: string, names: { all: string; entries: string }): Scope[] {
  const isSeveral = reports.length > 1;
  const partsOf = ({ slug, parts }: SearchedReport): Scope[] =>
    parts.map(({ id, name }) => ({ value: isSeveral ? `${slug}:${id}` : id, name }));
  const inReports = reports.reduce<Scope[]>((all, report) => {
    const own: Scope[] = isSeveral ? [{ value: report.slug, name: report.name }] : [];
    const isOpen = !isSeveral || chosen.split(':')[0] === report.slug;
    return all.concat(own, isOpen ? partsOf(report) : []);
  }, []);
  return [{ value: '', name: names.all }, ...inReports, { value: entries, name: names.entries }];
}

/** Returns the works whose parts are offered and do not hold all that was found in them, with how many hits stand outside those. */
export function outsideParts(
  results: readonly Found[],
  reports: readonly SearchedReport[],
  chosen: string,
): { name: string; count: number }[] {
  const isSeveral = reports.length > 1;
  const open = reports.filter(({ slug }) => !isSeveral || chosen.split(':')[0] === slug);
  return open.reduce<{ name: string; count: number }[]>((all, { slug, parts }) => {
    const own = results.filter((found) => !isEntry(found) && found.report === slug);
    const works = parts.map(({ id, name }) => {
      const held = parts.filter((part) => part.id !== id && isWithin(part.id, id));
      const inWork = own.filter(({ unit }) => isWithin(unit, id));
      const outside = inWork.filter(({ unit }) => !held.some((part) => isWithin(unit, part.id)));
      return { name, count: held.length === 0 ? 0 : countHits(outside) };
    });
    return all.concat(works.filter(({ count }) => count > 0));
  }, []);
}
