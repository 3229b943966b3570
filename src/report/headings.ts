import { blankClass } from '#text/blank.ts';
import { numeralClass, numeralToNumber } from '#text/numerals.ts';

/** How a heading may be numbered. Outline styles nest in this order; `spoken` ones always head a measure. */
export type MarkerStyle = 'chapter' | 'comma' | 'brackets' | 'spoken';

/** A heading marker at the head of a line. */
export interface Marker {
  style: MarkerStyle;
  number: number;
  /** The numbering as printed: 三、 or （三） or 三要. */
  label: string;
}

const _ = `[${blankClass}]*`;
const N = `${_}([${numeralClass}]${_}[${numeralClass}${blankClass}]*)`;
const enclosed = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';

/** The heading styles: a new one is one row here and one fixture pair. */
const rows: readonly { style: MarkerStyle; pattern: RegExp }[] = [
  { style: 'chapter', pattern: new RegExp(`^第${N}(?:部分|章|编|篇)(?![${numeralClass}的])`, 'u') },
  { style: 'comma', pattern: new RegExp(`^${N}[、．.](?!${N}[、．.])`, 'u') },
  { style: 'brackets', pattern: new RegExp(`^[（(]${N}[）)]`, 'u') },
  { style: 'brackets', pattern: new RegExp(`^([${enclosed}])`, 'u') },
  { style: 'spoken', pattern: new RegExp(`^${N}(?:要|是)`, 'u') },
  { style: 'spoken', pattern: new RegExp(`^第${N}[，、,]`, 'u') },
];

/** Returns the heading marker that a line of text begins with, if any. */
export function markerOf(line: string): Marker | undefined {
  for (const { style, pattern } of rows) {
    const match = pattern.exec(line);
    if (!match) continue;
    const printed = (match[1] ?? '').replace(new RegExp(`[${blankClass}]`, 'gu'), '');
    const number = enclosed.includes(printed) ? enclosed.indexOf(printed) + 1 : numeralToNumber(printed);
    if (number !== undefined) return { style, number, label: match[0].trim() };
  }
  return undefined;
}

/** The styles of an outline from the highest to the lowest. */
export const outlineStyles: readonly MarkerStyle[] = ['chapter', 'comma', 'brackets'];
