import { findLinks } from '#address/find.ts';
import { parseRange } from '#address/range.ts';
import { pageOf } from '#address/within.ts';
import type { Variants } from '#text/fold.ts';
import { decodeVariants } from '../../decode.ts';
import type { ListedReport } from '../../many-format.ts';
import type { Checked, Count, Engine, Found, How, Options, Survey, TextFiles } from '../contract.ts';
import { load } from '../data.ts';
import { droppedFrom } from '../dropped.ts';
import { createEngine } from '../engine.ts';
import { hasSource, isQuotation } from '../is-quotation.ts';
import { wellFormed } from '../open.ts';
import type { Query } from '../query.ts';
import { readQuery } from '../query.ts';
import { countPage, sumOf } from './counts.ts';
import type { Opened } from './directory.ts';
import { loadReports, openDirectory, reportOf } from './directory.ts';
import type { Alike } from './nominate.ts';
import { alike, nominate, pasted } from './nominate.ts';
import { filesWith, foldedPages } from './parts.ts';
import type { Stream } from './stream.ts';
import { tiers, toStream } from './stream.ts';

/** Returns what holds a query, page by page: those of a batch, the report that is open first. */
export async function search(typed: string, options: Options = {}): Promise<Found[]> {
  return answer(await askFor(typed, options), typed, options);
}

async function answer({ opened, stream, engines }: Asked, typed: string, options: Options): Promise<Found[]> {
  const { batch = 0 } = options;
  const engine = engines.get(batch) || engineWith(opened, stream.batches[batch] || []);
  engines.set(batch, engine);
  if (wantsEnglish) await engine.loadEnglish();
  const found = await engine.search(typed, options);
  const inText = found.filter(({ report }) => report !== '');
  const place = new Map(stream.reports.map((slug, at): [string, number] => [slug, at]));
  const at = ({ report }: Found): number => place.get(report) || 0;
  const grouped = inText.map((one, was) => ({ one, was })).sort((a, b) => at(a.one) - at(b.one) || a.was - b.was);
  // What the editors say of a query comes once.
  return grouped.map(({ one }) => one).concat(batch === 0 ? found.filter(({ report }) => report === '') : []);
}

/** Returns how much of all reports holds a query. */
export async function survey(typed: string, options: Options = {}): Promise<Survey> {
  const asked = await askFor(typed, options);
  const { batches, survey: listed, isKindSure } = asked.stream;
  if ((listed.isExact && isKindSure) || batches.length === 0) return { ...listed, batches: batches.length };
  const read = countIn(await answer(asked, typed, { ...options, batch: 0 }));
  // Where no page has the words one after the other, the lists have counted those that have all of them.
  if (listed.isExact && read.how === 'words') return { ...listed, how: 'words', batches: batches.length };
  // Of several words a result marks what it shows, and no more of the page.
  if (batches.length === 1 && read.how === 'words' && !asked.query.hasLatin)
    return { ...(await countWords(asked)), isExact: true, batches: 1 };
  return { ...read, isExact: batches.length === 1 && read.how !== 'words', batches: batches.length };
}

/** The pages of the first batch that have all of several Chinese words are counted with all places of each. */
async function countWords({ opened, stream, query, variants }: Asked): Promise<Omit<Survey, 'batches' | 'isExact'>> {
  const pages = await foldedPages(opened, stream.batches[0] || [], variants);
  const counts = new Map<string, Count>();
  for (const { report, folded } of pages) {
    const each = query.tokens.map((token) => folded.split(token.folded).length - 1);
    if (each.some((count) => count === 0)) continue;
    countPage(
      counts,
      report,
      each.reduce((sum, count) => sum + count),
    );
  }
  return { how: 'words', ...sumOf(counts, stream.reports) };
}

/** What was found is counted where the lists cannot tell: that of the best kind. */
function countIn(found: readonly Found[]): Omit<Survey, 'batches' | 'isExact'> {
  const inText = found.filter(({ report }) => report !== '');
  // They stand by their reports, and the first of these need not answer best.
  const how = inText.reduce<How>((best, one) => (tiers[one.how] > tiers[best] ? one.how : best), 'loose');
  const counts = new Map<string, Count>();
  for (const { report, hits } of inText.filter((one) => one.how === how))
    countPage(
      counts,
      report,
      hits.reduce((sum, { ranges }) => sum + ranges.length, 0),
    );
  return { how, ...sumOf(counts, counts.keys()) };
}

