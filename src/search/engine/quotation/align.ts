import diff from 'fast-diff';
import { unfold } from '#text/fold.ts';
import type { Span } from './exact.ts';
import type { Source } from './source.ts';
import { sentenceAt } from './source.ts';

/** Where what was typed lies on a text. */
export interface Laid {
  span: Span;
  /** How much of it is in the text, from 0 to 1. */
  likeness: number;
}

/** Returns where a folded quotation lies on a text around a stretch of it; undefined where too little of it does. */
export function lay(folded: string, [near, far]: Span, source: Source): Laid | undefined {
  const { starts, text } = source.folded;
  const isChinese = source.lang === 'zh';
  const at = (place: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const [from, to] = [at(near), at(far)];
  const slack = Math.max(0, folded.length - (to - from)) + 4;
  const low = Math.max(0, from - slack);
  const { start, end, own, kept } = align(folded, text.slice(low, to + slack), isChinese ? 2 : 5);
  const likeness = kept / Math.max(folded.length, end - start, 1);
  const within = kept / Math.max(folded.length - own, end - start, 1);
  if (likeness < 0.5 && !(within >= 0.75 && kept >= (isChinese ? 9 : 25))) return undefined;
  return { span: inSentences(source, unfold(source.folded, low + start, low + end), isChinese ? 3 : 9), likeness };
}

/** A stretch without the few characters that only reach into the sentence before or behind. */
function inSentences(source: Source, [from, to]: Span, few: number): Span {
  const at = (place: number): number => sentenceAt(source, place);
  let [first, last] = [from, to];
  for (let step = 1; step <= few && first === from; step++) if (at(from + step) > at(from) && from + step < to) first = from + step;
  for (let step = 1; step <= few && last === to; step++) if (at(to - 1 - step) < at(to - 1) && to - step > first) last = to - step;
  return [first, last];
}

/** How what was typed lies on a text. */
interface Alignment {
  /** The stretch of the text that it answers to, without what only stands before and behind it. */
  start: number;
  end: number;
  /** How many characters before and behind the quotation are the reader's own. */
  own: number;
  /** How many characters are in both. */
  kept: number;
}

/** Lays what was typed on a text; a run that both share counts from a certain length on. */
function align(typed: string, text: string, size: number): Alignment {
  const parts = diff(typed, text);
  const isRun = ([kind, part]: [number, string]): boolean => kind === 0 && part.length >= size;
  const first = parts.findIndex(isRun);
  if (first < 0) return { start: 0, end: text.length, own: 0, kept: 0 };
  let last = parts.length - 1;
  while (!isRun(parts[last] as [number, string])) last--;
  const length = (some: typeof parts, ...kinds: number[]): number =>
    some.reduce((sum, [kind, part]) => sum + (kinds.indexOf(kind) >= 0 ? part.length : 0), 0);
  const [before, behind] = [parts.slice(0, first), parts.slice(last + 1)];
  // One character that was put in the place of the first or the last is a slip; more than a few are words of the reader's own.
  const slips = (part: typeof parts): number => (length(part, 0, -1) > 2 ? 0 : Math.min(length(part, 0, -1), length(part, 0, 1)));
  const start = length(before, 0, 1) - slips(before);
  const end = text.length - length(behind, 0, 1) + slips(behind);
  return {
    start,
    end,
    own: length(before, 0, -1) + length(behind, 0, -1) - slips(before) - slips(behind),
    kept: length(parts.slice(first, last + 1), 0),
  };
}

/** Returns a stretch of English that ends with a whole word: per cent, where a sign stood for it, is one. */
export function withWord({ text, lang }: Source, [from, to]: Span): Span {
  const [rest = ''] = (lang === 'en' && /\p{L}/u.test(text.charAt(to - 1)) && /^\p{L}+/u.exec(text.slice(to, to + 30))) || [];
  const end = to + rest.length;
  return [from, /\bper$/i.test(text.slice(from, end)) && /^\s?cent\b/i.test(text.slice(end)) ? text.indexOf('t', end) + 1 : end];
}

/** Returns a stretch with the marks right before and behind it, as far as what was typed has marks there too. */
export function withMarks({ text, starts }: Source, [from, to]: Span, typed: string): Span {
  const mark = /[^\p{L}\p{N}\s%‰％]/u;
  const count = (signs: string[]): number => {
    const first = signs.findIndex((sign) => !mark.test(sign));
    return first < 0 ? signs.length : first;
  };
  const before = Math.min(count([...typed]), count([...text.slice(Math.max(0, from - 9), from)].reverse()));
  const behind = Math.min(count([...typed].reverse()), count([...text.slice(to, to + 9)]));
  // Marks that end the sentence before, or open the next, are theirs.
  let [first, last] = [from - before, to + behind];
  for (let place = from; place > first; place--) if (starts.indexOf(place) >= 0) first = place;
  for (let place = to; place < last; place++) if (starts.indexOf(place) >= 0) last = place;
  return [first, last];
}
