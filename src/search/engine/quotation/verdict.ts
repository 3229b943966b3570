import { isHeadingId } from '#address/grammar.ts';
import { sentenceNumberOf } from '#address/within.ts';
import type { QuotationData } from '../../format.ts';
import type { Change, Checked } from '../contract.ts';
import type { Stage } from '../present.ts';
import { changesOf } from './changes.ts';
import { differencesOf } from './compare.ts';
import type { Span } from './exact.ts';
import type { Named } from './own-forms.ts';
import { placeOf } from './place.ts';
import type { Reading } from './readings.ts';
import { mend } from './slips.ts';
import type { Source } from './source.ts';
import { sentenceAt, sentencesIn } from './source.ts';

/** What quotations are judged by. */
export interface Court {
  stage: Stage;
  data: QuotationData;
  named: readonly Named[];
}

/** Returns how a reading differs from a stretch of the text; undefined where the numbers that it has are not those of the stretch. */
export function judge(
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
  return (
    addressed && {
      ...addressed,
      verdict: verdictOf(changes),
      lang: source.lang,
      differences: differencesOf(steps, typed, text),
      changes,
      slips: meant,
      words: source.text.slice(...span).trim(),
      likeness,
    }
  );
}

/** Returns what the differences come to, the gravest first. */
export function verdictOf(changes: readonly Change[]): Checked['verdict'] {
  const has = (...kinds: Change['kind'][]): boolean => changes.some(({ kind }) => kinds.indexOf(kind) >= 0);
  return has('word', 'number') ? 'words' : has('mark', 'space', 'form') ? 'marks' : has('left') ? 'cut' : 'same';
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