/** A query that has been asked: the pages that may answer it, and the engines over each batch of them. */
interface Asked {
  opened: Opened;
  query: Query;
  variants: Variants;
  stream: Stream;
  engines: Map<number, Engine>;
}

let last: { key: string; asked: Promise<Asked> } | undefined;
let wantsEnglish = false;

/** What a query and its options nominate; the last is kept, for several ask for it at once. */
function askFor(typed: string, options: Options): Promise<Asked> {
  const { locale, order, reports: within, prefer } = options;
  const key = JSON.stringify([typed, locale, order, within, prefer]);
  if (last?.key !== key) {
    const asking = (last = { key, asked: ask(typed, options) });
    asking.asked.catch(() => last === asking && (last = undefined));
  }
  return last.asked;
}

async function ask(typed: string, options: Options): Promise<Asked> {
  const [opened, { traditional }] = await Promise.all([openDirectory(), load('terms')]);
  const variants = decodeVariants(traditional);
  const query = readQuery(wellFormed(typed), variants);
  const nominated = query.tokens.length === 0 ? [] : await nominate(opened, query, typed, options);
  return { opened, query, variants, stream: toStream(opened, nominated, options), engines: new Map() };
}

/** An engine over some pages alone. */
function engineWith(opened: Opened, pages: readonly number[]): Engine {
  return createEngine(filesWith(opened, pages));
}

