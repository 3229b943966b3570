import type { Edition, Segment } from '#edition/types.ts';
import type { Figure, Stretch } from './figures-of.ts';
import { figuresById, piecesIn } from './figures-of.ts';
import type { Piece } from './words-of.ts';
import { piecesBetween } from './words-of.ts';

/** Words of one sentence that say what is to be reached. */
export interface Target {
  segment: Segment;
  /** What they carry over from elsewhere in the sentence. */
  carried: { zh: string; en: string } | undefined;
  /** The words, cut where a number with its unit begins or ends; none in a language in which they do not stand. */
  pieces: { zh: Piece[]; en: Piece[] };
}

/**
 * Returns the words of a sentence from the first to the last of some of its figures, whose ids are given; undefined where
 * the text says none of them any more.
 */
export function targetOf(edition: Edition, ids: readonly string[]): Target | undefined {
  const byId = figuresById(edition);
  const figures = ids.flatMap((id) => byId.get(id) ?? []);
  const [first] = figures;
  if (!first) return undefined;
  const { segment, carried } = first;
  return { segment, carried, pieces: { zh: cut(segment.zh, figures.map(inChinese), 'zh'), en: english(segment, figures) } };
}

interface Placed {
  /** Where the words of the figure stand in the sentence. */
  words: Stretch;
  /** Where its number stands in the sentence. */
  number: Stretch;
  unit: Figure['unit'];
}

function inChinese({ from, to, numberAt, unit }: Figure): Placed {
  return { words: { from, to }, number: { from: from + numberAt.zh.from, to: from + numberAt.zh.to }, unit };
}

function english({ en }: Segment, figures: readonly Figure[]): Piece[] {
  if (en === undefined) return [];
  const placed = figures.flatMap(({ words, number, unit }): Placed | [] => {
    const pieces = words.en === undefined ? undefined : piecesIn(en, words.en);
    const [first, last] = [pieces?.[0], pieces?.[pieces.length - 1]];
    if (!first || !last) return [];
    const at = number.en === undefined ? -1 : en.indexOf(number.en, first.from);
    return { words: { from: first.from, to: last.to }, number: { from: at, to: at + (number.en ?? '').length }, unit };
  });
  return placed.length < figures.length ? [] : cut(en, placed, 'en');
}

function cut(sentence: string, placed: readonly Placed[], lang: 'zh' | 'en'): Piece[] {
  const from = Math.min(...placed.map(({ words }) => words.from));
  const to = Math.max(...placed.map(({ words }) => words.to));
  const numbers = placed.filter(({ number }) => number.from >= from).map(({ number, unit }) => withUnit(sentence, number, unit?.[lang]));
  return piecesBetween(sentence, { from, to }, numbers);
}

/** A number with the unit that follows it: 350万元 where the ledger has 350万 and 元/亩. */
function withUnit(sentence: string, number: Stretch, unit: string | undefined): Stretch {
  const [counted = ''] = (unit ?? '').split('/');
  const after = sentence.slice(number.to);
  const gap = /^\s?/.exec(after)?.[0].length ?? 0;
  return counted !== '' && after.startsWith(counted, gap) ? { from: number.from, to: number.to + gap + counted.length } : number;
}
