import type { Found, Options, Survey } from '#search/engine/contract.ts';
import { inText } from '../filters.ts';
import { openEngine } from '../open-engine.ts';
import { within } from '../scope.ts';
import { readConditions, writeConditions } from './conditions.ts';

/** What of a query is loaded, batch by batch. */
export interface Batches {
  readonly survey: Survey;
  /** Returns what is loaded, in the order of answering. */
  loaded: () => readonly Found[];
  /** Returns whether there are others. */
  isMore: () => boolean;
  /** Loads the next batch and returns it; rejects where it cannot be had, and may be asked again. */
  loadNext: () => Promise<readonly Found[]>;
  /** Asks for what is loaded once more. */
  again: () => Promise<Found[]>;
}

/** What was asked. */
export interface Asked {
  base: string;
  query: string;
  options: Options;
  /** The conditions that the results are to meet, as they stand in an address. */
  scope: string;
}

/** Returns the batches of a query, of which the first is loaded: all that it has, whatever the conditions. */
export function createBatches({ base, query, options, scope }: Asked, survey: Survey, first: readonly Found[]): Batches {
  const settle = (found: readonly Found[]): Found[] => byReport(narrowed(found, scope), survey);
  let loaded = settle(first);
  let next = 1;
  let pending: Promise<readonly Found[]> | undefined;
  const load = async (batch: number): Promise<Found[]> => settle(await (await openEngine(base)).search(query, { ...options, batch }));
  const take = async (): Promise<readonly Found[]> => {
    const found = await load(next);
    next++;
    loaded = loaded.concat(found);
    return found;
  };
  return {
    survey,
    loaded: () => loaded,
    // Entries come with the first alone.
    isMore: () => next < survey.batches && readConditions(scope).isEntries === undefined,
    loadNext() {
      // Asked for in two places it comes once.
      pending =
        pending ??
        take().finally(() => {
          pending = undefined;
        });
      return pending;
    },
    async again() {
      const all: Found[] = [];
      for (let batch = 0; batch < next; batch++) all.push(...(await load(batch)));
      return all;
    },
  };
}

/** Returns the results that conditions let pass: with any but the entries themselves, none of the pages of ours. */
function narrowed(found: readonly Found[], scope: string): Found[] {
  const { report, place, isEntries } = readConditions(scope);
  if (scope === '') return [...found];
  if (isEntries) return within(found, scope);
  return report === undefined ? inText(found) : within(found, writeConditions({ report, ...(place && { place }) }));
}

/** Results report by report in the order of a survey, as they are within each: what is of none first, reports that it has not last. */
function byReport(found: readonly Found[], { reports }: Survey): Found[] {
  const slugs = [...new Set(['', ...reports.map(({ report }) => report), ...found.map(({ report }) => report)])];
  const places = new Map(slugs.map((report, at) => [report, at]));
  const placeOf = ({ report }: Found): number => places.get(report) ?? slugs.length;
  return [...found].sort((a, b) => placeOf(a) - placeOf(b));
}
