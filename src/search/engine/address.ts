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

/** The places that a query names by their addresses: written, printed, or inside a citation or a link. */
export function addressesIn(query: string, stage: Stage): Addressed[] {
  const text = [...query.slice(0, 4000).trim()].map((sign) => stage.corpus.variants.get(sign) || sign).join('');
  if (text === '') return [];
  const found = new Map<string, Addressed>();
  const add = (id: string, slug?: string): void => {
    const addressed = resolve(id, stage, slug);
    if (addressed && !found.has(addressed.url)) found.set(addressed.url, addressed);
  };
  if (text.length < 80) {
    const plain = bareReference(text);
    for (const page of firstPages(stage)) parseWrittenOut(plain, page.works).forEach((id) => add(id, page.slug));
    if (found.size === 0 && /^\S*-\S*$/.test(plain)) add(plain.toLowerCase());
  }
  if (found.size > 0) return [...found.values()];
  findLinks(text).forEach(({ id, slug }) => add(id, slug));
  if (found.size === 0) findPrinted(text.normalize('NFKC')).forEach(({ id }) => add(id));
  return [...found.values()].slice(0, 5);
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

function firstPages({ corpus }: Stage): Page[] {
  return corpus.pages.filter(({ slug }, index, all) => all.findIndex((page) => page.slug === slug) === index);
}

/** A place by its id, or the ends of a range, if the text has it. */
export function resolve(id: string, stage: Stage, slug?: string): Addressed | undefined {
  const range = parseRange(id);
  if (!range) return undefined;
  const { corpus, english, locale } = stage;
  const { first: from, last: to } = range;
  const isMeant = (page: Page): boolean => slug === undefined || page.slug === slug;
  const own = corpus.pages.find((page) => page.id === from && isMeant(page));
  const first = own ? own.first : corpus.sentences.findIndex((one) => isWithin(one.id, from) && isMeant(one.page));
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
