import type { Folded } from '#text/fold.ts';
import { fold } from '#text/fold.ts';
import type { QuotationData } from '../../format.ts';
import type { Corpus, Sentence } from '../corpus.ts';
import type { English } from '../english.ts';
import type { Stage } from '../present.ts';

/** A text that a quotation may come from: all of it in one language. */
export interface Source {
  lang: 'zh' | 'en';
  text: string;
  sentences: Sentence[];
  /** Where each of them begins, and at last where the text ends. */
  starts: number[];
  folded: Folded;
  /** The text without its spaces, and where each character of that stands in it. */
  close: { text: string; places: number[] };
}

const known = new WeakMap<object, Source>();

/** Returns the whole text in a language, in its own order; undefined while that is not loaded. */
export function sourceIn(lang: 'zh' | 'en', { corpus, english }: Stage, order: QuotationData['order']): Source | undefined {
  const of = lang === 'zh' ? corpus : english;
  const source = of && (known.get(of) || toSource(lang, corpus, english, order));
  if (of && source) known.set(of, source);
  return source;
}

function toSource(
  lang: 'zh' | 'en',
  { sentences: all, variants }: Corpus,
  english: English | undefined,
  order: QuotationData['order'],
): Source {
  const [sentences, starts]: [Sentence[], number[]] = [[], []];
  let text = '';
  for (const [first, count] of order)
    for (let number = first; number < first + count; number++) {
      const sentence = all[number] as Sentence;
      const words = lang === 'zh' ? sentence.zh : english?.sentences[number];
      sentences.push(sentence);
      starts.push(text.length);
      if (words) text += words.normalize('NFC') + (lang === 'en' ? ' ' : '');
    }
  starts.push(text.length);
  return { lang, text, sentences, starts, folded: fold(text, lang === 'zh' ? variants : undefined), close: closeUp(text) };
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

/** Returns the sentence that a place of the text belongs to, by its number in the order of the text. */
export function sentenceAt({ starts }: { starts: readonly number[] }, at: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Returns the sentences that a stretch of the text touches. */
export function sentencesIn(source: Source, from: number, to: number): Sentence[] {
  return source.sentences.slice(sentenceAt(source, from), sentenceAt(source, to - 1) + 1);
}
