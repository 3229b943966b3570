import { blankClass } from '#text/blank.ts';
import { financialClass, numeralClass, numeralToNumber } from '#text/numerals.ts';
import { withoutRadicals } from '#text/radicals.ts';
import { firstStop } from '../to-nodes.ts';

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

/** How far a line is in doubt that begins like a heading: not at all, as a short line may be, or as a sentence that counts things. */
export type Doubt = 'none' | 'weak' | 'strong';

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

/** What numerals count, so that 一、二产业 and 五、六月份 are no numbers of headings. */
const counted =
  /^(?:次?产业|[线月年级类期轮批楼层号等人天次家个名位日环遍手流队方把季班档代届场步件条款项种样点些县区市乡村镇校院组省]|线?城市|季度|星期)/u;

const isSentence = (line: string): boolean => firstStop(line) >= 0 || /[。！？；]$/u.test(line);

/** 第二部分将… and 第二章规定的… are sentences that name a part; as a heading its number stands apart, or the line is short. */
function doubtOfOrdinal(line: string, label: string): Doubt {
  const rest = line.slice(label.length);
  if (rest === '' || new RegExp(`^[${blankClass}：:]`, 'u').test(rest)) return 'none';
  if (/^[的将是由和与、，,及对讲]/u.test(rest)) return 'strong';
  return isSentence(line) || line.length > 40 ? 'strong' : 'weak';
}

/** An article is a sentence itself; 第三条路子 is none. */
function doubtOfArticle(line: string, label: string): Doubt {
  const rest = line.slice(label.length);
  if (rest === '' || new RegExp(`^[${blankClass}]`, 'u').test(rest)) return 'none';
  return /^[的将是由和与、，,及之]|^(?:路|战线|线|措施|意见|经验|理由|道路|款)/u.test(rest) ? 'strong' : 'weak';
}

/** In 一、二产业 two numbers that follow each other count something together. */
function doubtOfComma(line: string, label: string): Doubt {
  const first = numeralToNumber(label.replace(/[^〇○零一二三四五六七八九十百]/gu, ''));
  const [, numeral = ''] = /^([一二三四五六七八九十])(?![〇○零一二三四五六七八九十百])/u.exec(line.slice(label.length)) ?? [];
  const second = numeralToNumber(numeral);
  if (first === undefined || second !== first + 1) return 'none';
  return counted.test(line.slice(label.length + 1)) && isSentence(line) ? 'strong' : 'weak';
}

/** 首先，第二，第三，最后 is one run; the last of these words begins many a sentence that only ends a speech. */
function doubtOfLast(line: string, label: string): Doubt {
  if (!label.startsWith('最后')) return 'none';
  return isSentence(line) && (firstStop(line) > 45 || /我|祝|同志|各位|大家/u.test(line)) ? 'strong' : 'weak';
}

/** A numeral that only a space parts from its words is a heading where it is a short line. */
function doubtOfBare(line: string): Doubt {
  return isSentence(line) || line.length > 40 ? 'strong' : 'none';
}

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
  { style: 'spoken', pattern: new RegExp(`^第${N}[，、,]`, 'u'), family: () => '第' },
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
  return numeralToNumber(printed) ?? digitsOf(printed);
}

/** In a list that counts 一〇、一一、一二、 the numerals are digits. */
function digitsOf(printed: string): number {
  return /^[一二三四五六七八九]{2}$/u.test(printed) ? Number([...printed].map((digit) => numeralToNumber(digit)).join('')) : 0;
}
