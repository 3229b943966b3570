import type { WorkNames } from '#citation/print.ts';
import type { ChineseData, TermsData } from '#library/search-data.ts';
import type { Folded, Variants } from '#text/fold.ts';
import { fold, foldText } from '#text/fold.ts';

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
  works: WorkNames;
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
  const variants = new Map(
    traditional.split(' ').flatMap((group) => {
      const [sign = '', ...others] = group;
      return others.map((other): [string, string] => [other, sign]);
    }),
  );
  const corpus: Corpus = { pages: [], sentences: [], variants, terms: [], foldedTerms: [] };
  for (const { slug, works, pages } of data.reports) {
    for (const id of Object.keys(pages)) addPage(corpus, { id, slug, works }, pages[id] || []);
  }
  corpus.terms = toTerms(data.terms, corpus.pages.map(({ text }) => text).join(''));
  corpus.foldedTerms = corpus.terms.map((words) => words.map((word) => foldText(word, variants)));
  return corpus;
}

function addPage({ pages, sentences, variants }: Corpus, about: Pick<Page, 'id' | 'slug' | 'works'>, stretches: string[][]): void {
  const first = sentences.length;
  const text = stretches.map(([, ...words]) => words.join('')).join('');
  const page: Page = { ...about, first, end: first, text, folded: fold(text, variants) };
  let at = 0;
  for (const [from = '', ...words] of stretches) {
    words.forEach((zh, index) => {
      sentences.push({ id: index === 0 ? from : countOn(from, index), zh, page, start: at });
      at += zh.length;
    });
  }
  page.end = sentences.length;
  pages.push(page);
}

function countOn(id: string, steps: number): string {
  const at = id.lastIndexOf('.s') + 2;
  return id.slice(0, at) + (Number(id.slice(at)) + steps);
}

function toTerms(terms: ChineseData['terms'], text: string): string[][] {
  let last = 0;
  return terms.map((words) => {
    const from = last;
    return words.map((word, index) => {
      if (typeof word === 'string') return word;
      const at = from + word[0];
      if (index === 0) last = at;
      return text.slice(at, at + word[1]);
    });
  });
}

/** Whether a sentence is a title or a heading. */
export function isHeading({ id }: Sentence): boolean {
  return id.slice(-3) === '.s0';
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
