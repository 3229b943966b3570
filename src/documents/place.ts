import { isHeadingId, isSentenceId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import type { IdRange } from '#address/range.ts';
import { printRange } from '#address/range.ts';
import { parentOf, sentenceNumberOf } from '#address/within.ts';
import { documentStrings } from '#i18n/documents.ts';

/** Returns a place as notes name it: R2.3.2 第3–5句, R2.3.2 s3–s5; a unit, and a range over several paragraphs, by their ids. */
export function printPlace({ first, last }: IdRange, locale: 'zh' | 'en'): string {
  const [unit, other] = [first, last].map((id) => parentOf(id) ?? id);
  if (!isSentenceId(first) || unit === undefined || unit !== other) return printRange({ first, last });
  const { headingOf, sentencesOf } = documentStrings(locale);
  const name = printShort(unit);
  if (first === last && isHeadingId(first)) return headingOf(name);
  return sentencesOf(name, [...new Set([first, last].map(sentenceNumberOf))].join('–'));
}
