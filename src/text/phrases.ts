import type { LineBreak } from './line-breaks.ts';
import { lineBreaks } from './line-breaks.ts';
import { widthOf } from './width.ts';

/** How wide a phrase is at most, in Chinese characters: as much as a line of a heading holds on a narrow phone. */
const usual = 9;
/** What a character beyond that costs, a little over what a break may save; and what a break costs beside what is its own. */
const beyond = 10.1;
const each = 1;
/** Below this a break stands beside a mark; from that on it stands inside a word, and none is ever made. */
const betweenWords = 3;
const inWord = 60;
/** （三） 三、 第三， 三要: a number stands with what it counts, and a line has room for it. */
const number = /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}[、要是]|第[一二三四五六七八九十]{1,3}[，、章])/u;
const numberWidth = 2;

/**
 * Cuts a title into its phrases: a line of it may end after each of them, and within none. What stands between two marks
 * is a phrase, and where that is too wide for a line, it is cut between words. Behind a space a phrase always ends.
 * `known`: words that stay whole; `width`: how wide a phrase is at most.
 */
export function phrasesOf(title: string, known: Iterable<string> = [], width = usual): string[] {
  const [label = ''] = number.exec(title) ?? [];
  const breaks = lineBreaks(title, known).filter(({ at, cost }) => cost < inWord && at > label.length);
  const clauses = [
    0,
    ...breaks.filter(({ at, cost }) => cost < betweenWords || /\s/.test(title.charAt(at - 1))).map(({ at }) => at),
    title.length,
  ];
  return clauses.slice(1).flatMap((to, index) => {
    const from = clauses[index] ?? 0;
    return cut(
      title.slice(from, to),
      width,
      from === 0 && label !== '' ? width + numberWidth : width,
      breaks.filter(({ at }) => at > from && at < to).map(({ at, cost }) => ({ at: at - from, cost })),
    );
  });
}

/** A name with a hyphen that a line of a title has room for: Eight-Eight, self-governance. */
const hyphenated = /((?<![\p{L}\p{N}-])(?=[\p{L}\p{N}-]{3,15}(?![\p{L}\p{N}-]))[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u;

/** Cuts the words of a title at its names with a hyphen, which stay on one line: every other piece is such a name. */
export function hyphenatedIn(words: string): string[] {
  return words.split(hyphenated);
}

/** Cuts the consecutive pieces of a title where its phrases end: each into parts, with nothing before the first where a phrase ends before it. */
export function partsOf(pieces: readonly string[], phrases: readonly string[]): string[][] {
  let [end, from] = [0, 0];
  const ends = phrases.slice(0, -1).map((phrase) => (end += phrase.length));
  return pieces.map((piece) => {
    const cuts = [0, ...ends.filter((at) => at >= Math.max(1, from) && at < from + piece.length).map((at) => at - from), piece.length];
    from += piece.length;
    return cuts.slice(1).map((to, index) => piece.slice(cuts[index], to));
  });
}

/** Cuts what stands between two marks where that costs least. */
function cut(clause: string, widest: number, first: number, breaks: readonly LineBreak[]): string[] {
  const ends = [...breaks, { at: clause.length, cost: 0 }];
  const ways: { cost: number; phrases: string[]; at: number }[] = [{ cost: 0, phrases: [], at: 0 }];
  for (const end of ends) {
    const best = ways
      .map(({ cost, phrases, at }) => {
        const phrase = clause.slice(at, end.at);
        // Where the heading stands alone its last stop is not shown.
        const width = widthOf(phrase.replace(/。$/u, ''));
        // Of phrases of unlike width the short one would stand alone.
        const short = clause.length > phrase.length ? Math.max(0, 4 - width) : 0;
        return {
          cost: cost + end.cost + each + short + beyond * Math.max(0, width - (at === 0 ? first : widest)),
          phrases: [...phrases, phrase],
          at: end.at,
        };
      })
      .reduce((one, other) => (other.cost < one.cost ? other : one));
    ways.push(best);
  }
  return ways[ways.length - 1]?.phrases.filter((phrase) => phrase !== '') ?? [];
}
