import { isHeadingId, isSentenceId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import { parentOf, sentenceAfter, sentenceNumberOf } from '#address/within.ts';
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

/** Returns what a page calls some sentences, in its language: those that follow each other as one, R2.3 第4–5句, R2.3 s4–s5. */
export function nameOfAll(ids: readonly [string, ...string[]], locale: Locale): string {
  const t = strings(locale);
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs[runs.length - 1];
    if (run && !isHeadingId(run[0] ?? '') && sentenceAfter(run[0] ?? '', run.length) === id) run.push(id);
    else runs.push([id]);
  }
  return runs
    .map(([first = '', ...more]) => {
      const last = more[more.length - 1];
      if (last === undefined) return nameOf(first, locale);
      return fill(t.sentencesOf, printShort(parentOf(first) ?? first), sentenceNumberOf(first), sentenceNumberOf(last));
    })
    .join(locale === 'zh' ? '、' : ', ');
}
