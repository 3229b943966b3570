import type { WorkNames } from '#address/print.ts';
import { printLong } from '#address/print.ts';
import { printRange } from '#address/range.ts';
import { isSentenceId } from '#address/grammar.ts';
import { parentOf } from '#address/within.ts';
import { nestQuotes } from './quotation-marks.ts';

/** Words of the text and where they stand. */
export interface Quoted {
  locale: 'zh' | 'en';
  words: string;
  /** The ids of the first sentence and, of a range, of the last. */
  first: string;
  last: string;
  /** Speaker and year, as the language puts them: 陈伟俊，2018; Chen Weijun 2018. */
  by: string;
  names: WorkNames;
  link: string;
}

/**
 * Returns words with their source, the unit or paragraph that holds them: “……”（陈伟俊，2018：报告·二（三）2，R2.3.2 s3，address）.
 * Throws a RangeError for what is not an id.
 */
export function quote({ locale, words, first, last, by, names, link }: Quoted): string {
  const holder = isSentenceId(first) ? (parentOf(first) ?? first) : first;
  const place = printLong(holder, names, locale);
  const short = printRange({ first, last });
  const quoted = `“${nestQuotes(words, locale)}”`;
  return locale === 'zh' ? `${quoted}（${by}：${place}，${short}，${link}）` : `${quoted} (${by}, ${place}, ${short}, ${link})`;
}
