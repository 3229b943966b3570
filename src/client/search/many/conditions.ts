import type { ListedReport } from '#search/many-format.ts';
import { entries } from '../scope.ts';

/** What reports are told apart by, in the order in which it is offered. */
export const traits = ['year', 'issuer', 'kind'] as const;

/** One of them. */
export type Trait = (typeof traits)[number];

/**
 * Which results of many reports a reader wants to see: those of a report or of a place in it, those of the reports that
 * have some traits, or of one among them, the entries and topics alone, or all.
 */
export interface Conditions extends Partial<Record<Trait, string>> {
  report?: string;
  /** The id of a place in the report. */
  place?: string;
  isEntries?: true;
}

/** Returns the conditions that stand in an address: `year:2019 kind:plan`, `year:1990s`, `year:2018 report:wenzhou-2018`, `wenzhou-2018`, `wenzhou-2018:r2`, `entries`. */
export function readConditions(value: string): Conditions {
  if (value === '') return {};
  if (value === entries) return { isEntries: true };
  const named = value.split(/ (?=(?:year|issuer|kind|report):)/).map((part) => part.split(/:(.*)/));
  if (named.every(([name]) => name === 'report' || traits.some((trait) => trait === name)))
    return Object.fromEntries(named.map(([name = '', words = '']): [string, string] => [name, words]));
  const [report = '', place] = value.split(':');
  return { report, ...(place && { place }) };
}

/** Returns conditions as they stand in an address. */
export function writeConditions({ report, place, isEntries, ...named }: Conditions): string {
  if (isEntries) return entries;
  const all = traits.flatMap((trait) => (named[trait] === undefined ? [] : `${trait}:${named[trait]}`));
  if (report === undefined) return all.join(' ');
  if (all.length > 0) return [...all, `report:${report}`].join(' ');
  return place === undefined ? report : `${report}:${place}`;
}

/** Returns whether a report is among those that are wanted; what it is called and its place in the report aside. */
export function isAmong(report: ListedReport, conditions: Conditions): boolean {
  return traits.every((trait) => {
    const wanted = conditions[trait];
    return wanted === undefined || valueOf(report, trait) === wanted || (trait === 'year' && decadeOf(report) === wanted);
  });
}

/** Returns the slugs of the reports that are wanted; nothing where all are. */
export function wantedOf(reports: readonly ListedReport[], conditions: Conditions): string[] | undefined {
  if (conditions.report !== undefined) return [conditions.report];
  if (traits.every((trait) => conditions[trait] === undefined)) return undefined;
  return reports.filter((report) => isAmong(report, conditions)).map(({ slug }) => slug);
}

/** Returns a trait of a report as it stands in an address: an issuer by its Chinese name. Undefined where it is not known. */
export function valueOf({ year, issuer, kind }: ListedReport, trait: Trait): string | undefined {
  if (trait === 'issuer') return issuer && (issuer.zh || issuer.en);
  return trait === 'year' ? year : kind;
}

/** Returns the decade that a report is of: `1990s`. Undefined where that is not known. */
export function decadeOf({ year }: ListedReport): string | undefined {
  return year && `${year.slice(0, 3)}0s`;
}
