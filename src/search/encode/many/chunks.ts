import { isHeadingId } from '#address/grammar.ts';
import type { WorkNames } from '#address/print.ts';
import type { Edition, Segment } from '#edition/types.ts';
import { pagesOf } from '#edition/units.ts';
import type { Variants } from '#text/fold.ts';
import { fold } from '#text/fold.ts';
import type { QuotationData } from '../../format.ts';
import type { Chunk, EnglishChunk } from '../../many-format.ts';
import { toRuns } from '../../runs.ts';
import { sentencesOn, toStretches } from '../pages.ts';
import type { ListedPage } from './list-strings.ts';

/** How many signs a chunk has before the next page begins another. */
const full = 1400;

/** A chunk with its English. */
export interface ChunkOfBoth {
  zh: Chunk;
  en: EnglishChunk;
}

/** A page of the text: the id of its place and its sentences. */
export interface TextPage {
  id: string;
  sentences: Segment[];
}

/** Returns the pages of a report, in their order. */
export function textPagesOf(edition: Edition): TextPage[] {
  return pagesOf(edition).map((page) => ({ id: page.id, sentences: sentencesOn(page) }));
}

/** Returns pages in groups, each of which makes a chunk. */
export function toChunks(pages: readonly TextPage[]): TextPage[][] {
  const groups: TextPage[][] = [];
  let size = Infinity;
  for (const page of pages) {
    const own = page.sentences.reduce((sum, { zh }) => sum + zh.length, 0);
    if (size + own > full) groups.push([]);
    size = groups[groups.length - 1]?.length === 0 ? own : size + own;
    groups[groups.length - 1]?.push(page);
  }
  return groups;
}

/** Returns what a group of pages of a report is as a chunk; `numbers` say where each sentence stands in the text. */
export function toChunk(
  works: WorkNames,
  pages: readonly TextPage[],
  numbers: ReadonlyMap<string, number>,
  { slips, speakers }: { slips: QuotationData['slips'][string]; speakers: NonNullable<QuotationData['speakers']>[string] },
): ChunkOfBoth {
  const sentences = pages.flatMap((page) => page.sentences);
  const own = <Value>(all: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(sentences.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]]])));
  const [ownSlips, ownSpeakers] = [own(slips), own(speakers)];
  return {
    zh: {
      works,
      pages: Object.fromEntries(pages.map((page) => [page.id, toStretches(page.sentences)])),
      order: toRuns(sentences.map(({ id }) => numbers.get(id) ?? 0)),
      ...(Object.keys(ownSlips).length > 0 && { slips: ownSlips }),
      ...(Object.keys(ownSpeakers).length > 0 && { speakers: ownSpeakers }),
    },
    en: sentences.map(({ en }) => en ?? 0),
  };
}

/** Returns a page as its strings are listed. */
export function toListedPage({ sentences }: TextPage, variants: Variants): ListedPage {
  const text = sentences.map(({ zh }) => zh).join('');
  const { text: folded, starts } = fold(text, variants);
  const headings: [from: number, to: number][] = [];
  let at = 0;
  for (const { id, zh } of sentences) {
    if (isHeadingId(id)) headings.push([at, at + zh.length]);
    at += zh.length;
  }
  return {
    text: folded,
    isHeading: (place) => headings.some(([from, to]) => from <= (starts[place] ?? 0) && (starts[place] ?? 0) < to),
  };
}
