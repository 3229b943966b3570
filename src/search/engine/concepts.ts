import { foldText } from '#text/fold.ts';
import type { How, Range } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import { sentenceAt } from './corpus.ts';
import type { English } from './english.ts';
import type { Answer } from './match.ts';
import { findPhrase } from './phrase.ts';
import { inChinese } from './places.ts';
import type { Query } from './query.ts';

/** Returns the concepts that a query names whole, by one of their words in either language. */
export function conceptsIn({ foldedTerms, variants }: Corpus, english: English | undefined, { raw, hasHan }: Query): number[] {
  const folded = foldText(raw, variants);
  const inChineseWords =
    folded === ''
      ? []
      : foldedTerms.reduce<number[]>((all, words, concept) => (words.indexOf(folded) >= 0 ? all.concat(concept) : all), []);
  return hasHan || !english ? inChineseWords : [...new Set([...inChineseWords, ...english.named(raw)])].sort((a, b) => a - b);
}

/** Returns the pages that name a concept. */
export function matchConcept(corpus: Corpus, english: English | undefined, number: number, how: How, tier: number): Answer[] {
  const places = new Map<Page, Range[]>();
  for (const word of corpus.foldedTerms[number] || [])
    inChinese(corpus, word).forEach((ranges, page) => places.set(page, (places.get(page) || []).concat(ranges)));
  return [...places].map(([page, zh]) => ({ page, zh, en: renderings(corpus, english, number, page, zh), how, tier }));
}

function renderings(corpus: Corpus, english: English | undefined, concept: number, page: Page, zh: readonly Range[]): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  if (!english) return found;
  for (const [from] of zh) {
    const at = sentenceAt(corpus, page, from);
    const ranges = rendered(english, concept, at);
    if (ranges.length > 0) found.set(at, ranges);
  }
  return found;
}

/** Returns where a sentence has a rendering of a concept. */
export function rendered(english: English, concept: number, sentence: number): Range[] {
  return (english.terms[concept] || []).reduce<Range[]>((all, { keys }) => all.concat(findPhrase(english.words[sentence] || [], keys)), []);
}
