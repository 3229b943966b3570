import { nestQuotes } from './quotation-marks.ts';
import type { Cited } from './references.ts';

/** Returns the first line of a title, as later notes call it. */
export function shortTitle({ locale, title }: Pick<Cited, 'locale' | 'title'>): string {
  return title.split(locale === 'zh' ? /\s|——/ : / — |, and /)[0] ?? title;
}

/** Returns the first line of a title in quotation marks, for text without italics cannot set it off otherwise; `mark` is what follows within them. */
export function quotedTitle(cited: Pick<Cited, 'locale' | 'title'>, mark = ''): string {
  return `“${nestQuotes(shortTitle(cited), 'en')}${mark}”`;
}
