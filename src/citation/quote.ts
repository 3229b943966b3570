import type { WorkNames } from '#address/print.ts';
import { printLong } from '#address/print.ts';
import { printRange } from '#address/range.ts';
import { isSentenceId } from '#address/grammar.ts';
import { parentOf } from '#address/within.ts';
import { nestQuotes } from './quotation-marks.ts';

/** A place of the text as it is named after words, or by itself. */
export interface Sourced {
  locale: 'zh' | 'en';
  /** The ids of the first sentence and, of a range, of the last. */
  first: string;
  last: string;
  /** Speaker and year, as the language puts them: 陈伟俊，2018; Chen Weijun 2018. */
  by: string;
  names: WorkNames;
  /** What is to be said of the words: that they are an unofficial translation. */
  remark?: string | undefined;
  link: string;
}

/** Words of the text and where they stand. */
export interface Quoted extends Sourced {
  words: string;
}

/** Returns words with their source: “……”（陈伟俊，2018：报告·二（三）2，R2.3.2 s3） address. Throws a RangeError for what is not an id. */
export function quote({ words, ...source }: Quoted): string {
  const { locale } = source;
  return `“${nestQuotes(words, locale)}”${locale === 'zh' ? '' : ' '}${printSource(source)}`;
}

/**
 * Returns a source in brackets, with the unit or paragraph that holds the place, and behind them its address: programs
 * for chats take a mark that stands right after an address for a part of it. Throws a RangeError for what is not an id.
 */
export function printSource({ locale, first, last, by, names, remark, link }: Sourced): string {
  const holder = isSentenceId(first) ? (parentOf(first) ?? first) : first;
  const facts = [printLong(holder, names, locale), printRange({ first, last }), ...(remark ? [remark] : [])];
  return `${locale === 'zh' ? `（${by}：${facts.join('，')}）` : `(${[by, ...facts].join(', ')})`} ${link}`;
}
