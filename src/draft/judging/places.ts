import { isWithin } from '#address/within.ts';
import { formatRange, parseRange } from '#address/range.ts';
import type { FoundCitation, KnownReport } from '../contract.ts';
import type { Source, Span } from './source.ts';
import { sentencesOf } from './source.ts';

/** A place of a report, by the numbers of its first and last sentence. */
export interface Place {
  report: KnownReport;
  id: string;
  first: number;
  last: number;
}

/** A citation with the places that it names, of those that there are. */
export interface PlacedCitation extends FoundCitation {
  named: readonly Place[];
}

const indices = new WeakMap<KnownReport, Map<string, number>>();

/** Returns the places that a citation names, of those that there are; where it names no report, in each report that has them. */
export function placesOf({ places }: Pick<FoundCitation, 'places'>, reports: readonly KnownReport[]): Place[] {
  return places.reduce<Place[]>((all, { id, report: slug }) => {
    const asked = reports.filter((report) => slug === undefined || report.slug === slug);
    return asked.reduce((found, report) => found.concat(placeIn(report, id) ?? []), all);
  }, []);
}

/** A place of a report where it stands now; undefined where it has none. */
function placeIn(report: KnownReport, id: string): Place | undefined {
  const range = parseRange(id);
  if (!range) return undefined;
  const [first, last] = [endsOf(report, range.first), endsOf(report, range.last)];
  if (!first || !last || last[1] < first[0]) return undefined;
  const now = { first: report.ended[range.first] ?? range.first, last: report.ended[range.last] ?? range.last };
  return { report, id: formatRange(now), first: first[0], last: last[1] };
}

/** The numbers of the first and last sentence of a place, where its words stand now. */
function endsOf(report: KnownReport, id: string): [number, number] | undefined {
  const now = parseRange(report.ended[id] ?? id);
  if (!now) return undefined;
  const number = numbersOf(report).get(now.first);
  const last = numbersOf(report).get(now.last);
  if (number !== undefined && last !== undefined) return [number, last];
  const within = report.sentences.map((_, at) => at).filter((at) => isWithin(report.sentences[at]?.id ?? '', now.first));
  const [from] = within;
  return from === undefined ? undefined : [from, within[within.length - 1] as number];
}

function numbersOf(report: KnownReport): Map<string, number> {
  const known = indices.get(report) ?? new Map(report.sentences.map(({ id }, at) => [id, at]));
  indices.set(report, known);
  return known;
}

/** Returns whether a stretch begins in one of some places. */
export function isAt(source: Source, span: Span, places: readonly Place[]): boolean {
  return isIdAt(source.sentences[sentencesOf(source, span)[0]]?.id ?? '', source.report.slug, places);
}

/** Returns whether a sentence or range of a report begins in one of some places. */
export function isIdAt(id: string, slug: string | null, places: readonly Place[]): boolean {
  const begin = parseRange(id)?.first ?? id;
  return places.some(({ report, first, last }) => {
    const number = numbersOf(report).get(begin) ?? -1;
    return report.slug === slug && first <= number && number <= last;
  });
}
