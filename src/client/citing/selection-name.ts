import { isHeadingId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import type { IdRange } from '#address/range.ts';
import { parentOf, sentenceNumberOf } from '#address/within.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';

/** Returns the name of the selected sentences for the reader: R2.3.2 s3–s5. Where they stand in two paragraphs, both are named. */
export function nameSelection({ first, last }: IdRange, t: Pick<Strings, 'headingOf' | 'sentenceOf' | 'sentencesOf'>): string {
  const [from, to] = [sentenceNumberOf(first), sentenceNumberOf(last)];
  const [unit = '', other = ''] = [first, last].map((id) => printShort(parentOf(id) ?? id));
  if (unit !== other) return `${unit} s${from}–${other} s${to}`;
  if (from !== to) return fill(t.sentencesOf, unit, from, to);
  return isHeadingId(first) ? fill(t.headingOf, unit) : fill(t.sentenceOf, unit, from);
}
