import type { Range } from './contract.ts';
import type { Corpus, Page } from './corpus.ts';
import type { Answer } from './match.ts';
import { matchAll } from './match.ts';
import { inChinese } from './places.ts';
import type { Query, Token } from './query.ts';

/** Returns a Chinese query that stands nowhere, cut into the longest pieces that do; none if too little of it does. */
export function pieces(corpus: Corpus, { tokens }: Query): Token[] {
  const found: Token[] = [];
  let covered = 0;
  let total = 0;
  for (const { folded, words } of tokens) {
    total += folded.length;
    for (let at = 0; at < folded.length;) {
      let size = 1;
      while (size < 12 && at + size < folded.length && stands(corpus, folded.slice(at, at + size + 1))) size++;
      if (size > 1 || (words.length === 0 && folded.length === 1)) {
        found.push({ folded: folded.slice(at, at + size), words: [], isPhrase: false });
        covered += size;
      }
      at += size;
    }
  }
  return covered >= total * 0.6 ? found : [];
}

function stands({ pages }: Corpus, piece: string): boolean {
  return pages.some(({ folded }) => folded.text.indexOf(piece) >= 0);
}

/** Returns the pages that hold most of a Chinese query in pieces: all of them together if some page does, else as many as can be. */
export function matchPieces(corpus: Corpus, query: Query): Answer[] {
  const tokens = pieces(corpus, query);
  if (tokens.length === 0) return [];
  const together = matchAll(corpus, undefined, { ...query, tokens });
  if (together.length > 0) return together.map((answer) => ({ ...answer, how: 'loose', tier: 1 }));
  const scored = new Map<Page, Answer>();
  for (const { folded } of tokens) {
    inChinese(corpus, folded).forEach((ranges, page) => {
      const answer = scored.get(page) || { page, zh: [], en: new Map<number, Range[]>(), how: 'loose', tier: 0 };
      answer.zh.push(...ranges);
      answer.tier += folded.length / 1000;
      scored.set(page, answer);
    });
  }
  const most = Math.max(...[...scored.values()].map(({ tier }) => tier));
  return [...scored.values()].filter(({ tier }) => tier >= most * 0.75);
}
