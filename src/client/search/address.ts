import { isId } from '#citation/grammar.ts';
import { parseWrittenOut } from '#citation/written-out.ts';
import type { Addressed } from './contract.ts';
import type { Page } from './corpus.ts';
import type { Stage } from './present.ts';
import { printedOf, titleOf, urlOf } from './present.ts';

const link = /\/(?:id|zh|en)\/([\w-]+)\/([\w.]+)\/?(?:\?[^#\s]*)?(?:#([\w.-]+))?/g;
const qualified = /\b([a-z][\w-]+):([a-z]{1,3}(?:[\d.][\w.]*)?)(?:-([a-z]{1,3}\d[\w.]*))?(?![\w:/])/g;
const short =
  /\b([A-Za-z]{1,3}\d+(?:\.\d+(?:[b-z](?!\d))?){0,2}(?:\.[a-z]{1,2}\d*)?)(?:(?:[ .]|,\s*)?s(\d+[a-z]*))?(?:\s*[–—-]\s*(?:([A-Za-z]{1,3}\d[\w.]*)[ .])?s(\d+[a-z]*))?/g;
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
  each(link, text, ([, slug, unit = '', fragment]) => add(fragment || unit, slug));
  each(qualified, text, ([, slug, from = '', to]) => add(to ? `${from}-${to}` : from, slug));
  if (found.size === 0) {
    each(short, text.normalize('NFKC'), ([whole, unit = '', from, other = unit, to]) => {
      // A single word such as T2 is hardly an address unless it stands alone.
      if (from === undefined && unit.indexOf('.') < 0 && whole.length < text.length) return;
      const id = unit.toLowerCase();
      add(from === undefined ? id : to === undefined ? `${id}.s${from}` : `${id}.s${from}-${other.toLowerCase()}.s${to}`);
    });
  }
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

function each(pattern: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) take(match);
}

function firstPages({ corpus }: Stage): Page[] {
  return corpus.pages.filter(({ slug }, index, all) => all.findIndex((page) => page.slug === slug) === index);
}

/** A place by its id, or the ends of a range, if the text has it. */
export function resolve(id: string, stage: Stage, slug?: string): Addressed | undefined {
  const [from = '', to] = id.split('-');
  if (!isId(from) || (to !== undefined && !isId(to))) return undefined;
  const { corpus, english, locale } = stage;
  const own = corpus.pages.find((page) => page.id === from && (slug === undefined || page.slug === slug));
  const first = own
    ? own.first
    : corpus.sentences.findIndex(
        (one) => (one.id === from || one.id.indexOf(`${from}.`) === 0) && (slug === undefined || one.page.slug === slug),
      );
  const sentence = corpus.sentences[first];
  if (!sentence) return undefined;
  const { page } = sentence;
  const unit = from.replace(/\.s\d+[a-z]*$/, '');
  const last = to === undefined ? first : corpus.sentences.findIndex((one) => one.id === to && one.page === page);
  const ranged = last > first;
  const words = corpus.sentences
    .slice(first, ranged ? last + 1 : first + 1)
    .map(({ zh }, step) => (locale === 'en' && english?.sentences[first + step]) || zh);
  return {
    id: ranged ? `${from}-${to ?? ''}` : from,
    url: urlOf(page, locale, page.id === from ? undefined : ranged ? `${from}-${to ?? ''}` : from),
    printed:
      printedOf(page, from, locale) +
      (ranged
        ? `–${to?.indexOf(`${unit}.`) === 0 ? printedOf(page, to, locale).split(' ').pop() || '' : printedOf(page, to ?? '', locale)}`
        : ''),
    title: titleOf(stage, page, page.id.split('.').length < unit.split('.').length && /\d$/.test(unit) ? unit : page.id),
    excerpt: words.join(locale === 'en' ? ' ' : ''),
  };
}
