import { formatRange } from '#address/range.ts';
import { sentenceAt } from '#search/engine/quotation/source.ts';
import type { Folded, Variants } from '#text/fold.ts';
import { fold } from '#text/fold.ts';
import type { KnownReport, KnownSentence, KnownTexts } from '../contract.ts';
import type { Grams } from './grams.ts';
import { createGrams } from './grams.ts';

/** All words of a report in one language, in the order of the text. */
export interface Source {
  report: KnownReport;
  lang: 'zh' | 'en';
  text: string;
  sentences: readonly KnownSentence[];
  /** Where each sentence begins, and at last where the text ends. */
  starts: readonly number[];
  readonly folded: Folded;
  /** Which characters count as the same. */
  variants: Variants;
  /** Where pieces of so many characters stand in the folded text. */
  grams: (size: number) => Grams;
}

/** A stretch of a source, by offsets in its text. */
export type Span = readonly [from: number, to: number];

const known = new WeakMap<KnownTexts, Source[]>();
const none: Variants = new Map();

/** Returns the sources of all texts, each report in both languages; made once. */
export function sourcesOf(texts: KnownTexts): readonly Source[] {
  const sources =
    known.get(texts) ?? texts.reports.flatMap((report) => [toSource(report, 'zh', texts.variants), toSource(report, 'en', none)]);
  known.set(texts, sources);
  return sources;
}

function toSource(report: KnownReport, lang: 'zh' | 'en', variants: Variants): Source {
  const sentences = report.sentences.filter((sentence) => sentence[lang] !== undefined);
  const starts: number[] = [];
  let text = '';
  for (const sentence of sentences) {
    starts.push(text.length);
    text += (sentence[lang] ?? '') + (lang === 'en' ? ' ' : '');
  }
  starts.push(text.length);
  let folded: Folded | undefined;
  const grams = new Map<number, Grams>();
  return {
    ...{ report, lang, text, sentences, starts, variants },
    // Many a draft quotes one language alone.
    get folded() {
      return (folded ??= fold(text, variants));
    },
    grams(size) {
      const made = grams.get(size) ?? createGrams(this.folded.text, size);
      grams.set(size, made);
      return made;
    },
  };
}

/** Returns the numbers of the first and the last sentence that a stretch touches. */
export function sentencesOf(source: Source, [from, to]: Span): [first: number, last: number] {
  return [sentenceAt(source, from), sentenceAt(source, Math.max(from, to - 1))];
}

/** Returns the id of the sentence that a stretch stands in, or the ends of a range. */
export function idOf(source: Source, span: Span): string | null {
  const [first, last] = sentencesOf(source, span).map((number) => source.sentences[number]?.id);
  return first === undefined || last === undefined ? null : formatRange({ first, last });
}
