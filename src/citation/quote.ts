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

/** Returns the unit or paragraph that holds a sentence, in the words of a language: 报告·二（三）2, Report II(3)2. */
export function printHolder(id: string, names: WorkNames, locale: 'zh' | 'en'): string {
  return printLong(isSentenceId(id) ? (parentOf(id) ?? id) : id, names, locale);
}

/** Returns words with their source: “……”（陈伟俊，2018：报告·二（三）2，R2.3.2 s3，address）. */
export function quote({ locale, words, first, last, by, names, link }: Quoted): string {
  const place = printHolder(first, names, locale);
  const short = printRange({ first, last });
  return locale === 'zh'
    ? `“${nestQuotes(words, locale)}”（${by}：${place}，${short}，${link}）`
    : `“${nestQuotes(words, locale)}” (${by}, ${place}, ${short}, ${link})`;
}
