import { parseRange, formatRange } from '#address/range.ts';
import { pathOfPlace } from '#address/url.ts';
import { isWithin, pageOf } from '#address/within.ts';
import type { Passage, PlaceOfReport } from './contract.ts';
import { pageAt } from './data.ts';
import type { Stage } from './present.ts';
import { reportsOf } from './resolve.ts';

/** Returns the words of a place of a report, where they stand now; without sentences where they were withdrawn, undefined where the report never had them. */
export function passageAt({ report, id }: PlaceOfReport, stage: Stage): Passage | undefined {
  const named = parseRange(id);
  const [first] = reportsOf(stage, report);
  if (!named || !first) return undefined;
  const { corpus, english, locale } = stage;
  const nowOf = (end: string): string => first.ended[end] ?? end;
  const [from, to] = [nowOf(named.first), nowOf(named.last)];
  const address = (end: string): string => pageAt(pathOfPlace(report, end, locale));
  if (from === '' || to === '') return { id, report, url: pageAt(pathOfPlace(report, named.first, locale)), sentences: [] };
  const numbers = corpus.sentences.map((one, number) => ({ ...one, number })).filter(({ page }) => page.slug === report);
  const [start, end] = [numbers.findIndex((one) => isWithin(one.id, from)), lastIndex(numbers, (one) => isWithin(one.id, to))];
  if (start < 0 || end < start) return undefined;
  const inRange = numbers.slice(start, end + 1);
  // A part holds its sections; of a unit nothing that stands between its pages is passed over.
  const all = from === to ? inRange.filter((one) => isWithin(one.id, from)) : inRange;
  const now = formatRange({ first: from, last: to });
  return {
    id: now,
    report,
    url: from === to ? address(from) : `${pageAt(`${locale}/${report}/${pageOf(from)}/`)}#${now}`,
    sentences: all.map(({ id: sentence, zh, number }) => ({ id: sentence, zh, en: english?.sentences[number] })),
  };
}

function lastIndex<One>(all: readonly One[], holds: (one: One) => boolean): number {
  let at = all.length - 1;
  while (at >= 0 && !holds(all[at] as One)) at--;
  return at;
}
