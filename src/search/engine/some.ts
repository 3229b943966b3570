import type { Range } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import type { English } from './english.ts';
import type { Answer } from './match.ts';
import type { Query } from './query.ts';
import { isSmall } from './words.ts';

/** Returns the sentences that hold most of the words of an English query, rare words counting most. */
export function matchSome(corpus: Corpus, english: English, { tokens }: Query): Answer[] {
  const words = tokens.reduce<string[]>((all, token) => all.concat(token.words), []).filter((word) => word.length > 1 && !isSmall(word));
  const scores = new Map<number, number>();
  const counts = new Map<number, number>();
  const keys = new Set<string>();
  for (const word of words) {
    const own = english.keysFor(word).keys;
    own.forEach((key) => keys.add(key));
    const numbers = new Set(own.reduce<number[]>((all, key) => all.concat(english.index.get(key) || []), []));
    numbers.forEach((number) => {
      scores.set(number, (scores.get(number) || 0) + Math.log(1 + corpus.sentences.length / numbers.size));
      counts.set(number, (counts.get(number) || 0) + 1);
    });
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]);
  const enough = (best[0]?.[1] || 0) * 0.6;
  const answers = new Map<Page, Answer>();
  for (const [number, score] of best.slice(0, 30)) {
    if (score < enough) break;
    if ((counts.get(number) || 0) < Math.max(2, words.length / 2)) continue;
    const { page } = corpus.sentences[number] as { page: Page };
    const answer = answers.get(page) || { page, how: 'loose', tier: score / 100, zh: [], en: new Map<number, Range[]>() };
    answer.en.set(
      number,
      (english.words[number] || []).filter(({ key }) => keys.has(key)).map(({ from, to }): Range => [from, to]),
    );
    answers.set(page, answer);
  }
  return [...answers.values()];
}
