import type { Range } from './contract.ts';
import type { Page } from './corpus.ts';

import type { Corpus } from './corpus.ts';
import type { English } from './english.ts';
import { keysFor } from './english.ts';
import type { Answer } from './match.ts';
import { inChinese, matchAll } from './match.ts';
import type { Query, Token } from './query.ts';
import { isSmall } from './words.ts';

/** A Chinese query that stands nowhere, cut into the longest pieces that do; none if too little of it does. */
export function pieces(corpus: Corpus, { tokens }: Query): Token[] {
  const found: Token[] = [];
  let covered = 0;
  let total = 0;
  for (const { folded, words } of tokens) {
    total += folded.length;
    for (let at = 0; at < folded.length; ) {
      let size = Math.min(12, folded.length - at);
      while (size > 1 && !corpus.pages.some((page) => page.folded.text.indexOf(folded.slice(at, at + size)) >= 0)) size--;
      if (size > 1 || (words.length === 0 && folded.length === 1)) {
        found.push({ folded: folded.slice(at, at + size), words: [] });
        covered += size;
      }
      at += size;
    }
  }
  return covered >= total * 0.6 ? found : [];
}

/** The pages that hold most of a Chinese query in pieces: all of them together if some page does, else as many as can be. */
export function matchPieces(corpus: Corpus, query: Query): Answer[] {
  const tokens = pieces(corpus, query);
  if (tokens.length === 0) return [];
  const together = matchAll(corpus, undefined, { ...query, tokens });
  if (together.length > 0) return together.map((answer) => ({ ...answer, how: 'loose', tier: 1 }));
  const scored = new Map<Page, Answer>();
  for (const { folded } of tokens) {
    const places = new Map();
    inChinese(corpus, folded, places);
    places.forEach((place: Answer, page: Page) => {
      const answer = scored.get(page) || { ...place, zh: [], how: 'loose', tier: 0 };
      answer.zh.push(...place.zh);
      answer.tier += folded.length / 1000;
      scored.set(page, answer);
    });
  }
  const most = Math.max(...[...scored.values()].map(({ tier }) => tier));
  return [...scored.values()].filter(({ tier }) => tier >= most * 0.75);
}

/** The sentences that hold most of the words of an English query, rare words counting most; nominated pages come first. */
export function matchSome(corpus: Corpus, english: English, { tokens }: Query, nominated: readonly string[]): Answer[] {
  const words = tokens.reduce<string[]>((all, token) => all.concat(token.words), []).filter((word) => word.length > 1 && !isSmall(word));
  const scores = new Map<number, number>();
  const counts = new Map<number, number>();
  const keys = new Set<string>();
  for (const word of words) {
    const own = keysFor(english, word).keys;
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
    const bonus = nominated.some((url) => url.indexOf(`/${page.slug}/${page.id}/`) >= 0) ? 0.3 : 0;
    const answer = answers.get(page) || { page, how: 'loose', tier: score / 100 + bonus, zh: [], en: new Map<number, Range[]>() };
    answer.en.set(number, (english.words[number] || []).filter(({ key }) => keys.has(key)).map(({ from, to }): Range => [from, to]));
    answers.set(page, answer);
  }
  return [...answers.values()];
}

