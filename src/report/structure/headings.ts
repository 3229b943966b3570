import { blankClass } from '#text/blank.ts';
import { financialClass, withoutFinancial } from '#text/financial-numerals.ts';
import { numeralClass, numeralToNumber } from '#text/numerals.ts';
import { withoutRadicals } from '#text/radicals.ts';
import type { Doubt } from './doubt.ts';
import { doubtOfArticle, doubtOfBare, doubtOfComma, doubtOfLast, doubtOfOrdinal } from './doubt.ts';

/** How a heading may be numbered, from the highest custom to the lowest; `spoken` ones always head a measure. */
export const markerStyles = [
  'book',
  'volume',
  'chapter',
  'subchapter',
  'article',
  'financial',
  'comma',
  'brackets',
  'arabic',
  'decimal',
  'arabic-brackets',
  'circled',
  'spoken',
] as const;

/** One of the heading styles. */
export type MarkerStyle = (typeof markerStyles)[number];

/** A heading marker at the head of a line. */
export interface Marker {
  style: MarkerStyle;
  /** What the markers of one run have in common: 一要 and 三要 are of one family, 一是 is of another. */
  family: string;
  /** Its number; undefined for 最后, which is whatever comes next. */
  number: number | undefined;
  /** The numbering as printed: 三、 or （三） or 三要. */
  label: string;
  doubt: Doubt;
}

interface Row {
  style: MarkerStyle;
  /** Its first group is the numeral. */
  pattern: RegExp;
  family?: (label: string) => string;
  doubt?: (line: string, label: string) => Doubt;
}

const _ = `[${blankClass}]*`;
const N = `${_}([${numeralClass}]${_}[${numeralClass}${blankClass}]*?)${_}`;
const F = `${_}([${financialClass}]+)${_}`;
const A = `${_}([0-9０-９]{1,3})${_}`;
const enclosed = ['㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'] as const;
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿';
const opening = '[（(〔【［\\[]';
const closing = '[）)〕】］\\]]';
const inOrder = ['首先', '其次', '再次', '最后'];

const ordinal = (style: MarkerStyle, words: string): Row => ({
  style,
  pattern: new RegExp(`^第(?:${N}|${F}|${A})(?:${words})(?![${numeralClass}])`, 'u'),
  family: (label) => `${style} ${label.at(-1) ?? ''}`,
  doubt: style === 'article' ? doubtOfArticle : doubtOfOrdinal,
});

