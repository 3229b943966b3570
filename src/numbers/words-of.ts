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
  const numbers = [figure, ...others].flatMap(({ numberAt }): Stretch | [] => numberAt[lang] ?? []);
  return piecesBetween(words, { from: 0, to: words.length }, numbers);
}

/** Returns the words of a stretch, cut where one of the numbers in it begins or ends. */
export function piecesBetween(text: string, { from: start, to: end }: Stretch, numbers: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const { from, to } of [...numbers].sort((a, b) => a.from - b.from)) {
    if (from > at) pieces.push({ words: text.slice(at, from), isNumber: false });
    if (from >= at) pieces.push({ words: text.slice(from, to), isNumber: true });
    at = Math.max(at, to);
  }
  return at < end ? [...pieces, { words: text.slice(at, end), isNumber: false }] : pieces;
}
