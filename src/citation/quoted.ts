import { parseId } from './grammar.ts';
import type { WorkNames } from './print.ts';
import { printChinese, printEnglish, printShort } from './print.ts';

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

/** The id in print; of a range, the ends: R2.3.2 s3–s5. */
export function printRange(first: string, last: string): string {
  if (first === last) return printShort(first);
  const [unit = '', end] = printShort(last).split(' ');
  const from = printShort(first);
  return `${from}–${end !== undefined && from.startsWith(`${unit} `) ? end : printShort(last)}`;
}

/** The unit that holds a sentence, in the words of a language: 报告·二（三）2, Report II(3)2. */
export function printUnit(id: string, names: WorkNames, locale: 'zh' | 'en'): string {
  const unit = parseId(id)?.sentence === undefined ? id : id.slice(0, id.lastIndexOf('.s'));
  return locale === 'zh' ? printChinese(unit, names) : printEnglish(unit, names);
}

/** Words with their source: “……”（陈伟俊，2018：报告·二（三）2，R2.3.2 s3，address）. */
export function quote({ locale, words, first, last, by, names, link }: Quoted): string {
  const place = printUnit(first, names, locale);
  const short = printRange(first, last);
  return locale === 'zh'
    ? `“${requote(words)}”（${by}：${place}，${short}，${link}）`
    : `“${words.split('“').join('‘').split('”').join('’')}” (${by}, ${place}, ${short}, ${link})`;
}

/** Words as they stand within quotation marks: double marks become single, single double. */
function requote(words: string): string {
  const other: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
  return [...words].map((sign) => other[sign] ?? sign).join('');
}
