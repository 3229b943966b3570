import type { Folded } from '#text/fold.ts';
import { fold } from '#text/fold.ts';
import type { Stage } from '../present.ts';

/** A text that a quotation may come from: all of it in one language. */
export interface Source {
  lang: 'zh' | 'en';
  text: string;
  /** Where each sentence begins, by its number, and at last where the text ends. */
  starts: number[];
  folded: Folded;
  /** The text without its spaces, and where each character of that stands in it. */
  close: { text: string; places: number[] };
}

const known = new WeakMap<object, Source>();

/** Returns the whole text in a language; undefined while that is not loaded. */
export function sourceIn(lang: 'zh' | 'en', { corpus, english }: Stage): Source | undefined {
  const of = lang === 'zh' ? corpus : english;
  if (!of) return undefined;
  const sentences = lang === 'zh' ? corpus.sentences.map(({ zh }) => zh) : (english as { sentences: (string | undefined)[] }).sentences;
  const source = known.get(of) || toSource(lang, sentences, stageVariants(lang, corpus.variants));
  known.set(of, source);
  return source;
}

const stageVariants = (lang: 'zh' | 'en', variants: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  lang === 'zh' ? variants : new Map<string, string>();

function toSource(lang: 'zh' | 'en', sentences: readonly (string | undefined)[], variants: ReadonlyMap<string, string>): Source {
  const starts: number[] = [];
  let text = '';
  for (const words of sentences) {
    starts.push(text.length);
    if (words) text += words.normalize('NFC') + (lang === 'en' ? ' ' : '');
  }
  starts.push(text.length);
  return { lang, text, starts, folded: fold(text, variants), close: closeUp(text) };
}

function closeUp(text: string): Source['close'] {
  const places: number[] = [];
  let closed = '';
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text.charAt(at))) continue;
    closed += text.charAt(at);
    places.push(at);
  }
  return { text: closed, places };
}

/** Returns the number of the sentence that a place of the text belongs to. */
export function sentenceAt({ starts }: Source, at: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
