import type { Directory, ListedReport, NameData } from '../../many-format.ts';
import { loadFile } from '../data.ts';

/** The directory, with what is counted from it. */
export interface Opened extends Directory {
  /** Of each report, the number of its first page; at last how many pages there are. */
  starts: number[];
}

const opened = new WeakMap<Directory, Opened>();

/** Returns the directory; after a failure it is asked for again. */
export async function openDirectory(): Promise<Opened> {
  // What every engine over a few pages needs is asked for beside the directory.
  loadNames('zh').catch(() => undefined);
  const directory = (await loadFile('directory')) as Directory;
  const known = opened.get(directory) || withStarts(directory);
  opened.set(directory, known);
  return known;
}

function withStarts(directory: Directory): Opened {
  const starts = [0];
  directory.reports.forEach(({ chunks }, at) => starts.push((starts[at] as number) + chunks.reduce((sum, count) => sum + count, 0)));
  return { ...directory, starts };
}

/** Returns the names of all concepts in a language. */
export function loadNames(locale: 'zh' | 'en'): Promise<NameData> {
  return loadFile(`names.${locale}`) as Promise<NameData>;
}

/** Returns the reports as lists and filters call them, in the order of the directory. */
export function loadReports(): Promise<readonly ListedReport[]> {
  return loadFile('reports') as Promise<readonly ListedReport[]>;
}

/** Returns the number of the report that a page is of. */
export function reportOf({ starts }: Opened, page: number): number {
  return lastUpTo(starts, (start) => start <= page);
}

/** Returns the number of the last item for which something holds, where it holds for those before too; -1 where it holds for none. */
export function lastUpTo<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [-1, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(items[middle] as Item)) low = middle;
    else high = middle - 1;
  }
  return low;
}
