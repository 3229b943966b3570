import { formatRange } from '#address/range.ts';
import type { Hit, Range } from './contract.ts';
import type { Page, Sentence } from './corpus.ts';
import type { English } from './english.ts';
import type { Answer } from './match.ts';
import type { Stage } from './present.ts';
import { urlOf } from './present.ts';
import { joined } from './substring.ts';

/** Returns the hit of sentences that answer in English. */
export function englishHit(
  english: English,
  { corpus, locale, concepts }: Stage,
  page: Page,
  first: number,
  last: number,
  en: Answer['en'],
): Hit {
  const all = corpus.sentences.slice(first, last + 1);
  const [from, to] = [all[0] as Sentence, all[all.length - 1] as Sentence];
  let excerpt = '';
  const ranges: Range[] = [];
  const otherRanges: Range[] = [];
  all.forEach((_, step) => {
    const own = en.get(first + step) || [];
    if (excerpt !== '') excerpt += ' ';
    ranges.push(...own.map(([a, b]): Range => [a + excerpt.length, b + excerpt.length]));
    otherRanges.push(...english.beside(concepts, first + step, 'en', own).map(([a, b]): Range => [a - from.start, b - from.start]));
    excerpt += english.sentences[first + step] || '';
  });
  return {
    sentence: from.id,
    ...(last > first && { last: to.id }),
    url: urlOf(page, locale, formatRange({ first: from.id, last: to.id })),
    lang: 'en',
    excerpt,
    ranges: joined(ranges),
    other: all.map(({ zh }) => zh).join(''),
    otherRanges: joined(otherRanges),
  };
}