/** The heading styles: a new one is one row here and one fixture pair. */
const rows: readonly Row[] = [
  ordinal('book', '编'),
  ordinal('volume', `部${_}分|篇`),
  ordinal('chapter', '章'),
  ordinal('subchapter', '节'),
  ordinal('article', '条'),
  { style: 'financial', pattern: new RegExp(`^${F}[、．.，,：:]`, 'u') },
  {
    style: 'comma',
    pattern: new RegExp(`^${N}[、．.﹒](?!${_}[${numeralClass}]{1,2}${_}[、．.])`, 'u'),
    doubt: doubtOfComma,
  },
  { style: 'comma', pattern: new RegExp(`^${N}[，,]`, 'u'), doubt: () => 'weak' },
  { style: 'comma', pattern: new RegExp(`^${_}([${numeralClass}]{1,3})(?=[${blankClass}]|$)`, 'u'), doubt: doubtOfBare },
  { style: 'brackets', pattern: new RegExp(`^${opening}(?:${N}|${F})${closing}`, 'u') },
  {
    style: 'brackets',
    pattern: new RegExp(`^${N}[）)]`, 'u'),
    doubt: (line, label) => (/^号/u.test(line.slice(label.length)) ? 'strong' : 'none'),
  },
  { style: 'brackets', pattern: new RegExp(`^([${enclosed[0]}])`, 'u') },
  { style: 'arabic', pattern: new RegExp(`^${A}(?:[、．﹒)）]|[.](?![0-9０-９]))(?!${_}[0-9０-９]+${_}[、．.)）])`, 'u') },
  { style: 'arabic', pattern: new RegExp(`^([${enclosed[1]}])`, 'u') },
  {
    style: 'arabic',
    pattern: /^([1-9]\d?)(?=[\s\u3000]+\p{Script=Han})/u,
    doubt: (line) => (doubtOfBare(line) === 'none' && !/\s\S+\s+\S/u.test(line.trim()) ? 'weak' : 'strong'),
  },
  {
    style: 'decimal',
    pattern: /^[1-9]\d?[.．]([1-9]\d?)(?=[.．]?[\s\u3000]+(?![亿万千百元倍吨度]|平方|公里)\p{Script=Han})/u,
    family: () => 'decimal 2',
  },
  { style: 'decimal', pattern: /^[1-9]\d?[.．][1-9]\d?[.．]([1-9]\d?)(?=[.．]?[\s\u3000]+\p{Script=Han})/u, family: () => 'decimal 3' },
  { style: 'arabic-brackets', pattern: new RegExp(`^[（(]${A}[）)]`, 'u') },
  { style: 'arabic-brackets', pattern: new RegExp(`^([${enclosed[2]}])`, 'u') },
  { style: 'circled', pattern: new RegExp(`^([${circled}])`, 'u') },
  { style: 'spoken', pattern: new RegExp(`^${N}[要是]`, 'u'), family: (label) => label.slice(-1) },
  {
    style: 'spoken',
    pattern: new RegExp(`^第${N}[，、,]`, 'u'),
    family: () => '第',
    // 第一，第二产业 counts.
    doubt: (line, label) => (new RegExp(`^第[${numeralClass}]`, 'u').test(line.slice(label.length)) ? 'strong' : 'none'),
  },
  { style: 'spoken', pattern: new RegExp(`^(${inOrder.join('|')})[，、,]`, 'u'), family: () => '第', doubt: doubtOfLast },
];

/** Marks of Markdown, tags, and pictures that stand before a number and are no part of it. */
const before =
  /^(?:#{1,6}\s+|\*{1,2}|__|<[^<>]{1,80}>|&(?:nbsp|emsp|ensp|#12288|#160);|[\p{Co}\p{Extended_Pictographic}\ufe0f\u200d]|\s)+(?![\d*#])/u;

/** Returns the heading marker that a line of text begins with, if any; ⼀ counts as 一, as programs take it out of a PDF. */
export function markerOf(words: string): Marker | undefined {
  const skipped = before.exec(words)?.[0].length ?? 0;
  const line = withoutRadicals(words.slice(skipped));
  for (const { style, pattern, family, doubt } of rows) {
    const match = pattern.exec(line);
    if (!match) continue;
    const printed = (match.slice(1).find((group) => group !== undefined) ?? '').replace(new RegExp(`[${blankClass}]`, 'gu'), '');
    const number = numberOf(printed);
    if (number === 0) continue;
    const label = match[0].trim();
    const asPrinted = words.slice(0, skipped + match[0].length).trim();
    return { style, family: family?.(label) ?? style, number, label: asPrinted, doubt: doubt?.(line, label) ?? 'none' };
  }
  return undefined;
}

/** Returns what a numeral of any style says; undefined for 最后, 0 for what is no number. */
function numberOf(printed: string): number | undefined {
  if (printed === '最后') return undefined;
  const sign = [...enclosed, circled].find((signs) => signs.includes(printed));
  if (sign !== undefined) return sign.indexOf(printed) + 1;
  if (inOrder.includes(printed)) return inOrder.indexOf(printed) + 1;
  if (/^[0-9０-９]+$/u.test(printed)) return Number(printed.normalize('NFKC'));
  return numeralToNumber(withoutFinancial(printed)) ?? digitsOf(printed);
}

/** In a list that counts 一〇、一一、一二、 the numerals are digits. */
function digitsOf(printed: string): number {
  const digits = [...printed.replace(/[〇○]/gu, '零')].map((digit) => '零一二三四五六七八九'.indexOf(digit));
  return digits.length > 1 && digits.length < 4 && !digits.includes(-1) ? Number(digits.join('')) : 0;
}
