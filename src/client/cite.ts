import type { WorkNames } from '#citation/print.ts';
import { printRange, quote } from '#citation/quoted.ts';
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
  /** Speaker and year: 陈伟俊，2018. */
  by: string;
}

/** Reads a page's description of itself from its article. */
export function sourceOf({ id, dataset }: HTMLElement): Source {
  return {
    locale: dataset['ids'] === 'en' ? 'en' : 'zh',
    permalinks: dataset['permalinks'] ?? '',
    page: id,
    work: { zh: dataset['zh'] ?? '', en: dataset['en'] ?? '' },
    by: dataset['by'] ?? '',
  };
}

/** The permanent address of what is lit, on the page of the smallest place that holds it all. */
export function linkTo(light: Light, source: Source): string {
  const [first, last] = [light.first, light.last].map((sentence) => sentence.closest('.unit, .entry')?.id);
  const place = first !== undefined && first === last ? first : source.page;
  return new URL(`${source.permalinks}${place}/#${fragmentOf(light)}`, location.href).href;
}

/** The id in print; of a range, the ends: R2.3.2 s3–s5. */
export function printedOf({ first, last }: Light): string {
  return printRange(first.id, last.id);
}

/** What is lit, quoted with its source in plain words. */
export function citationOf(light: Light, source: Source): string {
  const { locale, by } = source;
  return quote({
    locale,
    words: plainWords(light, locale),
    ...ends(light),
    by,
    names: namesOf(source, light),
    link: linkTo(light, source),
  });
}

/** The words alone. */
export function plainWords(light: Light, locale: 'zh' | 'en'): string {
  return light.all.map(wordsOf).join(locale === 'zh' ? '' : ' ');
}

const ends = ({ first, last }: Light): { first: string; last: string } => ({ first: first.id, last: last.id });
const namesOf = ({ work }: Source, { first }: Light): WorkNames => ({ [first.id.replace(/[\d.].*$/, '')]: work });

/** What is lit in both languages, with its id and address. */
export function bothLanguagesOf(light: Light, source: Source): string {
  const others = light.all.map(counterpartOf).filter((other) => other && !other.classList.contains('missing'));
  const texts = [
    plainWords(light, source.locale),
    others.map((other) => (other ? wordsOf(other) : '')).join(source.locale === 'zh' ? ' ' : ''),
  ];
  return [...texts.filter((text) => text !== ''), `${printedOf(light)}  ${linkTo(light, source)}`].join('\n');
}
