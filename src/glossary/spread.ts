import { reportDate, reportYear, yearWords } from '#edition/dates.ts';
import type { Edition } from '#edition/types.ts';
import { hanIn, rateOf } from '#text/han.ts';
import type { ConceptEntry } from './concepts.ts';
import type { Glossary } from './glossary.ts';

/** How often something is said: how many times, among how many Chinese characters, and for each 10,000 of them. */
export interface Said {
  count: number;
  han: number;
  rate: number;
}

/** How often a report mentions a concept. */
export interface ReportSaid extends Said {
  edition: Edition;
  /** The id of the first sentence that mentions it. */
  first: string;
}

/** How often the reports of a year mention a concept, all of them together. */
export interface YearSaid extends Said {
  /** Undefined for the reports whose date is not known. */
  year: number | undefined;
  /** The year as pages say it, in brackets where no report of it states its date: 〔2018〕; empty where none is known. */
  said: string;
  /** How many reports the site has of the year, with those that have no mention. */
  reports: number;
  /** Those that mention it, the most frequent first. */
  having: readonly ReportSaid[];
}

/** How a concept is spread over the reports of the site. */
export interface Spread {
  reports: number;
  having: number;
  count: number;
  /** Every year with a report, the earliest first, and the reports without a date after them. */
  years: readonly YearSaid[];
  /** The report that mentions it first, by its date; undefined where no report that has it has a date. */
  earliest: ReportSaid | undefined;
  /** The report that mentions it most often. */
  most: ReportSaid | undefined;
}

/** Returns how a concept is spread over reports. */
export function spreadOf(
  concept: ConceptEntry,
  { mentionsWithin }: Pick<Glossary, 'mentionsWithin'>,
  editions: readonly Edition[],
): Spread {
  const years = yearsOf(editions).map(({ year, own }): YearSaid => {
    const having = own.flatMap((edition) => {
      const mentions = mentionsWithin(concept, edition);
      const [first] = mentions;
      return first ? [{ ...toSaid(mentions.length, hanOf(edition)), edition, first: first.segment.id }] : [];
    });
    return {
      ...toSaid(sum(having.map(({ count }) => count)), sum(own.map(hanOf))),
      year,
      said: yearSaid(own),
      reports: own.length,
      having: having.sort((a, b) => b.count - a.count || (a.edition.slug < b.edition.slug ? -1 : 1)),
    };
  });
  const having = years.flatMap((year) => year.having);
  const dateOf = ({ edition }: ReportSaid): string => reportDate(edition)?.value ?? '';
  const dated = having.filter((one) => dateOf(one) !== '');
  return {
    reports: editions.length,
    having: having.length,
    count: sum(having.map(({ count }) => count)),
    years,
    earliest: dated.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))[0],
    most: having.reduce<ReportSaid | undefined>((most, one) => (most && most.count >= one.count ? most : one), undefined),
  };
}

/** Returns as many reports as a page has room for by their year, the most frequent of each year, and the others. */
export function shareOut(
  { years, having }: Spread,
  room: number,
): { shown: ReadonlyMap<number | undefined, readonly ReportSaid[]>; others: readonly ReportSaid[] } {
  const kept = ({ having: own }: YearSaid): number => (having <= room ? own.length : Math.ceil((own.length * room) / having));
  return {
    shown: new Map(years.map((year) => [year.year, year.having.slice(0, kept(year))])),
    others: years.flatMap((year) => year.having.slice(kept(year))),
  };
}

const known = new WeakMap<Edition, number>();

/** Returns how many Chinese characters a report has. */
export function hanOf(edition: Edition): number {
  const before = known.get(edition);
  if (before !== undefined) return before;
  const han = sum([...edition.segments.values()].map(({ zh }) => hanIn(zh)));
  known.set(edition, han);
  return han;
}

/** Returns reports by their years, the earliest first, and those without a date after them. */
function yearsOf(editions: readonly Edition[]): { year: number | undefined; own: Edition[] }[] {
  const byYear = new Map<string, Edition[]>();
  for (const edition of editions) {
    const year = reportYear(edition) ?? '';
    byYear.set(year, [...(byYear.get(year) ?? []), edition]);
  }
  return [...byYear]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([year, own]) => ({ year: year === '' ? undefined : Number(year), own }));
}

/** How the year of some reports is said: as one of them states it, else in brackets. */
function yearSaid(editions: readonly Edition[]): string {
  const all = editions.map((edition) => reportDate(edition)).flatMap((date) => (date ? yearWords(date) : []));
  return all.find((words) => !words.startsWith('〔')) ?? all[0] ?? '';
}

function toSaid(count: number, han: number): Said {
  return { count, han, rate: rateOf(count, han) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
