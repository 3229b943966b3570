import { sentenceAt } from '#search/engine/quotation/source.ts';
import type { Folded } from '#text/fold.ts';
import { unfold } from '#text/fold.ts';
import type { Clean } from './clean.ts';
import type { Match } from './near.ts';
import type { Source, Span } from './source.ts';

const letter = /[\p{L}\p{N}%‰+]/u;
const stop = /^[，。、；：！？,.;:!?]$/;
/** What turns the words behind it round, put in or taken out by itself. */
const negation = /^(?:[不未没无非勿莫]|没有|不[能要得是会可必]|并非|[决绝]不)$/;

/** So many signs more on one side than on the other are one change: members of a row have four. */
const slight = 4;

/** Words laid on a stretch of folded text. */
export interface Laid {
  stretch: [from: number, to: number];
  /** How many signs both have. */
  kept: number;
  /** How many signs of the words stand before the first and behind the last of those, with none of the text in their place. */
  own: number;
}

/**
 * Returns the stretch of folded text that answers to words: from the first sign that both have to the last, and signs
 * before and behind stand in the place of as many of the text, up to the next mark there.
 */
export function withEnds({ text: words, starts: draftStarts, ends: draftEnds }: Folded, shared: readonly Match[], source: Source): Laid {
  const { text, starts, ends } = source.folded;
  // Spaces are layout; marks part what stands before and behind them.
  const isJoined = (at: number): boolean => at > 0 && at < text.length && source.text.slice(ends[at - 1], starts[at]).trim() === '';
  const matches = withoutStrays(shared, isJoined);
  const [first, last] = [matches[0] as Match, matches[matches.length - 1] as Match];
  const [lead, trail] = [words.slice(0, first[0]), words.slice(last[0] + 1)];
  // Where the draft has marks as well, what stands beyond them answers to what stands there.
  const isParted = (at: number): boolean => at > 0 && at < words.length && draftEnds[at - 1] !== draftStarts[at];
  const reach = (at: number, own: string, step: -1 | 1, edge: number): number => {
    let place = at;
    if (source.lang === 'zh' && negation.test(own)) return place;
    while (Math.abs(place - at) < own.length && place > 0 && place < text.length && (isJoined(place) || isParted(edge + place - at)))
      place += step;
    return place;
  };
  const [from, to] = [first[1], last[1] + 1];
  const stretch: Laid['stretch'] = [reach(from, lead, -1, first[0]), reach(to, trail, 1, last[0] + 1)];
  const [before, behind] = [lead, trail].map((own) => (negation.test(own) ? 0 : own.length));
  return { stretch, kept: matches.length, own: Math.max(0, (before ?? 0) + (behind ?? 0) - (from - stretch[0]) - (stretch[1] - to)) };
}

/** Matches without one or two at either end that stand by themselves beyond a mark of the text: chance found them there. */
function withoutStrays(matches: readonly Match[], isJoined: (at: number) => boolean): readonly Match[] {
  const isApart = ([before, from]: Match, [behind, to]: Match): boolean => {
    // What was changed, or dropped or put in a little, takes nothing away from what stands beyond it.
    if (Math.abs(to - from - (behind - before)) <= slight) return false;
    for (let at = from + 1; at <= to; at++) if (!isJoined(at)) return to - from > 1;
    return false;
  };
  const gaps = matches.reduce<number[]>((all, match, at) => (at > 0 && isApart(matches[at - 1] as Match, match) ? [...all, at] : all), []);
  const [first = 0, last = 0] = [gaps[0], gaps[gaps.length - 1]];
  const end = last > 2 && matches.length - last <= 2 ? last : matches.length;
  return matches.slice(first <= 2 && end - first > 2 ? first : 0, end);
}

/** Returns a stretch of folded text that cuts no number in digits in two at its ends. */
export function withWholeNumbers([from, to]: [number, number], { folded: { text } }: Source): [from: number, to: number] {
  const isOf = (at: number): boolean => /[\d.]/.test(text.charAt(at));
  let [first, last] = [from, to];
  while (/\d/.test(text.charAt(from)) && isOf(first - 1)) first--;
  while (/\d/.test(text.charAt(to - 1)) && isOf(last)) last++;
  return [first, last];
}

/** Returns the stretch of a text that a stretch of its folded text stands for, with marks before and behind it where the draft has marks there. */
export function withMarks([from, to]: [number, number], { text: words }: Clean, source: Source): Span {
  const { text, starts } = source;
  const [first, last] = unfold(source.folded, from, to);
  const begin = starts[sentenceAt(source, first)] as number;
  const end = starts[sentenceAt(source, Math.max(first, last - 1)) + 1] as number;
  const before = marksOf([...words]);
  const behind = marksOf([...words].reverse()).reverse();
  const there = [marksOf([...text.slice(begin, first)].reverse()), marksOf([...text.slice(last, end)])] as const;
  return [first - answering([...before].reverse().slice(0, 4), there[0]), last + answering(behind.slice(0, 4), there[1])];
}

/** The marks that signs begin with. */
function marksOf(signs: readonly string[]): string[] {
  const end = signs.findIndex((sign) => letter.test(sign));
  return end < 0 ? [...signs] : signs.slice(0, end);
}

/** How many marks of the text, counted from its words, answer best to those of the draft. */
function answering(draft: readonly string[], text: readonly string[]): number {
  let [best, least] = [0, Infinity];
  for (let count = 0; count <= Math.min(text.length, draft.length + 1); count++) {
    const cost = distance(draft, text.slice(0, count));
    if (cost < least) [best, least] = [count, cost];
  }
  return best;
}

/** What it costs to make some marks of others: one of the same kind is nearer than none. */
function distance(some: readonly string[], others: readonly string[]): number {
  const [mark, ...rest] = some;
  const [other, ...behind] = others;
  if (mark === undefined || other === undefined) return some.length + others.length;
  const change = mark === other ? 0 : keyOf(mark) === keyOf(other) ? 0.5 : stop.test(mark) && stop.test(other) ? 0.9 : 2;
  return Math.min(change + distance(rest, behind), 1 + distance(rest, others), 1 + distance(some, behind));
}

function keyOf(sign: string): string {
  return sign.normalize('NFKC').replace(/[“”‘’「」『』]/, '"');
}
