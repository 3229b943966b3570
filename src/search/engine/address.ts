import { findLinks, findPrinted } from '#address/find.ts';
import { isSentenceId, kindOfId } from '#address/grammar.ts';
import { formatRange, parseRange } from '#address/range.ts';
import { isWithin, parentOf, unitOf } from '#address/within.ts';
import { parseWrittenOut } from '#address/written-out.ts';
import type { Addressed } from './contract.ts';
import type { Page } from './corpus.ts';
import type { Stage } from './present.ts';
import { printedOf, titleOf, urlOf } from './present.ts';

const leadIn = /^(?:(?:另?见|详见|参[见看]|引自|出自|载于):?|(?:see|cf\.?)\s)\s*/i;

/** More places than this are not offered for one address. */
const most = 12;

/**
 * Returns the places that a query names by their addresses: written, printed, or inside a citation or a link. An address
 * that names no report is one place in each report that has it.
 */
export function addressesIn(query: string, stage: Stage): Addressed[] {
  const text = [...query.slice(0, 4000).trim()].map((sign) => stage.corpus.variants.get(sign) || sign).join('');
  if (text === '') return [];
  const found = new Map<string, Addressed>();
  const reports = firstPages(stage);
  const add = (id: string, slug?: string): void =>
    reports
      .filter((page) => slug === undefined || page.slug === slug)
      .forEach((page) => {
        const addressed = resolve(id, stage, page.slug);
        if (addressed && !found.has(addressed.url)) found.set(addressed.url, addressed);
      });
  if (text.length < 80) {
    const plain = bareReference(text);
    const named = reports.filter((page) => withoutName(plain, page) !== plain);
    for (const page of named.length > 0 ? named : reports)
      parseWrittenOut(withoutName(plain, page), page.works).forEach((id) => add(id, page.slug));
    if (found.size === 0 && /^\S*-\S*$/.test(plain)) add(plain.toLowerCase());
  }
  if (found.size > 0) return [...found.values()].slice(0, most);
  findLinks(text).forEach(({ id, slug }) => add(id, slug));
  if (found.size === 0) findPrinted(text.normalize('NFKC')).forEach(({ id }) => add(id));
  return [...found.values()].slice(0, most);
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

/** The first page of each report. */
function firstPages({ corpus }: Stage): Page[] {
  return corpus.pages.filter(({ slug }, index, all) => index === 0 || (all[index - 1] as Page).slug !== slug);
}

/** Returns a place of a report by its id, or the ends of a range, if the text has it. */
export function resolve(id: string, stage: Stage, slug: string): Addressed | undefined {
  const range = parseRange(id);
  if (!range) return undefined;
  const { corpus, english, locale } = stage;
  const { first: from, last: to } = range;
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
  const meant = isRange ? formatRange(range) : from;
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

/** The end of a range in print: its sentence alone where both ends stand in one paragraph. */
function endOf(page: Page, from: string, to: string, locale: 'zh' | 'en'): string {
  const printed = printedOf(page, to, locale);
  return isWithin(to, isSentenceId(from) ? (parentOf(from) ?? from) : from) ? printed.split(' ').pop() || '' : printed;
}
