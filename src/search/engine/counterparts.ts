import type { Range } from './contract.ts';
import { rendered } from './concepts.ts';
import type { Corpus, Sentence } from './corpus.ts';
import type { English } from './english.ts';
import { findAll, joined } from './substring.ts';

/**
 * Returns where a sentence has, in the other language, the concepts that a query names: the counterparts of what was found
 * there, or all of a concept where the two languages name it unequally often. Chinese is counted by the text of the page,
 * English by the sentence.
 */
export function counterparts(
  corpus: Corpus,
  english: English,
  concepts: readonly number[],
  number: number,
  lang: 'zh' | 'en',
  found: readonly Range[],
): Range[] {
  return concepts.reduce<Range[]>((all, concept) => {
    const zh = named(corpus, concept, number);
    const en = joined(rendered(english, concept, number));
    const [own, others] = lang === 'zh' ? [zh, en] : [en, zh];
    const isFound = (_: Range, at: number): boolean => {
      const [from, to] = own[at] as Range;
      return found.some(([a, b]) => a < to && from < b);
    };
    return all.concat(own.length === others.length ? others.filter(isFound) : others);
  }, []);
}

/** Where a sentence names a concept in Chinese. */
function named({ sentences, foldedTerms }: Corpus, concept: number, number: number): Range[] {
  const { zh, page, start } = sentences[number] as Sentence;
  const ranges = (foldedTerms[concept] || []).reduce<Range[]>((all, word) => all.concat(findAll(page.folded, word)), []);
  return joined(ranges.filter(([from, to]) => from >= start && to <= start + zh.length));
}
