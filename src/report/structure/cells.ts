import { numeralClass } from '#text/numerals.ts';

const units =
  '%|％|‰|[万亿]?(?:元|人|吨|户|亩|人次|千瓦时?|立方米|平方米|平方公里)|[个家位名件项倍次岁天台辆]|公里|公顷|分|个百分点|微克/立方米';
const amount = `[-−—–－+＋±≥≤<>＜＞约]*\\d[\\d,，.]*(?:[-−—–－~～]\\d[\\d,，.]*)?(?:${units})?(?:以上|以下|以内|左右)?`;
const number = new RegExp(`^(?:${amount}|[-—–－/]{1,2})$`, 'u');
const numbersAtEnd = new RegExp(`^(?:(\\S{1,20}) )?((?:${amount}|[-—–－]{1,2})(?: (?:${amount}|[-—–－]{1,2}))+)$`, 'u');
const label = new RegExp(
  `^(?:第[${numeralClass}\\d]+(?:部分|[章节条篇编款])|[（(][${numeralClass}\\d]+[）)]|[${numeralClass}]+[、．.]|\\d+[、．.)）](?!\\d)|[①-⒇㈠-㈩])\\s*`,
  'u',
);
const endsSentence = /[。！？；：，、!?;:,]$/;

/** Returns whether a line begins with the number of a heading or of an item. */
export function hasLabel(words: string): boolean {
  return !isNumber(words) && label.test(words);
}

/** Returns whether words are an amount alone, as a cell of a table holds it: 6.5%左右, 85.2, or a dash. */
export function isNumber(words: string): boolean {
  return number.test(words);
}

/** Returns whether a line is short and ends as no sentence does, as a cell on a line of its own. */
export function isCell(words: string): boolean {
  return isNumber(words) || (words.length <= 16 && !endsSentence.test(words) && !/[。|]/.test(words) && !hasLabel(words));
}

/**
 * Returns the cells of a line, parted by tabs, by gaps as wide as two spaces, or by one space where amounts stand side by
 * side; the number of an item is no cell. A line that is no row of a table is one cell.
 */
export function cellsOf(words: string): string[] {
  const body = isNumber(words) ? words : words.replace(label, '');
  const row = numbersAtEnd.exec(body.replace(/[ \u00a0\u3000\t]+/g, ' '));
  if (row?.[2] !== undefined) return [...(row[1] === undefined ? [] : [row[1]]), ...row[2].split(' ')];
  const cells = body.split(/[ \u00a0\u3000]*\t[ \t\u00a0\u3000]*|[ \u00a0\u3000]{2,}/u).filter((cell) => cell !== '');
  // The letters of a title may be set apart: 工　　作　　报　　告.
  return cells.every((cell) => [...cell].length === 1 && !isNumber(cell)) ? [body] : cells;
}
