import type { LineBreak } from './line-breaks.ts';
import { lineBreaks } from './line-breaks.ts';
import { phrasesOf } from './phrases.ts';
import { widthOf } from './width.ts';

/** A text in lines, and how badly they read: what all their ends cost. */
export interface Lines {
  lines: string[];
  cost: number;
}

interface Way {
  cost: number;
  ends: number[];
}

/** Returns a text in lines of at most a width: broken between its phrases (`known`: words that stay whole), and about equally long. */
export function linesOf(text: string, width: number, known: readonly string[] = []): Lines {
  const ends = [{ at: 0, cost: 0 }, ...breaksFor(text, width, known), { at: text.length, cost: 0 }];
  const ways: (Way | undefined)[] = [{ cost: 0, ends: [] }];
  for (let to = 1; to < ends.length; to += 1) {
    for (let from = to - 1; from >= 0; from -= 1) {
      const [way, end, start] = [ways[from], ends[to], ends[from]];
      if (!way || !end || !start) continue;
      const filled = widthOf(text.slice(start.at, end.at).trim()) / width;
      // Words that are longer than a line stand alone on theirs.
      if (filled > 1 && from < to - 1) break;
      const cost = way.cost + 0.4 + end.cost + raggedness(filled, to === ends.length - 1);
      const best = ways[to];
      if (!best || cost < best.cost) ways[to] = { cost, ends: [...way.ends, end.at] };
    }
  }
  const { ends: found = [], cost = 0 } = ways[ends.length - 1] ?? {};
  return { lines: found.map((end, index) => text.slice(found[index - 1] ?? 0, end).trim()).filter((line) => line !== ''), cost };
}

/** Returns words that are at most so wide: those that are wider end at the best break of their second half, and in …. */
export function shortened(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  const wide = (at: number): number => widthOf(words.slice(0, at).trim()) + 1;
  const breaks = lineBreaks(words).filter(({ at }) => wide(at) <= width);
  const late = breaks.filter(({ at }) => wide(at) > width / 2);
  const best = (late.length > 0 ? late : breaks).reduce<LineBreak | undefined>(
    (one, other) => (!one || other.cost <= one.cost ? other : one),
    undefined,
  );
  return `${words.slice(0, best?.at ?? words.length).replace(/[\s，、；：,;:—]+$/u, '')}…`;
}

/** A line ends between phrases, and within one only where it is wider than a line. */
function breaksFor(text: string, width: number, known: readonly string[]): LineBreak[] {
  let end = 0;
  const phrases = phrasesOf(text, known).map((phrase) => ({
    from: end,
    to: (end += phrase.length),
    isWide: widthOf(phrase.trim()) > width,
  }));
  return lineBreaks(text, known).filter(({ at }) => phrases.some(({ from, to, isWide }) => at === to || (isWide && at > from && at < to)));
}

function raggedness(filled: number, isLast: boolean): number {
  if (!isLast) return 5 * (1 - Math.min(1, filled)) ** 2;
  return filled < 0.3 ? 3 : 0;
}
