import { monthNames } from './month-names.ts';
import { numeralToNumber } from './numerals.ts';

/** A number that a text says, and how it says it. */
export interface Figure {
  value: number;
  printed: string;
}

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The scale words behind a figure: 万 multiplies by 10,000, 万亿 by 10¹². */
function scaleOf(words: string): number {
  return [...words].reduce((product, word) => product * (scales[word] ?? 1), 1);
}

/**
 * Returns the figures of a Chinese sentence: Arabic ones with their scale (1.5万 is 15,000), and Chinese numerals from
 * two upwards, and 第一. Numerals in set phrases, which an editor lists, count nothing.
 */
export function figuresInChinese(text: string, setPhrases: readonly string[] = []): Figure[] {
  const plain = setPhrases.reduce((rest, phrase) => rest.split(phrase).join('□'.repeat(phrase.length)), text);
  const figures: Figure[] = [];
  for (const match of plain.matchAll(/(\d[\d,]*(?:\.\d+)?)(多?[千百]?[万亿]+)?/g)) {
    const [printed, digits = '', scale = ''] = match;
    figures.push({ value: round(Number(digits.replace(/,/g, '')) * scaleOf(scale)), printed });
  }
  for (const match of plain.matchAll(/第?[一二两三四五六七八九十百千万亿]+/g)) {
    const [printed] = match;
    const before = plain.charAt(match.index - 1);
    if (/[\d.多]/.test(before)) continue;
    const numeral = printed.replace('第', '');
    const value = wordValue(numeral);
    if (value === undefined || (value < 2 && !printed.startsWith('第'))) continue;
    figures.push({ value, printed });
  }
  return figures;
}

/** The value of a Chinese numeral with scale words (千亿, 两, 十二), or undefined for letters in a row (三四). */
function wordValue(numeral: string): number | undefined {
  const [, head = '', tail = ''] = /^([^千万亿]*)([千百]?[千万亿]*)$/.exec(numeral) ?? [];
  const lead = head === '' ? 1 : head === '两' ? 2 : numeralToNumber(head);
  return lead === undefined || (head === '' && tail === '') ? undefined : lead * scaleOf(tail);
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const otherWords: Readonly<Record<string, number>> = {
  ...{
    both: 2,
    twice: 2,
    pair: 2,
    double: 2,
    dual: 2,
    doubling: 2,
    'two-way': 2,
    either: 2,
    secondary: 2,
    thrice: 3,
    triple: 3,
    tertiary: 3,
    dozen: 12,
    twofold: 2,
    triangle: 3,
  },
  ...{
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    half: 0.5,
    once: 1,
    primary: 1,
    tens: 10,
    hundreds: 100,
    thousands: 1e3,
  },
};
const months = ['', ...monthNames];
const scaleWords: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Returns every number that an English sentence says, in digits or words: `5 billion`, `21,000`, `third`, `both`. */
export function figuresInEnglish(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const words = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|[a-z]+(?:-way)?/g) ?? [];
  words.forEach((word, at) => {
    const value = englishValue(word);
    if (value === undefined) return;
    found.add(value);
    for (let next = at + 1, product = value; ; next++) {
      const scale = scaleWords[words[next] ?? ''];
      if (scale === undefined) break;
      product = round(product * scale);
      found.add(product);
    }
  });
  for (const [roman] of text.matchAll(/\b[IVX]+\b/g)) found.add(romans.indexOf(roman) + 1);
  return found;
}

function englishValue(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replace(/,/g, ''));
  const list = [small, ordinals, months].map((names) => names.indexOf(word)).find((index) => index >= 0);
  return list ?? otherWords[word] ?? scaleWords[word];
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
