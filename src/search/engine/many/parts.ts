import type { ChineseData, EnglishData, QuotationData } from '../../format.ts';
import type { Chunk, EnglishChunk, ListedReport } from '../../many-format.ts';
import { foldText } from '#text/fold.ts';
import type { Variants } from '#text/fold.ts';
import { fromRuns, toRuns } from '../../runs.ts';
import type { Files, Load } from '../data.ts';
import { load, loadFile } from '../data.ts';
import type { Opened } from './directory.ts';
import { loadNames, reportOf } from './directory.ts';

/** The pages that are wanted of a chunk, by their numbers; `first` is that of its first. */
interface Wanted {
  first: number;
  pages: Set<number>;
}

/** Some chunks of a report by their numbers. */
interface Part {
  report: number;
  chunks: Map<number, Wanted>;
}

/** A page of a part: what a chunk has of it. */
interface LoadedPage {
  id: string;
  stretches: string[][];
  english: EnglishChunk;
  /** Where each of its sentences stands in its report. */
  places: number[];
}

/** A report of which some pages are loaded. */
interface LoadedReport {
  report: number;
  pages: LoadedPage[];
  about: Pick<Chunk, 'works' | 'slips' | 'speakers' | 'ended'>;
}

/** Returns the number of the chunk of its report that a page is in. */
export function chunkOf({ reports, starts }: Opened, page: number, report: number): { chunk: number; first: number } {
  const { chunks } = reports[report] as Opened['reports'][number];
  let [chunk, first] = [0, starts[report] as number];
  while (page >= first + (chunks[chunk] as number)) first += chunks[chunk++] as number;
  return { chunk, first };
}

/** Returns the files that an engine asks for as if some pages, by their numbers, were all that there is; with `listed` it knows what readers call the reports. */
export function filesWith(opened: Opened, pages: readonly number[], listed?: readonly ListedReport[]): Load {
  const parts = toParts(opened, pages);
  const loaded = once(() => loadParts(opened, parts, false));
  const inEnglish = once(() => loadParts(opened, parts, true));
  const files: { [Name in keyof Files]?: () => Promise<Files[Name]> } = {
    zh: async () => {
      const [reports, names] = await Promise.all([loaded(), loadNames('zh')]);
      return toChinese(opened, reports, names, listed);
    },
    en: async () => {
      const [reports, names] = await Promise.all([inEnglish(), loadNames('en')]);
      return toEnglish(reports, names);
    },
    quotation: async () => toQuotation(opened, await loaded()),
    // All words for a concept are among its names.
    aliases: () => Promise.resolve({}),
  };
  return (name) => (files[name] || ((): Promise<Files[typeof name]> => load(name)))();
}

/** A page by its report, and its Chinese as searches compare it. */
export interface FoldedPage {
  report: string;
  folded: string;
}

/** Returns the Chinese of some pages, by their numbers, out of the files that an engine over them asks for. */
export async function foldedPages(opened: Opened, pages: readonly number[], variants: Variants): Promise<FoldedPage[]> {
  const loaded = await loadParts(opened, toParts(opened, pages), false);
  return loaded.reduce<FoldedPage[]>((all, { report, pages: own }) => {
    const { slug } = opened.reports[report] as Opened['reports'][number];
    const textOf = ({ stretches }: LoadedPage): string => stretches.map(([, ...sentences]) => sentences.join('')).join('');
    return all.concat(own.map((page) => ({ report: slug, folded: foldText(textOf(page), variants) })));
  }, []);
}

function toParts(opened: Opened, pages: readonly number[]): Part[] {
  const parts = new Map<number, Part>();
  for (const page of pages) {
    const report = reportOf(opened, page);
    const part = parts.get(report) || { report, chunks: new Map<number, Wanted>() };
    const { chunk, first } = chunkOf(opened, page, report);
    const wanted = part.chunks.get(chunk) || { first, pages: new Set<number>() };
    wanted.pages.add(page);
    part.chunks.set(chunk, wanted);
    parts.set(report, part);
  }
  return [...parts.values()].sort((a, b) => a.report - b.report);
}

