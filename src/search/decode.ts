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
  return terms.map((parts) => {
    // A term that stands nowhere is itself; every other word is two numbers.
    const words = parts.filter((part) => typeof part === 'string');
    const numbers = parts.filter((part) => typeof part === 'number');
    let at = last;
    for (let index = 0; index < numbers.length; index += 2) {
      at += Number(numbers[index]);
      if (words.length === 0) last = at;
      words.push(text.slice(at, at + Number(numbers[index + 1])));
    }
    return words;
  });
}

/** Returns which characters count as the same, of groups as `TermsData` holds them: each with the first of its group. */
export function decodeVariants(traditional: string): Map<string, string> {
  return new Map(
    traditional.split(' ').flatMap((group) => {
      const [sign = '', ...others] = group;
      return others.map((other): [string, string] => [other, sign]);
    }),
  );
}
