import { isHeadingId } from '#address/grammar.ts';
import type { WorkNames } from '#address/print.ts';

import type { Folded, Variants } from '#text/fold.ts';
import { fold, foldText } from '#text/fold.ts';
import { decodePage, decodeTerms, decodeVariants } from '../decode.ts';
import type { AliasData, ChineseData, TermsData } from '../format.ts';

/** One sentence; `start` is where it begins in the text of its page. */
export interface Sentence {
  id: string;
  zh: string;
  page: Page;
  start: number;
}

/** One page of the text: its sentences without a break, as written and folded. */
export interface Page {
  id: string;
  slug: string;
  /** What readers call the report, where there are several. */
  name: { zh: string; en: string } | undefined;
  works: WorkNames;
  /** Ids of the report that have ended: where their words stand now. */
  ended: Readonly<Record<string, string>>;
  /** The numbers of its sentences: the first, and the one behind the last. */
  first: number;
  end: number;
  text: string;
  folded: Folded;
}

/** The Chinese text, ready to be searched. */
export interface Corpus {
  pages: Page[];
  sentences: Sentence[];
  variants: Variants;
  /** The words of each concept, its term first. */
  terms: string[][];
  /** The same, folded. */
  foldedTerms: string[][];
}

/** Makes the text ready to be searched. */
export function toCorpus(data: ChineseData, { traditional }: TermsData): Corpus {
  const variants = decodeVariants(traditional);
  const corpus: Corpus = { pages: [], sentences: [], variants, terms: [], foldedTerms: [] };
  for (const { slug, name, works, ended = {}, pages } of data.reports) {
    for (const id of Object.keys(pages)) addPage(corpus, { id, slug, name, works, ended }, pages[id] || []);
  }
  corpus.terms = decodeTerms(data.terms, corpus.pages.map(({ text }) => text).join(''));
  corpus.foldedTerms = corpus.terms.map((words) => words.map((word) => foldText(word, variants)));
  return corpus;
}

/** Adds words for concepts that stand nowhere in the text. */
export function addAliases({ terms, foldedTerms, variants }: Corpus, aliases: AliasData): void {
  terms.forEach((words, concept) => {
    const more = aliases[concept] || [];
    words.push(...more);
    foldedTerms[concept]?.push(...more.map((word) => foldText(word, variants)));
  });
}

function addPage(
  { pages, sentences, variants }: Corpus,
  about: Pick<Page, 'id' | 'slug' | 'name' | 'works' | 'ended'>,
  stretches: string[][],
): void {
  const first = sentences.length;
  const decoded = decodePage(stretches);
  const text = decoded.map(({ zh }) => zh).join('');
  const page: Page = { ...about, first, end: first, text, folded: fold(text, variants) };
  let at = 0;
  decoded.forEach(({ id, zh }) => {
    sentences.push({ id, zh, page, start: at });
    at += zh.length;
  });
  page.end = sentences.length;
  pages.push(page);
}

/** Whether a sentence is a title or a heading. */
export function isHeading({ id }: Sentence): boolean {
  return isHeadingId(id);
}

/** The number of the sentence that a place of a page's text belongs to. */
export function sentenceAt({ sentences }: Corpus, page: Page, at: number): number {
  let low = page.first;
  let high = page.end - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