/** Digits, brackets, Roman numbers and what Chinese counts parts with, as in addresses; the ways of links. */
const addressed = /[\d/·(]|\w\s+[ivx]+\b|[一二三四五六七八九十百](?:、|大?部分|小?[节条项点款]|个?方面)/;

/** An engine over the reports that an address names, or over the one that is open; over nothing where what was typed is none. */
async function engineWithNamed(typed: string, { prefer }: Options): Promise<Engine> {
  const [opened, { traditional }] = await Promise.all([openDirectory(), load('terms')]);
  const variants = decodeVariants(traditional);
  const plainly = (words: string): string => [...words.normalize('NFKC').toLowerCase()].map((sign) => variants.get(sign) || sign).join('');
  const plain = plainly(typed);
  if (!addressed.test(plain)) return engineWith(opened, []);
  const listed = await loadReports();
  const links = findLinks(typed).map(({ slug }) => slug);
  const linked = listed.filter(({ slug }) => links.indexOf(slug) >= 0);
  const named = listed
    .map((report) => ({ report, length: Math.max(...[report.name.zh, report.name.en].map((words) => lengthIn(plain, plainly(words)))) }))
    .filter(({ report, length }) => length > 0 && linked.indexOf(report) < 0)
    // Of 州2018 and 温州2018 the longer one is meant where both stand there.
    .sort((a, b) => b.length - a.length)
    .map(({ report }) => report);
  const open = listed.filter(({ slug }) => slug === prefer);
  const all = linked.concat(named);
  const chosen = all.length > 0 ? all.slice(0, 3) : open.length > 0 ? open : listed.slice(0, 1);
  return engineWithReports(
    opened,
    chosen.map(({ slug }) => slug),
    listed,
  );
}

/** How long a name is that stands in a text; 0 where it does not. */
function lengthIn(text: string, name: string): number {
  return text.indexOf(name) >= 0 ? name.length : 0;
}

function engineWithReports(opened: Opened, slugs: readonly string[], listed?: readonly ListedReport[]): Engine {
  return createEngine(filesWith(opened, pagesOf(opened, slugs), listed));
}

/** The numbers of all pages of some reports. */
function pagesOf({ reports, starts }: Opened, slugs: readonly string[]): number[] {
  const pages: number[] = [];
  reports.forEach(({ slug }, at) => {
    if (slugs.indexOf(slug) < 0) return;
    for (let page = starts[at] as number; page < (starts[at + 1] as number); page++) pages.push(page);
  });
  return pages;
}

/** An engine over the pages that are likest to something pasted. */
async function engineWithAlike(typed: string): Promise<Engine> {
  const { opened, pages } = await pagesLike(typed);
  return engineWith(
    opened,
    pages.map(({ page }) => page),
  );
}

async function pagesLike(typed: string): Promise<{ opened: Opened; pages: Alike[] }> {
  const [opened, { traditional }] = await Promise.all([openDirectory(), load('terms')]);
  return { opened, pages: await alike(opened, pasted(typed, decodeVariants(traditional))) };
}

/** Returns the reports that something pasted is likest to, the likest first: those that share at least half as much as that. */
export async function likest(typed: string): Promise<string[]> {
  const { opened, pages } = await pagesLike(typed);
  const least = pages[0] ? pages[0].likeness / 2 : 0;
  const like = pages.filter(({ likeness }) => likeness >= least);
  return [...new Set(like.map(({ page }) => (opened.reports[reportOf(opened, page)] as { slug: string }).slug))];
}

/** Returns the texts of some reports, as the files of a site of few reports hold them. */
export async function textsOf(slugs: readonly string[]): Promise<TextFiles> {
  const [opened, listed] = await Promise.all([openDirectory(), loadReports()]);
  const files = filesWith(opened, pagesOf(opened, slugs), listed);
  const [zh, en, terms, quotation] = await Promise.all([files('zh'), files('en'), files('terms'), files('quotation')]);
  return { zh, en, terms, quotation };
}

/** Returns the places that what was typed names by their addresses, of the reports that it names or of the one that is open. */
export const findAddress: Engine['findAddress'] = async (typed, options = {}) =>
  (await engineWithNamed(typed, options)).findAddress(typed, options);

/** Returns the nearest places to one that what was typed names, where the report has it not. */
export const findMissing: Engine['findMissing'] = async (typed, options = {}) =>
  (await engineWithNamed(typed, options)).findMissing(typed, options);

/** Returns where a quotation stands, and how it differs. */
export const checkQuotation: Engine['checkQuotation'] = async (typed, options = {}) => {
  if (!isQuotation(typed) && !hasSource(typed)) {
    // What is short may still be a whole sentence or heading: of a page that the search has loaded already.
    const { opened, stream } = await askFor(typed, options);
    return engineWith(opened, stream.batches[0] || []).checkQuotation(typed, options);
  }
  const { opened, pages } = await pagesLike(typed);
  const numbers = pages.map(({ page }) => page);
  const checked = await engineWith(opened, numbers).checkQuotation(typed, options);
  // What is not to the letter on one page may run on into others of its report, or leave one out.
  if (!checked || (checked.verdict === 'same' && isOnOnePage(checked))) return checked;
  return engineWithReports(opened, [checked.report]).checkQuotation(typed, options);
};

function isOnOnePage({ id }: Checked): boolean {
  const { first, last } = parseRange(id) || { first: id, last: id };
  return pageOf(first) === pageOf(last);
}

/** Returns the concepts that may be meant. */
export const suggest: Engine['suggest'] = async (typed, options = {}) => {
  const engine = engineWith(await openDirectory(), []);
  if (wantsEnglish) await engine.loadEnglish();
  return engine.suggest(typed, options);
};

/** Returns the terms and the places that are nearest to a query that the text does not have. */
export const findNear: Engine['findNear'] = async (typed, options = {}) => (await engineWithAlike(typed)).findNear(typed, options);

/** Returns the figures of the reports that a query asks for. */
export const findFigures: Engine['findFigures'] = async (typed, options = {}) =>
  engineWith(await openDirectory(), []).findFigures(typed, options);

/** Returns what the site has of the places and concepts that a reader has gathered. */
export const gather: Engine['gather'] = async (wanted, options = {}) =>
  engineWithReports(
    await openDirectory(),
    wanted.places.map(({ report }) => report),
  ).gather(wanted, options);

export { loadReports as reports } from './directory.ts';

/** Returns the signs of a query that are left out. */
export const leftOut: Engine['leftOut'] = (typed) => droppedFrom(wellFormed(typed));

/** Has the English of what is found come with it from now on. */
export const loadEnglish: Engine['loadEnglish'] = () => {
  wantsEnglish = true;
  return Promise.resolve();
};
