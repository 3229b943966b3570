import { unfold } from '#text/fold.ts';
import { hanIn } from '#text/han.ts';
import { compared, comparedText } from './compared.ts';
import { withQuotes } from './with-quotes.ts';

/** An earlier text as it is compared: folded. */
export interface ComparedText {
  id: string;
  folded: string;
}

/** Words of a sentence that stand in earlier texts; offsets in UTF-16 code units of the sentence as written. */
export interface Stretch {
  from: number;
  to: number;
  words: string;
  /** How many Chinese characters they have. */
  han: number;
  /** The texts that have them, the earliest first. */
  texts: string[];
  /** How often they stand there, all texts together. */
  occurrences: number;
  /** The longest part of them that a still earlier text has, or the one that an editor names. */
  part?: { words: string; han: number; text: string };
}

/** Finds what of a sentence stands in earlier texts: every run that no longer one holds; or, of one run, the words that are kept. */
export interface RunFinder {
  runsIn: (sentence: string) => Stretch[];
  /** Returns the same of a part of the run, given folded; undefined where the sentence has it nowhere within the run. */
  keptOf: (sentence: string, run: Stretch, words: string) => Stretch | undefined;
  /** Returns the earliest text that has words, given folded; undefined where none has. */
  earliestOf: (words: string) => string | undefined;
}

/** The fewest Chinese characters of a run. */
export const shortestRun = 8;

/**
 * Returns a finder over earlier texts, the earliest first. Marks, spaces, width and case are folded away; figures are
 * compared like characters, and a run begins and ends with a Chinese character.
 */
export function createRunFinder(texts: readonly ComparedText[]): RunFinder {
  const known = new Set<string>();
  for (const { folded } of texts) for (let at = 0; at + shortestRun <= folded.length; at++) known.add(folded.slice(at, at + shortestRun));

  const maximal = (words: string, among: readonly ComparedText[]): [number, number][] => {
    const found: [number, number][] = [];
    for (let at = 0; at + shortestRun <= words.length; at++) {
      if (!known.has(words.slice(at, at + shortestRun))) continue;
      let end = at + shortestRun;
      let having = among.filter(({ folded }) => folded.includes(words.slice(at, end)));
      while (having.length > 0 && end < words.length) {
        const longer = words.slice(at, end + 1);
        having = having.filter(({ folded }) => folded.includes(longer));
        if (having.length > 0) end++;
      }
      if (among.some(({ folded }) => folded.includes(words.slice(at, end)))) found.push(toHan(words, at, end));
    }
    return outermost(found.filter(([from, to]) => hanIn(words.slice(from, to)) >= shortestRun));
  };

  const toStretch = (sentence: string, [from, to]: [number, number]): Stretch => {
    const folded = compared(sentence);
    const words = folded.text.slice(from, to);
    const having = texts.filter((text) => text.folded.includes(words));
    const earlier = texts.slice(0, having[0] ? texts.indexOf(having[0]) : 0);
    const [part] = maximal(words, earlier)
      .map(([start, end]) => words.slice(start, end))
      .sort((a, b) => hanIn(b) - hanIn(a));
    const [start, end] = withQuotes(sentence, ...unfold(folded, from, to));
    return {
      from: start,
      to: end,
      words: sentence.slice(start, end),
      han: hanIn(words),
      texts: having.map(({ id }) => id),
      occurrences: having.reduce((sum, text) => sum + text.folded.split(words).length - 1, 0),
      ...(part !== undefined && {
        part: { words: part, han: hanIn(part), text: earlier.find((text) => text.folded.includes(part))?.id ?? '' },
      }),
    };
  };

  return {
    runsIn: (sentence) => maximal(comparedText(sentence), texts).map((place) => toStretch(sentence, place)),
    keptOf: (sentence, run, words) => {
      const folded = compared(sentence);
      for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + 1)) {
        const [from, to] = unfold(folded, at, at + words.length);
        if (run.from <= from && to <= run.to) return toStretch(sentence, [at, at + words.length]);
      }
      return undefined;
    },
    earliestOf: (words) => texts.find(({ folded }) => folded.includes(words))?.id,
  };
}

/** The stretch without what is no Chinese character at its ends: half a number is no word. */
function toHan(words: string, from: number, to: number): [number, number] {
  const inner = /^\P{Script=Han}*(.*?)\P{Script=Han}*$/u.exec(words.slice(from, to))?.[1] ?? '';
  const start = words.indexOf(inner, from);
  return [start, start + inner.length];
}

/** Those that lie in no other, each once, in order. */
function outermost(found: readonly [number, number][]): [number, number][] {
  let last = 0;
  return [...found]
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([, to]) => {
      const isNew = to > last;
      last = Math.max(last, to);
      return isNew;
    });
}
