import type { FoundAddress } from '#address/find.ts';
import { findLinks, findPrinted } from '#address/find.ts';
import { kindOfId } from '#address/grammar.ts';
import { nearestOf } from '#address/nearest.ts';
import { formatRange, parseRange } from '#address/range.ts';
import { readPlace, unescaped } from '#address/read.ts';
import { isWithin, pageOf } from '#address/within.ts';
import { parseWrittenOut } from '#address/written-out.ts';
import type { Addressed, Missing } from './contract.ts';
import type { Page } from './corpus.ts';
import type { Stage } from './present.ts';
import { printedOf, urlOf } from './present.ts';
import { reportsOf, resolve } from './resolve.ts';

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
