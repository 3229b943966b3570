import type { FoundAddress } from '#address/find.ts';
import { findLinks, findPrinted } from '#address/find.ts';
import { isSentenceId, kindOfId } from '#address/grammar.ts';
import { nearestOf } from '#address/nearest.ts';
import type { IdRange } from '#address/range.ts';
import { formatRange, parseRange } from '#address/range.ts';
import { readPlace, unescaped } from '#address/read.ts';
import { pathOfPlace } from '#address/url.ts';
import { isWithin, pageOf, parentOf, unitOf } from '#address/within.ts';
import { parseWrittenOut } from '#address/written-out.ts';
import type { Addressed, Missing } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import { base } from './data.ts';
import type { Stage } from './present.ts';
import { printedOf, titleOf, urlOf } from './present.ts';

const leadIn = /^(?:(?:另?见|详见|参[见看]|引自|出自|载于):?|(?:see|cf\.?)\s)\s*/i;

/** More places than this are not offered for one address. */
const most = 12;

/** A place that a query may mean; where no report is named, in any of them. */
interface Reading {
  id: string;
  slug: string | undefined;
}

/**
 * Returns the places that a query names by their addresses: written, printed, or inside a citation or a link. An address
 * that names no report is one place in each report that has it.
 */
export function addressesIn(query: string, stage: Stage): Addressed[] {
  for (const readings of readingsOf(query, stage)) {
    const found = new Map<string, Addressed>();
    for (const { id, slug } of readings)
      for (const page of reportsOf(stage, slug)) {
        const addressed = resolve(id, stage, page.slug);
        if (addressed && !found.has(addressed.url)) found.set(addressed.url, addressed);
      }
    if (found.size > 0) return [...found.values()].slice(0, most);
  }
  return [];
}

/** Returns the nearest places where a query names one place alone, and no report has it. */
export function missingIn(query: string, stage: Stage): Missing[] {
  for (const readings of readingsOf(query, stage)) {
    const [one] = readings;
    const id = one && parseRange(one.id)?.first;
    if (!one || id === undefined || readings.some((other) => other.id !== one.id)) continue;
    const pages = readings.flatMap(({ slug }) => reportsOf(stage, slug));
    return [...new Set(pages)].flatMap((page) => toMissing(id, page, stage));
  }
  return [];
}

function toMissing(id: string, { slug }: Page, { corpus, locale }: Stage): Missing[] {
  const sentences = corpus.sentences.filter(({ page }) => page.slug === slug);
  const nearest = nearestOf(
    id,
    sentences.map((sentence) => sentence.id),
  );
  const page = sentences.filter((sentence) => nearest && isWithin(sentence.id, nearest.id)).map((sentence) => sentence.page)[0];
  if (!nearest || !page) return [];
  const { id: near, kind, count } = nearest;
  const own = pageOf(near);
  const url = urlOf({ ...page, id: own }, locale, near === own ? undefined : near);
  return [{ id, report: slug, near, printed: printedOf(page, near, locale), url, kind, count }];
}

/** What a query may mean, by how it is read: the surest way first. */
function readingsOf(query: string, stage: Stage): Reading[][] {
  const text = [...unescaped(query.slice(0, 4000)).trim()].map((sign) => stage.corpus.variants.get(sign) || sign).join('');
  if (text === '') return [];
  const ways = [writtenOut(text, stage), findLinks(text), passedOn(text), findPrinted(text.normalize('NFKC'))];
  return ways.map((found) => found.map(({ id, slug }) => ({ id, slug }))).filter((found) => found.length > 0);
}

function writtenOut(text: string, stage: Stage): FoundAddress[] {
  if (text.length >= 80) return [];
  const plain = bareReference(text);
  const reports = reportsOf(stage);
  const named = reports.filter((page) => withoutName(plain, page) !== plain);
  return (named.length > 0 ? named : reports).flatMap((page) =>
    parseWrittenOut(withoutName(plain, page), page.works).map((id) => ({ id, slug: page.slug })),
  );
}

