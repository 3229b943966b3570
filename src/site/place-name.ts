import { isHeadingId, isSentenceId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import { parentOf, sentenceNumberOf } from '#address/within.ts';
import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';

/** Returns what a page calls a place, in its language: R2.3, R2.3 第4句, R2.3 s4, R2.3 标题. */
export function nameOf(id: string, locale: Locale): string {
  if (!isSentenceId(id)) return printShort(id);
  const t = strings(locale);
  const unit = printShort(parentOf(id) ?? id);
  return isHeadingId(id) ? fill(t.headingOf, unit) : fill(t.sentenceOf, unit, sentenceNumberOf(id));
}
