import { isHeadingId } from '#address/grammar.ts';
import { sentenceNumberOf } from '#address/within.ts';
import { fold } from '#text/fold.ts';
import type { QuotationData } from '../../format.ts';
import type { Checked } from '../contract.ts';
import type { Stage } from '../present.ts';
import { lay, withMarks } from './align.ts';
import { withEnds } from './ends.ts';
import { changesOf } from './changes.ts';
import { differencesOf } from './compare.ts';
import type { Span } from './exact.ts';
import { findExact } from './exact.ts';
import { nearest } from './nearest.ts';
import type { Named } from './own-forms.ts';
import { isNamed, isWholeSentences, namedSpans, placeOf } from './place.ts';
import type { Reading } from './readings.ts';
import { hasHan } from './settle.ts';
import { mend } from './slips.ts';
import type { Source } from './source.ts';
import { sentenceAt, sentencesIn, sourceIn } from './source.ts';

/** More than this is compared only where it stands in the text to the letter. */
const longest = 3000;

/** What quotations are judged by. */
export interface Court {
  stage: Stage;
  data: QuotationData;
  named: readonly Named[];
}

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
  const { stage, named } = court;
  const { source, words } = inItsLanguage(reading.words.slice(0, longest), court);
  if (!source) return undefined;
  const folded = fold(words, source.lang === 'zh' ? stage.corpus.variants : undefined).text;
  const spans = [...namedSpans(source, named), ...nearest(folded, source, source.lang === 'zh' ? 2 : 5)];
  let best: { checked: Checked; rank: number } | undefined;
  for (const near of spans) {
    const laid = lay(folded, near, source);
    const span = laid && withEnds(source, withMarks(source, laid.span, words), words);
    const checked = laid && span && judge({ ...reading, words }, source, span, laid.likeness, court);
    if (!checked || !span) continue;
    const rank = checked.likeness + (isNamed(source, span, named) ? 0.2 : 0);
    if (!best || rank > best.rank) best = { checked, rank };
  }
  return best?.checked;
}

/** Words with the text that they are of. In Chinese a line may break anywhere, and leaves no space. */
function inItsLanguage(words: string, { stage, data }: Court): { source: Source | undefined; words: string } {
  const lang = hasHan(words) ? 'zh' : 'en';
  return { source: sourceIn(lang, stage, data.order), words: lang === 'zh' ? words.replace(/\n/g, '') : words };
}

function judge(
  { words, isQuoted, numbers }: Reading,
  source: Source,
  span: Span,
  likeness: number,
  { stage, data }: Court,
): Checked | undefined {
  if (!areNumbersOf(source, span, numbers)) return undefined;
  const typed = withoutStop(words, source, span);
  const { text, steps, slips: meant } = mend(typed, source, span, stage, data.slips, isQuoted);
  const changes = changesOf(steps, typed, text);
  const addressed = placeOf(source, span, stage);
  const isWords = changes.some(({ kind }) => kind === 'word' || kind === 'number');
  return (
    addressed && {
      ...addressed,
      verdict: changes.length === 0 ? 'same' : isWords ? 'words' : 'marks',
      lang: source.lang,
      differences: differencesOf(steps, typed, text),
      changes,
      slips: meant,
      words: source.text.slice(...span).trim(),
      likeness,
    }
  );
}

/** Whether numbers that stood before sentences are those of the sentences. */
function areNumbersOf(source: Source, [from, to]: Span, numbers: readonly string[]): boolean {
  if (numbers.length === 0) return true;
  const own = sentencesIn(source, from, to).map(({ id }) => sentenceNumberOf(id));
  return numbers.every((number) => own.indexOf(number) >= 0);
}

/** Words without the stop that was set behind a heading that has none. */
function withoutStop(words: string, source: Source, [from, to]: Span): string {
  const last = sentenceAt(source, to - 1);
  const isEnd = source.text.slice(to, source.starts[last + 1]).trim() === '';
  const hasStop = /[。.]$/.test(source.text.slice(from, to));
  return isEnd && !hasStop && isHeadingId(source.sentences[last]?.id || '') ? words.replace(/[。.]$/, '') : words;
}
