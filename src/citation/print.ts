import { numberToNumeral } from '#text/numerals.ts';
import { parseId } from './grammar.ts';

/** What readers call the works of a report, by the letters of their ids: `r` is 报告, Report. */
export type WorkNames = Readonly<Record<string, { zh: string; en: string }>>;

/** The form that is the same for everyone: `R2.3.2 s3`. */
export function printShort(id: string): string {
  return (id.charAt(0).toUpperCase() + id.slice(1)).replace(/\.s(?=\d+[a-z]*$)/, ' s');
}

/** The form a Chinese reader prints: `报告·二（三）2 第3句`. */
export function printChinese(id: string, names: WorkNames): string {
  const { work, part, section, measure, paragraph, sentence } = membersOf(id);
  const [sectionNumber, sectionLetter] = split(section);
  const numbers = [
    ...(part === undefined ? [] : [numberToNumeral(Number(part))]),
    ...(section === undefined ? [] : [`（${numberToNumeral(sectionNumber)}${sectionLetter}）`]),
    ...(measure === undefined ? [] : [section === undefined ? `·${measure}` : measure]),
  ].join('');
  return [
    (names[work]?.zh ?? work) +
      (numbers === '' ? '' : `·${numbers}`) +
      (paragraph !== undefined && section !== undefined ? `段${paragraph}` : ''),
    ...(paragraph !== undefined && section === undefined ? [`段${paragraph}`] : []),
    ...(sentence === undefined ? [] : [sentence === '0' ? '标题' : `第${sentence}句`]),
  ].join(' ');
}

/** The form an English reader prints: `Report II(3)2 sentence 3`. */
export function printEnglish(id: string, names: WorkNames): string {
  const { work, part, section, measure, paragraph, sentence } = membersOf(id);
  const numbers = [
    ...(part === undefined ? [] : [toRoman(Number(part))]),
    ...(section === undefined ? [] : [`(${section})`]),
    ...(measure === undefined ? [] : [section === undefined ? `.${measure}` : measure]),
  ].join('');
  return [
    names[work]?.en ?? work,
    ...(numbers === '' ? [] : [numbers]),
    ...(paragraph === undefined ? [] : [`para. ${paragraph}`]),
    ...(sentence === undefined ? [] : [sentence === '0' ? 'heading' : `sentence ${sentence}`]),
  ].join(' ');
}

/** The members of an id without the zeros that say “outside every part”. */
function membersOf(id: string): { work: string; part?: string; section?: string; measure?: string; paragraph?: string; sentence?: string } {
  const parts = parseId(id);
  if (!parts) throw new RangeError(`“${id}” is no id, so it cannot be printed.`);
  const { work, part, section, ...rest } = parts;
  return {
    work,
    ...(part !== undefined && part !== '0' && { part }),
    ...(section !== undefined && section !== '0' && { section }),
    ...rest,
  };
}

function split(section = '0'): [number, string] {
  return [Number.parseInt(section, 10), section.replace(/^\d+/, '')];
}

const romans: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number from 1 to 399 as a Roman numeral. */
export function toRoman(number: number): string {
  let rest = number;
  let roman = '';
  for (const [worth, letters] of romans) {
    for (; rest >= worth; rest -= worth) roman += letters;
  }
  return roman;
}

/** The number of a Roman numeral of capitals, or undefined if it is none. */
export function fromRoman(roman: string): number | undefined {
  for (let number = 1; number < 400; number++) if (toRoman(number) === roman) return number;
  return undefined;
}
