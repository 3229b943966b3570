import { headingIdOf } from '#address/grammar.ts';
import { printLong } from '#address/print.ts';
import { formatRange } from '#address/range.ts';
import { pageAt } from './data.ts';
import type { Found, Hit, Range } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import { sentenceAt } from './corpus.ts';
import type { English } from './english.ts';
import type { Answer } from './match.ts';
import { linesOf } from './lines.ts';
import { joined } from './substring.ts';

/** What answers are presented with. */
export interface Stage {
  corpus: Corpus;
  english: English | undefined;
  locale: 'zh' | 'en';
  /** The concepts that the query names: their renderings are marked beside what was found. */
  concepts: readonly number[];
}

/** The address of a page, or of a sentence or range on it. */
export function urlOf({ slug, id }: Page, locale: 'zh' | 'en', fragment?: string): string {
  return pageAt(`${locale}/${slug}/${id}/${fragment === undefined ? '' : `#${fragment}`}`);
}

/** The heading of a page, or the name of a work that has none. */
export function titleOf({ corpus, english, locale }: Pick<Stage, 'corpus' | 'english' | 'locale'>, page: Page, unit = page.id): string {
  const heading = headingIdOf(unit);
  let number = -1;
  for (let at = page.first; at < page.end && number < 0; at++) if ((corpus.sentences[at] as { id: string }).id === heading) number = at;
  const words = (locale === 'en' && english?.sentences[number]) || corpus.sentences[number]?.zh;
  return words ? words.replace(/。$/, '').replace(/\s{2,}/g, '　') : printedOf(page, unit, locale);
}

/** An id in the words of a language. */
export function printedOf({ works }: Page, id: string, locale: 'zh' | 'en'): string {
  return printLong(id, works, locale);
}

/** A page as a result. */
export function toFound(stage: Stage, answer: Answer, score: number): Found {
  const { page, how } = answer;
  return {
    unit: page.id,
    report: page.slug,
    url: urlOf(page, stage.locale),
    title: titleOf(stage, page),
    printed: printedOf(page, page.id, stage.locale),
    how,
    hits: toHits(stage, answer),
    score,
  };
}

function toHits(stage: Stage, { page, zh, en, runs = [] }: Answer): Hit[] {
  const { corpus } = stage;
  const spans: { first: number; last: number; ranges: Range[] }[] = [];
  for (const range of joined(zh)) {
    const [first, last] = [sentenceAt(corpus, page, range[0]), sentenceAt(corpus, page, range[1] - 1)];
    const before = spans[spans.length - 1];
    if (before && first <= before.last) {
      before.last = Math.max(before.last, last);
      before.ranges.push(range);
    } else spans.push({ first, last, ranges: [range] });
  }
  const covered = (number: number): boolean => spans.some(({ first, last }) => first <= number && number <= last);
  const chinese = spans.map(({ first, last, ranges }) => ({ place: first, hit: chineseHit(stage, page, first, last, ranges, en) }));
  // Words that run on make one hit of the sentences that they run through.
  const begun = joined([...runs, ...[...en.keys()].map((number): Range => [number, number])].map(([a, b]): Range => [a, b + 1]));
  const english = begun
    .filter(([from, to]) => !(covered(from) && covered(to - 1)))
    .map(([from, to]) => ({ place: from, hit: (stage.english as English).hitOf(stage, page, from, to - 1, en) }));
  return [...chinese, ...english].sort((a, b) => a.place - b.place).map(({ hit }) => hit);
}

function chineseHit(
  { corpus, english, locale, concepts }: Stage,
  page: Page,
  first: number,
  last: number,
  ranges: Range[],
  en: Answer['en'],
): Hit {
  const all = corpus.sentences.slice(first, last + 1);
  const [from, to] = [all[0] as { id: string; start: number }, all[all.length - 1] as { id: string }];
  const others = all.map((_, step) => english?.sentences[first + step]);
  let other = '';
  const otherRanges: Range[] = [];
  others.forEach((words = '', step) => {
    if (other !== '' && words !== '') other += ' ';
    const number = first + step;
    const marks = (en.get(number) || []).concat(english ? english.beside(concepts, number, 'zh', ranges) : []);
    otherRanges.push(...marks.map(([a, b]): Range => [a + other.length, b + other.length]));
    other += words;
  });
  return {
    sentence: from.id,
    ...(last > first && { last: to.id, lines: linesOf(all, others) }),
    url: urlOf(page, locale, formatRange({ first: from.id, last: to.id })),
    lang: 'zh',
    excerpt: all.map(({ zh }) => zh).join(''),
    ranges: ranges.map(([a, b]): Range => [a - from.start, b - from.start]),
    other: other || undefined,
    otherRanges: joined(otherRanges),
  };
}
