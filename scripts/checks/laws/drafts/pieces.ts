import { isHeadingId } from '#address/grammar.ts';
import { parentOf } from '#address/within.ts';
import type { KnownSentence } from '#draft/contract.ts';
import { picked } from '../../../seeded.ts';
import type { Stream } from './stream.ts';

/** How a quotation is cut out of the text. */
export const cuts = ['clauses', 'middle', 'whole', 'two'] as const;

/** A way to cut. */
export type Cut = (typeof cuts)[number];

const pairs = ['“”', '‘’', '（）', '《》', '()'];

/** Returns a run of the words of a report, cut in a way, of so many signs, as it is printed. */
export function pieceOf(
  sentences: readonly KnownSentence[],
  stream: Stream,
  cut: Cut,
  least: number,
  most: number,
  random: () => number,
): string {
  for (;;) {
    const at = Math.floor(random() * sentences.length);
    const [one, next] = [sentences[at], sentences[at + 1]];
    if (!one || isHeadingId(one.id)) continue;
    const words = wordsOf(one.zh, next && parentOf(next.id) === parentOf(one.id) ? next.zh : undefined, cut, random);
    if (words === undefined || !isBalanced(words)) continue;
    const { length } = stream.bare(words);
    if (length >= least && length <= most) return words;
  }
}

function wordsOf(words: string, next: string | undefined, cut: Cut, random: () => number): string | undefined {
  if (cut === 'whole') return words;
  if (cut === 'two') {
    const [tail, head] = [picked(boundaries(words), random), picked(boundaries(next ?? ''), random)];
    return next === undefined || tail === words.length || head === 0 ? undefined : trimmed(words.slice(tail) + next.slice(0, head));
  }
  const ends =
    cut === 'clauses' ? boundaries(words) : Array.from({ length: words.length + 1 }, (_, at) => at).filter((at) => !isWithin(words, at));
  const [from, to] = [picked(ends, random), picked(ends, random)].sort((a, b) => a - b) as [number, number];
  return trimmed(words.slice(from, to));
}

/** Where clauses begin and end. */
function boundaries(words: string): number[] {
  return [0, ...[...words.matchAll(/[，。；：、！？]/g)].map(({ index }) => index + 1), words.length];
}

/** Whether a place is within a number or a word of Latin letters. */
function isWithin(words: string, at: number): boolean {
  return /[\w.%]$/.test(words.slice(0, at)) && /^[\w.%]/.test(words.slice(at));
}

/** Words without marks at their ends that belong to what stands around them. */
function trimmed(words: string): string {
  return words.replace(/^[，。；：、！？\s]+|[，；：、\s]+$/g, '');
}

function isBalanced(words: string): boolean {
  return pairs.every((pair) => {
    let depth = 0;
    for (const sign of words) {
      if (sign === pair[0]) depth++;
      else if (sign === pair[1] && --depth < 0) return false;
    }
    return depth === 0;
  });
}
