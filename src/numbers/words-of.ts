import type { Figure, Stretch } from './figures-of.ts';

/** Figures of one clause: they share their words, and differ in the number. */
export type Clause = readonly [Figure, ...Figure[]];

/** Returns figures by the clause that says them, in their order. */
export function byClause(figures: readonly Figure[]): Clause[] {
  const clauses: [Figure, ...Figure[]][] = [];
  for (const figure of figures) {
    const last = clauses[clauses.length - 1];
    const [one] = last ?? [];
    if (last && one?.segment === figure.segment && one.from === figure.from && one.to === figure.to) last.push(figure);
    else clauses.push([figure]);
  }
  return clauses;
}

/** A stretch of the words of a clause; `isNumber`: one of its figures. */
export interface Piece {
  words: string;
  isNumber: boolean;
}

/** Returns the words of a clause in one language, cut where a number begins or ends; none where there is no translation. */
export function piecesOf([figure, ...others]: Clause, lang: 'zh' | 'en'): Piece[] {
  const words = figure.words[lang];
  if (words === undefined) return [];
  const numbers = [figure, ...others].flatMap(({ numberAt }): Stretch | [] => numberAt[lang] ?? []).sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of numbers) {
    if (from > at) pieces.push({ words: words.slice(at, from), isNumber: false });
    if (from >= at) pieces.push({ words: words.slice(from, to), isNumber: true });
    at = Math.max(at, to);
  }
  return at < words.length ? [...pieces, { words: words.slice(at), isNumber: false }] : pieces;
}
