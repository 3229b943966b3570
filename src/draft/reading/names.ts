import type { WorkNames } from '#address/print.ts';
import type { KnownReport } from '../contract.ts';

/** What a reader of drafts must know of a report: its slug, its name and the names of its works. */
export type NamedReport = Pick<KnownReport, 'slug' | 'name' | 'works'>;

/** What reports and their works are called, as patterns of words one after the other, the longest first; none is empty. */
export interface NamePatterns {
  zh: string;
  en: string;
  /** The letters of works. */
  letters: string;
}

const never = '(?!)';

/** Returns what reports and their works are called, as the insides of patterns that find any of them. */
export function namePatterns(reports: readonly NamedReport[]): NamePatterns {
  const works = reports.reduce<WorkNames[string][]>((all, report) => all.concat(Object.values(report.works)), []);
  const all = [...reports.map(({ name }) => name), ...works];
  const letters = reports.reduce<string[]>((found, report) => found.concat(Object.keys(report.works)), []);
  return { zh: either(all.map(({ zh }) => zh)), en: either(all.map(({ en }) => en)), letters: either(letters) };
}

function either(words: readonly string[]): string {
  const distinct = [...new Set(words.filter((one) => one !== ''))].sort((a, b) => b.length - a.length);
  return distinct.length === 0 ? never : `(?:${distinct.map((one) => one.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|')})`;
}
