import type { Piece } from './words.ts';
import { isSmall } from './words.ts';

/** A word in a row of words: its form, and the sentence and the place that it comes from. */
export interface Step extends Piece {
  form: string;
  sentence: number;
}

/** Words in a row as one string without anything between them, so that no hyphen and no space matters. */
export interface Stream {
  text: string;
  steps: Step[];
  /** Of every place of the string, the number of the word that begins there, or -1. */
  begins: number[];
  /** Of every word, whether it may be one with the word before it: well-off, e-commerce, per cent, but not a part. */
  joins: boolean[];
}

/** A stretch of words, from one to another, and whether they are parted as the words looked for are. */
export interface Stretch {
  first: number;
  last: number;
  isPlain: boolean;
}

const hyphen = /^[-‐‑–]$/;

/** Returns words as a stream; `between` is what stands between a word and the one before it. */
export function toStream(steps: Step[], between: (step: Step, before: Step) => string): Stream {
  const stream: Stream = { text: '', steps, begins: [], joins: [] };
  steps.forEach((step, number) => {
    const before = steps[number - 1];
    const gap = before ? between(step, before) : '';
    // Numbers that stand apart stay apart.
    if (before && (gap === '\n' || (/\d$/.test(before.form) && /^\d/.test(step.form)))) {
      stream.text += gap === '\n' ? gap : ' ';
      stream.begins.push(-1);
    }
    stream.joins.push(before !== undefined && (hyphen.test(gap) || (!isSmall(before.form) && !isSmall(step.form))));
    stream.text += step.form;
    for (let count = 0; count < step.form.length; count++) stream.begins.push(count === 0 ? number : -1);
  });
  return stream;
}

/** Returns where the words of one stream stand in another, whole and one after the other. */
export function findStretches(stream: Stream, wanted: Stream): Stretch[] {
  const { text } = wanted;
  const found: Stretch[] = [];
  if (text === '') return found;
  for (let from = stream.text.indexOf(text); from >= 0; from = stream.text.indexOf(text, from + 1)) {
    const last = lastOf(stream, from, from + text.length);
    const parting = last === undefined ? undefined : partingOf(stream, wanted, from);
    if (last === undefined || parting === undefined) continue;
    found.push({ first: stream.begins[from] as number, last, isPlain: parting });
    from += text.length - 1;
  }
  return found;
}

/** The word that ends where a stretch ends; undefined where the stretch cuts a word. */
function lastOf({ text, steps, begins }: Stream, from: number, to: number): number | undefined {
  if ((begins[from] ?? -1) < 0) return undefined;
  const next = to < text.length && /\s/.test(text.charAt(to)) ? begins[to + 1] : begins[to];
  if (to >= text.length) return steps.length - 1;
  return next === undefined || next < 0 ? undefined : next - 1;
}

/** Whether words are parted alike in both; undefined where they may not be taken for one. */
function partingOf(stream: Stream, wanted: Stream, from: number): boolean | undefined {
  let isPlain = true;
  for (let step = 1; step < wanted.text.length; step++) {
    const [there, here] = [stream.begins[from + step] ?? -1, wanted.begins[step] ?? -1];
    if (there < 0 === here < 0) continue;
    if (!(there < 0 ? wanted.joins[here] : stream.joins[there])) return undefined;
    isPlain = false;
  }
  return isPlain;
}
