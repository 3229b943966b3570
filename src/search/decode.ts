import { sentenceAfter } from '#address/within.ts';
import type { ChineseData } from './format.ts';

/** Returns the sentences of a page as `ChineseData` holds them: their ids and words. */
export function decodePage(stretches: readonly string[][]): { id: string; zh: string }[] {
  const sentences: { id: string; zh: string }[] = [];
  for (const [from = '', ...words] of stretches)
    words.forEach((zh, index) => sentences.push({ id: index === 0 ? from : sentenceAfter(from, index) || '', zh }));
  return sentences;
}

/** Returns the words of every concept as `ChineseData` holds them, its term first; `text` is that of all sentences, one after the other. */
export function decodeTerms(terms: ChineseData['terms'], text: string): string[][] {
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
