import { isSentenceId, kindOfId } from '#address/grammar.ts';
import type { IdRange } from '#address/range.ts';
import { formatRange, parseRange } from '#address/range.ts';
import { pathOfPlace } from '#address/url.ts';
import { isWithin, parentOf, unitOf } from '#address/within.ts';
import type { Addressed } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import { pageAt } from './data.ts';
import type { Stage } from './present.ts';
import { printedOf, titleOf, urlOf } from './present.ts';

/** Returns the first page of each report, or of one. */
export function reportsOf({ corpus }: Stage, named?: string): Page[] {
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
  const url = pageAt(pathOfPlace(page.slug, id, locale));
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