function loadParts(opened: Opened, parts: readonly Part[], withEnglish: boolean): Promise<LoadedReport[]> {
  return Promise.all(parts.map((part) => loadPart(opened, part, withEnglish)));
}

async function loadPart({ reports }: Opened, { report, chunks }: Part, withEnglish: boolean): Promise<LoadedReport> {
  const { slug, hash, isTranslated } = reports[report] as Opened['reports'][number];
  const numbers = [...chunks.keys()].sort((a, b) => a - b);
  const loaded = await Promise.all(
    numbers.map(async (number) => {
      const path = `texts/${slug}-${hash}/${number}`;
      const [zh, en] = await Promise.all([loadFile(path), withEnglish && isTranslated ? loadFile(`${path}.en`) : undefined]);
      return pagesIn(zh as Chunk, (en || []) as EnglishChunk, chunks.get(number) as Wanted);
    }),
  );
  return {
    report,
    pages: loaded.reduce<LoadedPage[]>((all, { pages }) => all.concat(pages), []),
    about: loaded.reduce<LoadedReport['about']>(
      (all, { about: { works, slips, speakers, ended } }) => ({
        works,
        slips: { ...all.slips, ...slips },
        speakers: { ...all.speakers, ...speakers },
        ended: { ...all.ended, ...ended },
      }),
      { works: {} },
    ),
  };
}

function pagesIn({ pages, order, ...about }: Chunk, english: EnglishChunk, wanted: Wanted): Pick<LoadedReport, 'pages' | 'about'> {
  const places = fromRuns(order);
  let at = 0;
  const all = Object.keys(pages).map((id): LoadedPage => {
    const stretches = pages[id] as string[][];
    const end = at + stretches.reduce((sum, { length }) => sum + length - 1, 0);
    const page = { id, stretches, english: english.slice(at, end), places: places.slice(at, end) };
    at = end;
    return page;
  });
  return { pages: all.filter((_, step) => wanted.pages.has(wanted.first + step)), about };
}

function toChinese({ reports }: Opened, loaded: readonly LoadedReport[], terms: string[][], listed?: readonly ListedReport[]): ChineseData {
  return {
    terms,
    reports: loaded.map(({ report, pages, about: { works, ended = {} } }) => {
      const { slug } = reports[report] as Opened['reports'][number];
      const { name } = (listed && listed[report]) || {};
      const own: Record<string, string[][]> = {};
      pages.forEach(({ id, stretches }) => (own[id] = stretches));
      return { slug, ...(name && { name }), works, ended, pages: own };
    }),
  };
}

function toEnglish(loaded: readonly LoadedReport[], names: string[][]): EnglishData {
  const sentences: EnglishData['sentences'] = [];
  for (const { pages } of loaded) for (const { english, places } of pages) places.forEach((_, at) => sentences.push(english[at] || 0));
  return { sentences, terms: names };
}

function toQuotation({ reports }: Opened, loaded: readonly LoadedReport[]): QuotationData {
  const [slips, speakers]: [QuotationData['slips'], NonNullable<QuotationData['speakers']>] = [{}, {}];
  const inOrder: number[] = [];
  let before = 0;
  for (const { report, pages, about } of loaded) {
    const { slug } = reports[report] as Opened['reports'][number];
    slips[slug] = about.slips || {};
    speakers[slug] = about.speakers || {};
    const places = pages.reduce<number[]>((all, page) => all.concat(page.places), []);
    const numbers = places.map((place, at) => ({ place, number: before + at })).sort((a, b) => a.place - b.place);
    inOrder.push(...numbers.map(({ number }) => number));
    before += places.length;
  }
  return { slips, speakers, order: toRuns(inOrder) };
}

/** Returns a function that does something once and gives the same for good, unless it failed. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made = made || make();
    made.catch(() => (made = undefined));
    return made;
  };
}
