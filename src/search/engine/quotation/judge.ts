import { fold } from '#text/fold.ts';
import type { Checked } from '../contract.ts';
import { lay, withMarks, withWord } from './align.ts';
import { isShared } from './compare.ts';
import { withEnds } from './ends.ts';
import type { Span } from './exact.ts';
import { findExact } from './exact.ts';
import { nearest } from './nearest.ts';
import { isNamed, isWholeSentences, namedSpans } from './place.ts';
import type { Reading } from './readings.ts';
import { hasHan } from './settle.ts';
import type { Source } from './source.ts';
import { sourceIn } from './source.ts';
import type { Court } from './verdict.ts';
import { judge } from './verdict.ts';

/** More than this is compared only where it stands in the text to the letter. */
const longest = 3000;

/** Returns what a reading is where it stands in the text to the letter; undefined where it does not. */
export function judgeExact(reading: Reading, court: Court): Checked | undefined {
  const { named } = court;
  const { source, words } = inItsLanguage(reading.words, court);
  if (!source) return undefined;
  const rank = (span: Span): number => (isNamed(source, span, named) ? 2 : 0) + (isWholeSentences(source, span) ? 1 : 0);
  const spans = findExact(words, source, reading.isQuoted).map((span) => ({ span, rank: rank(span) }));
  const [best] = spans.sort((a, b) => b.rank - a.rank || a.span[0] - b.span[0]);
  const checked = best && judge({ ...reading, words }, source, best.span, 1, court);
  return checked && checked.changes.length === 0 ? checked : undefined;
}

/** Returns what a reading is where it lies closest to the text; undefined if it lies nowhere. */
export function judgeNearest(reading: Reading, court: Court): Checked | undefined {
  const { source, words } = inItsLanguage(reading.words.slice(0, longest), court);
  if (!source) return undefined;
  let best: { checked: Checked; rank: number } | undefined;
  for (const { span, likeness } of findNear(words, source, court)) {
    const checked = judge({ ...reading, words }, source, span, likeness, court);
    const rank = likeness + (isNamed(source, span, court.named) ? 0.2 : 0);
    if (checked && (!best || rank > best.rank)) best = { checked, rank };
  }
  return best?.checked;
}

/** Returns where words nearly stand in a text. */
export function findNear(words: string, source: Source, { stage, named }: Court): { span: Span; likeness: number }[] {
  const folded = fold(words, source.lang === 'zh' ? stage.corpus.variants : undefined).text;
  const spans = [...namedSpans(source, named), ...nearest(folded, source, source.lang === 'zh' ? 2 : 5)];
  return spans.reduce<{ span: Span; likeness: number }[]>((all, near) => {
    const laid = lay(folded, near, source);
    const span = laid && withEnds(source, withMarks(source, withWord(source, laid.span), words), words);
    const isFound = span && isShared(words, source.text.slice(...span), source.lang, stage.corpus.variants);
    return isFound ? [...all, { span, likeness: laid.likeness }] : all;
  }, []);
}

/** Returns words with the text that they are of. In Chinese a line may break anywhere, and leaves no space. */
export function inItsLanguage(words: string, { stage, data }: Court): { source: Source | undefined; words: string } {
  const lang = hasHan(words) ? 'zh' : 'en';
  return { source: sourceIn(lang, stage, data.order), words: lang === 'zh' ? words.replace(/\n/g, '') : words };
}
