import type { Element } from './page-tree.ts';
import { styleOf } from './page-styles.ts';

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const formal = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

const kept = new WeakMap<Element, ReadonlyMap<Element, number>>();

/** Returns the mark that a browser prints before an item of an ordered list, its space included; '' for any other element. */
export function markOf(item: Element): string {
  const list = item.parent;
  if (item.name !== 'li' || list?.name !== 'ol') return '';
  const kind = kindOf(item) ?? kindOf(list) ?? 'decimal';
  return printed(numbersOf(list).get(item) ?? 1, kind);
}

function kindOf(element: Element): string | undefined {
  const style = styleOf(element);
  const words = `${style.get('list-style-type') ?? ''} ${style.get('list-style') ?? ''}`.toLowerCase().match(/[a-z][a-z-]*/g) ?? [];
  return words.find((word) => word !== 'inside' && word !== 'outside') ?? types[element.attributes.get('type') ?? ''];
}

/** The numbers of the items of a list. */
function numbersOf(list: Element): ReadonlyMap<Element, number> {
  const known = kept.get(list);
  if (known) return known;
  const items = list.children.filter((child): child is Element => typeof child !== 'string' && child.name === 'li');
  const isReversed = list.attributes.has('reversed');
  const numbers = new Map<Element, number>();
  let number = toInteger(list.attributes.get('start')) ?? (isReversed ? items.length : 1);
  for (const item of items) {
    number = toInteger(item.attributes.get('value')) ?? number;
    numbers.set(item, number);
    number += isReversed ? -1 : 1;
  }
  kept.set(list, numbers);
  return numbers;
}

function toInteger(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}

function printed(number: number, kind: string): string {
  if (/^(none|disc|circle|square|disclosure-.*)$/.test(kind)) return '';
  const isChinese = /^(cjk-|simp-chinese|trad-chinese)/.test(kind) && number >= 0 && number < 10_000;
  if (kind === 'cjk-decimal') return `${[...String(number)].map((digit) => digits[Number(digit)] ?? digit).join('')}、`;
  if (isChinese) return `${chinese(number, /-formal$/.test(kind) ? formal : ['零', ...digits.slice(1)], /-formal$/.test(kind))}、`;
  if (kind === 'decimal-leading-zero') return `${String(number).padStart(2, '0')}. `;
  if (/^(lower|upper)-(alpha|latin)$/.test(kind) && number > 0) return `${inCase(letters(number), kind)}. `;
  if (/^(lower|upper)-roman$/.test(kind) && number > 0 && number < 4000) return `${inCase(romanOf(number), kind)}. `;
  return `${number}. `;
}

const inCase = (word: string, kind: string): string => (kind.startsWith('upper') ? word.toUpperCase() : word);

function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

function romanOf(number: number): string {
  const next = roman.find(([worth]) => worth <= number);
  return next ? next[1] + romanOf(number - next[0]) : '';
}

function chinese(number: number, names: readonly string[], isFormal: boolean): string {
  const units = isFormal ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千'];
  const places = [...String(number)].map(Number);
  const words = places.map((digit, at) => (digit === 0 ? '零' : `${names[digit] ?? ''}${units[places.length - 1 - at] ?? ''}`)).join('');
  const joined = words.replace(/零+/g, '零').replace(/(?!^)零$/, '');
  return isFormal ? joined : joined.replace(/^一十/, '十');
}