/** An address as people pass it on, with anything behind it; a work or part alone may be another name: S1线. */
function passedOn(text: string): FoundAddress[] {
  const found = readPlace(bareReference(text));
  if (!found) return [];
  const kind = kindOfId(found.first);
  const isAlone = !/[a-z\d\u3400-\u9fff]/.test(found.rest);
  return isAlone || (kind !== 'work' && kind !== 'part') ? [{ id: formatRange(found) }] : [];
}

/** A reference without the name of the report before it: 温州2018·报告·二（三）, Wenzhou 2018, Report II(3). */
function withoutName(plain: string, { name }: Page): string {
  const own = name
    ? [name.zh, name.en].filter((one) => plain.toLowerCase().indexOf(one.normalize('NFKC').toLowerCase()) === 0)[0]
    : undefined;
  return own === undefined ? plain : plain.slice(own.normalize('NFKC').length).replace(/^[\s·,:]+/, '');
}

/** A reference without what people put before and around it. */
function bareReference(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[。.,;、\s]+$/, '')
    .replace(/^[([【「“"](.*)[)\]】」”"]$/, '$1')
    .replace(leadIn, '')
    .replace(/[–—]/g, '-');
}

/** The first page of each report, or of one. */
function reportsOf({ corpus }: Stage, named?: string): Page[] {
  return corpus.pages.filter(
    ({ slug }, index, all) => (index === 0 || (all[index - 1] as Page).slug !== slug) && (named === undefined || slug === named),
  );
}

/** Returns a place of a report by its id, or the ends of a range, if the text has it. */
export function resolve(id: string, stage: Stage, slug: string): Addressed | undefined {
  const named = parseRange(id);
  const [report] = reportsOf(stage, slug);
  if (!named || !report) return undefined;
  const { corpus, english, locale } = stage;
  if (report.ended[named.first] === '') return toTombstone(named.first, report, locale);
  const range = { first: report.ended[named.first] ?? named.first, last: report.ended[named.last] || named.last };
  const [from, to] = inOrder(range, stage.corpus, slug);
  const own = corpus.pages.find((page) => page.id === from && page.slug === slug);
  const first = own ? own.first : corpus.sentences.findIndex((one) => one.page.slug === slug && isWithin(one.id, from));
  const sentence = corpus.sentences[first];
  if (!sentence) return undefined;
  const { page } = sentence;
  const last = to === from ? first : corpus.sentences.findIndex((one) => one.id === to && one.page === page);
  const isRange = last > first;
  const words = corpus.sentences
    .slice(first, isRange ? last + 1 : first + 1)
    .map(({ zh }, step) => (locale === 'en' && english?.sentences[first + step]) || zh);
  const meant = isRange ? formatRange({ first: from, last: to }) : from;
  const unit = unitOf(from);
  return {
    id: meant,
    report: slug,
    url: urlOf(page, locale, page.id === meant ? undefined : meant),
    printed: printedOf(page, from, locale) + (isRange ? `–${endOf(page, from, to, locale)}` : ''),
    title: titleOf(stage, page, kindOfId(unit) === 'measure' ? unit : page.id),
    excerpt: words.join(locale === 'en' ? ' ' : ''),
  };
}

/** A place whose words were withdrawn: its own address still says what stood there. */
function toTombstone(id: string, page: Page, locale: 'zh' | 'en'): Addressed {
  const url = `${base}${pathOfPlace(page.slug, id, locale)}`;
  return { id, report: page.slug, url, printed: printedOf(page, id, locale), title: '', excerpt: '' };
}

/** The ends of a range as they stand in the text, whichever was named first. */
function inOrder({ first, last }: IdRange, { sentences }: Corpus, slug: string): [string, string] {
  const [from, to] = [first, last].map((id) => sentences.findIndex((one) => one.id === id && one.page.slug === slug));
  return from !== undefined && to !== undefined && to >= 0 && to < from ? [last, first] : [first, last];
}

/** The end of a range in print: its sentence alone where both ends stand in one paragraph. */
function endOf(page: Page, from: string, to: string, locale: 'zh' | 'en'): string {
  const printed = printedOf(page, to, locale);
  return isWithin(to, isSentenceId(from) ? (parentOf(from) ?? from) : from) ? printed.split(' ').pop() || '' : printed;
}
