import type { Survey } from '#search/engine/contract.ts';
import type { ListedReport } from '#search/many-format.ts';
import type { Conditions, Trait } from './conditions.ts';
import { decadeOf, isAmong, traits, valueOf, writeConditions } from './conditions.ts';

/** What may be chosen of a trait, or a report: how many places it has, and what the address says once it is. */
export interface Choice {
  /** The slug of a report; the value of a trait. */
  value: string;
  count: number;
  isChosen: boolean;
  /** The conditions that are wished for where it is pressed: those without it where it is chosen. */
  then: string;
  /** It is a year of the decade that is chosen. */
  isPart?: boolean;
}

/** More years than these are offered by decades. */
const mostYears = 12;

/** Returns the reports that hold a query, of those that have the chosen traits, in the order of answering. */
export function reportChoices(
  survey: Survey,
  listed: ReadonlyMap<string, ListedReport>,
  { report: chosen, ...named }: Conditions,
): Choice[] {
  return survey.reports.flatMap(({ report, places }) => {
    const info = listed.get(report);
    const isChosen = report === chosen;
    const traitsAlone = namedOnly(named);
    const then = writeConditions(isChosen ? traitsAlone : { ...traitsAlone, report });
    return info && (isChosen || isAmong(info, named)) ? [{ value: report, count: places, isChosen, then }] : [];
  });
}

/** Returns what may be chosen of each trait, each counted among the reports that have the others; a trait without a choice is left out. */
export function traitChoices(survey: Survey, listed: ReadonlyMap<string, ListedReport>, conditions: Conditions): [Trait, Choice[]][] {
  const named = namedOnly(conditions);
  return traits.flatMap((trait): [Trait, Choice[]][] => {
    const others = { ...named };
    delete others[trait];
    const counts = new Map<string, number>();
    const decades = new Map<string, number>();
    for (const { report, places } of survey.reports) {
      const info = listed.get(report);
      if (!info || !isAmong(info, others)) continue;
      add(counts, valueOf(info, trait), places);
      if (trait === 'year') add(decades, decadeOf(info), places);
    }
    const chosen = named[trait];
    const choiceOf = ([value, count]: [string, number]): Choice => {
      const isChosen = value === chosen;
      const without = conditions.report === undefined ? others : { ...others, report: conditions.report };
      return { value, count, isChosen, then: writeConditions(isChosen ? without : { ...others, [trait]: value }) };
    };
    if (chosen !== undefined && !counts.has(chosen) && !decades.has(chosen)) counts.set(chosen, 0);
    const choices = inOrder(trait, [...counts]).map(choiceOf);
    const offered = trait === 'year' && counts.size > mostYears ? byDecade([...decades], choices, choiceOf, chosen) : choices;
    return offered.length > 1 || chosen !== undefined ? [[trait, offered]] : [];
  });
}

function namedOnly(conditions: Conditions): Partial<Record<Trait, string>> {
  const named: Partial<Record<Trait, string>> = {};
  for (const trait of traits) if (conditions[trait] !== undefined) named[trait] = conditions[trait];
  return named;
}

function add(counts: Map<string, number>, value: string | undefined, count: number): void {
  if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + count);
}

// The newest year first; what weighs most first of the rest.
function inOrder(trait: Trait, counts: [string, number][]): [string, number][] {
  const byName = ([a]: [string, number], [b]: [string, number]): number => (a < b ? 1 : a > b ? -1 : 0);
  return counts.sort((a, b) => (trait === 'year' ? byName(a, b) : b[1] - a[1] || byName(b, a)));
}

/** The decades, and within the one that is chosen, or that the chosen year is of, its years. */
function byDecade(
  decades: [string, number][],
  years: readonly Choice[],
  choiceOf: (counted: [string, number]) => Choice,
  chosen: string | undefined,
): Choice[] {
  return inOrder('year', decades).flatMap((counted) => {
    const decade = counted[0].slice(0, 3);
    const isOpen = chosen?.slice(0, 3) === decade;
    const own = isOpen ? years.filter(({ value }) => value.slice(0, 3) === decade) : [];
    return [choiceOf(counted), ...own.map((year) => ({ ...year, isPart: true }))];
  });
}
