import type { Range } from './contract.ts';
import type { Page } from './corpus.ts';
import type { English } from './english.ts';
import type { Step, Stream } from './stream.ts';
import { formOf } from './spelling.ts';
import { findStretches, toStream } from './stream.ts';
import { piecesOf } from './words.ts';

/** Where a page has words as they were typed. */
export interface VeryWords {
  page: Page;
  /** Of every sentence, the stretches. */
  en: Map<number, Range[]>;
  /** From which to which sentence words run on. */
  runs: Range[];
  /** They are parted as they were typed, but for marks. */
  isPlain: boolean;
}

/** Returns the words of a page in a row, from sentence to sentence; words do not run on over one that is not translated. */
export function streamOf({ words, sentences }: Pick<English, 'words' | 'sentences'>, page: Page): Stream {
  const steps: Step[] = [];
  for (let sentence = page.first; sentence < page.end; sentence++)
    (words[sentence] || []).forEach(({ form, from, to }) => steps.push({ text: '', form, from, to, sentence }));
  return toStream(steps, (step, before) => {
    if (step.sentence === before.sentence) return (sentences[step.sentence] || '').slice(before.to, step.from);
    return sentences.slice(before.sentence, step.sentence).some((sentence) => sentence === undefined) ? '\n' : ' ';
  });
}

/** Returns where words as typed stand one after the other, whatever hyphens and spaces part them. */
export function findVeryWords({ streams }: English, typed: string): VeryWords[] {
  const pieces = piecesOf(typed.normalize('NFKC'));
  const wanted = toStream(
    pieces.map((piece) => ({ ...piece, form: formOf(piece.text), sentence: 0 })),
    (step, before) => typed.normalize('NFKC').slice(before.to, step.from),
  );
  return streams.reduce<VeryWords[]>((found, { page, stream }) => {
    const stretches = findStretches(stream, wanted);
    if (stretches.length === 0) return found;
    const here: VeryWords = { page, en: new Map(), runs: [], isPlain: stretches.some(({ isPlain }) => isPlain) };
    stretches.forEach(({ first, last }) => addStretch(here, stream.steps.slice(first, last + 1)));
    return found.concat(here);
  }, []);
}

function addStretch({ en, runs }: VeryWords, steps: readonly Step[]): void {
  const [first, last] = [steps[0] as Step, steps[steps.length - 1] as Step];
  for (let sentence = first.sentence; sentence <= last.sentence; sentence++) {
    const own = steps.filter((step) => step.sentence === sentence);
    const [from, to] = [own[0], own[own.length - 1]];
    if (from && to) en.set(sentence, (en.get(sentence) || []).concat([[from.from, to.to]]));
  }
  if (last.sentence > first.sentence) runs.push([first.sentence, last.sentence]);
}
