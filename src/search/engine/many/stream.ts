import type { Count, How, Options, Survey } from '../contract.ts';
import { countPage, sumOf } from './counts.ts';
import type { Opened } from './directory.ts';
import { reportOf } from './directory.ts';
import type { Posted } from './lists.ts';
import type { Nominated } from './nominate.ts';
import { chunkOf } from './parts.ts';

/** What is loaded for one batch of results: of no more chunks than this, and no more pages; of the first of several of fewer, for it comes with all else. */
const most = { inFirst: 8, chunks: 16, pages: 60 };

/** The pages that may answer a query, in the order in which they are loaded. */
export interface Stream {
  /** What stands in the lists; where it is not sure, only the text can tell. */
  survey: Omit<Survey, 'batches'>;
  /** Of pages that have all the words the lists may not tell whether they have them one after the other. */
  isKindSure: boolean;
  /** The slugs of their reports, in that order. */
  reports: string[];
  /** The numbers of the pages, a batch at a time; none of them is empty. */
  batches: number[][];
}

/** How well each kind of answer answers. */
export const tiers: Record<How, number> = { exact: 4, term: 3, sound: 3, words: 2, loose: 1 };

/** A page as it is weighed before its words are known. */
interface Weighed extends Posted {
  report: number;
  weight: number;
}

/** Returns nominated pages as a stream: the report that is open first, if one is, then those that answer best; within a report the pages that do. */
export function toStream(opened: Opened, nominated: readonly Nominated[], options: Options): Stream {
  const { reports } = opened;
  const wanted = options.reports && new Set(options.reports);
  const isWanted = ({ page }: Posted): boolean => !wanted || wanted.has((reports[reportOf(opened, page)] as { slug: string }).slug);
  const weighed = new Map<number, Weighed>();
  for (const { how, list } of nominated)
    for (const posted of list.pages.filter(isWanted)) {
      const weight = tiers[how] * 1000 + (posted.inHeading ? 200 : 0) + Math.min(posted.count, 99);
      const known = weighed.get(posted.page);
      if (!known || known.weight < weight) weighed.set(posted.page, { ...posted, weight, report: reportOf(opened, posted.page) });
    }
  const groups = inGroups([...weighed.values()], opened, options);
  const order = groups.reduce<number[]>((all, { pages }) => all.concat(pages.map(({ page }) => page)), []);
  return {
    survey: surveyOf(opened, nominated, groups, isWanted),
    isKindSure: nominated.length === 0 || (nominated[0] as Nominated).list.isSure,
    reports: groups.map(({ report }) => (reports[report] as { slug: string }).slug),
    batches: inBatches(opened, order),
  };
}

/** The pages of a report that may answer. */
interface Group {
  report: number;
  pages: Weighed[];
}

function inGroups(pages: readonly Weighed[], { reports }: Opened, { prefer, order }: Options): Group[] {
  const groups = new Map<number, Group>();
  for (const page of pages) {
    const group = groups.get(page.report) || { report: page.report, pages: [] };
    group.pages.push(page);
    groups.set(page.report, group);
  }
  if (order === 'text') {
    groups.forEach((group) => group.pages.sort((a, b) => a.page - b.page));
    return [...groups.values()].sort((a, b) => a.report - b.report);
  }
  groups.forEach((group) => group.pages.sort((a, b) => b.weight - a.weight || a.page - b.page));
  const open = prefer === undefined ? -1 : reports.findIndex(({ slug }) => slug === prefer);
  const rank = ({ report, pages: [best] }: Group): number => (report === open ? 10 : 0) + Math.floor((best as Weighed).weight / 1000);
  const sum = (group: Group): number => group.pages.reduce((all, { count }) => all + count, 0);
  const year = ({ report }: Group): string => (reports[report] as { year?: string }).year || '';
  return [...groups.values()].sort(
    (a, b) => rank(b) - rank(a) || sum(b) - sum(a) || (year(a) < year(b) ? 1 : year(a) > year(b) ? -1 : a.report - b.report),
  );
}

function surveyOf(
  opened: Opened,
  nominated: readonly Nominated[],
  groups: readonly Group[],
  isWanted: (posted: Posted) => boolean,
): Stream['survey'] {
  const [first] = nominated;
  // A page is counted once: what has all the words as having them, whether one after the other or not.
  const byWords = nominated.some(({ how }) => how === 'words') ? nominated.filter(({ how }) => how !== 'exact') : nominated;
  const counted = new Map<number, Posted>();
  // Of those that may only have them one after the other, what has them has all of them.
  for (const { list } of [...byWords, ...nominated.filter((one) => one.list.isSure)])
    for (const posted of list.pages) if (isWanted(posted) && !counted.has(posted.page)) counted.set(posted.page, posted);
  const slugOf = (report: number): string => (opened.reports[report] as { slug: string }).slug;
  const counts = new Map<string, Count>();
  counted.forEach(({ page, count }) => countPage(counts, slugOf(reportOf(opened, page)), count));
  return {
    how: first ? first.how : 'loose',
    isExact: byWords.every(({ list }) => list.isSure),
    ...sumOf(
      counts,
      groups.map(({ report }) => slugOf(report)),
    ),
  };
}

function inBatches(opened: Opened, order: readonly number[]): number[][] {
  const batches: number[][] = [];
  let batch: number[] = [];
  let chunks = new Set<string>();
  const keyOf = (page: number): string => {
    const report = reportOf(opened, page);
    return `${report}/${chunkOf(opened, page, report).chunk}`;
  };
  const fitInOne = new Set(order.map(keyOf)).size <= most.chunks && order.length <= most.pages;
  for (const page of order) {
    const key = keyOf(page);
    const limit = batches.length > 0 || fitInOne ? most.chunks : most.inFirst;
    if (batch.length >= most.pages || (!chunks.has(key) && chunks.size >= limit)) {
      batches.push(batch);
      [batch, chunks] = [[], new Set()];
    }
    batch.push(page);
    chunks.add(key);
  }
  return batch.length > 0 ? batches.concat([batch]) : batches;
}
