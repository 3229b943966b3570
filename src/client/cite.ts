import type { WorkNames } from '#address/print.ts';
import { printRange } from '#address/range.ts';
import { workOf } from '#address/within.ts';
import { quote } from '#citation/quote.ts';
import type { Light } from './light.ts';
import { fragmentOf } from './light.ts';
import { counterpartOf, wordsOf } from './sentences.ts';

/** What the page says of itself, for links and citations. */
export interface Source {
  locale: 'zh' | 'en';
  /** Where permanent addresses begin: `/id/wenzhou-2018/`. */
  permalinks: string;
  /** The page's own place, which holds every sentence of it. */
  page: string;
  work: { zh: string; en: string };
  /** Speaker and year in each language: 陈伟俊，2018; Chen Weijun 2018. */
  by: { zh: string; en: string };
}

/** Reads a page's description of itself from its article. */
export function sourceOf({ id, dataset }: HTMLElement): Source {
  return {
    locale: dataset['ids'] === 'en' ? 'en' : 'zh',
    permalinks: dataset['permalinks'] ?? '',
    page: id,
    work: { zh: dataset['zh'] ?? '', en: dataset['en'] ?? '' },
    by: { zh: dataset['byZh'] ?? '', en: dataset['byEn'] ?? '' },
  };
}

/** The smallest place that holds all that is lit. */
export function unitOf(light: Light, source: Source): string {
  const [first, last] = [light.first, light.last].map((sentence) => sentence.closest('.unit, .entry')?.id);
  return first !== undefined && first === last ? first : source.page;
}

/** The permanent address of what is lit, on the page of the smallest place that holds it all. */
export function linkTo(light: Light, source: Source): string {
  return new URL(`${source.permalinks}${unitOf(light, source)}/#${fragmentOf(light)}`, location.href).href;
}

/**
 * The same with the very words named, for browsers that know text fragments: those selected, widened to whole clauses,
 * or all that is lit. A fragment that ended within a word would not be found.
 */
export function shareLink(light: Light, source: Source): string {
  const words = plainWords(light, source.locale);
  const chosen = (getSelection()?.toString() ?? '').trim();
  const clauses = words.match(/[^，。；：！？,.;:!?]+[，。；：！？,.;:!?]*/g) ?? [words];
  const at = chosen === '' ? -1 : words.indexOf(chosen);
  const held = at < 0 ? clauses : within(clauses, at, at + chosen.length);
  const bare = (clause = ''): string =>
    encodeURIComponent(clause.replace(/^[\s“”‘’"]+|[\s“”‘’"，。；：！？,.;:!?]+$/g, '')).replace(/-/g, '%2D');
  const [first, last] = [bare(held[0]), bare(held[held.length - 1])];
  return `${linkTo(light, source)}:~:text=${first}${held.length > 1 ? `,${last}` : ''}`;
}

function within(clauses: readonly string[], from: number, to: number): string[] {
  let at = 0;
  return clauses.filter((clause) => {
    const start = at;
    at += clause.length;
    return at > from && start < to;
  });
}

/** The id in print; of a range, the ends: R2.3.2 s3–s5. */
export function printedOf({ first, last }: Light): string {
  return printRange({ first: first.id, last: last.id });
}

/** What is lit, quoted with its source in plain words, in the language of the page. */
export function citationOf(light: Light, source: Source): string {
  return citationIn(source.locale, light, source);
}

/** The same in either language. */
export function citationIn(locale: 'zh' | 'en', light: Light, source: Source): string {
  const names: WorkNames = { [workOf(light.first.id)]: source.work };
  const words = locale === source.locale ? plainWords(light, locale) : otherWords(light, source);
  return quote({ locale, words, first: light.first.id, last: light.last.id, by: source.by[locale], names, link: linkTo(light, source) });
}

/** The words alone. */
export function plainWords(light: Light, locale: 'zh' | 'en'): string {
  return light.all.map(wordsOf).join(locale === 'zh' ? '' : ' ');
}

/** The words in the other language, as far as they are translated. */
function otherWords(light: Light, source: Source): string {
  const others = light.all.map(counterpartOf).filter((other) => other && !other.classList.contains('missing'));
  return others.map((other) => (other ? wordsOf(other) : '')).join(source.locale === 'zh' ? ' ' : '');
}

/** What is lit in both languages, with its id and address. */
export function bothLanguagesOf(light: Light, source: Source): string {
  const texts = [plainWords(light, source.locale), otherWords(light, source)];
  return [...texts.filter((text) => text !== ''), `${printedOf(light)}  ${linkTo(light, source)}`].join('\n');
}
