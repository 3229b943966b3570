import { numberToNumeral } from '#text/numerals.ts';
import { parseId } from './grammar.ts';
import { toRoman } from './roman.ts';
import { unitOf } from './within.ts';

/** What readers call the works of a report, by the letters of their ids: `r` is 报告, Report. */
export type WorkNames = Readonly<Record<string, { zh: string; en: string }>>;

/** Returns the form that is the same for everyone: `R2.3.2 s3`. */
export function printShort(id: string): string {
  return id.replace(/^[a-z]+/, (work) => work.toUpperCase()).replace(/\.s(?=\d+[a-z]*$)/, ' s');
}

/** Returns the form a Chinese reader prints: `报告·二（三）2 第3句`. */
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

/** Returns the form an English reader prints: `Report II(3)2 sentence 3`. */
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

/** Returns an id in the words of a language: 报告·二（三）2, Report II(3)2. */
export function printLong(id: string, names: WorkNames, locale: 'zh' | 'en'): string {
  return locale === 'zh' ? printChinese(id, names) : printEnglish(id, names);
}

/** Returns where in its work the unit of a place stands, in the words of a language: 二（三）2, II(3)2; nothing for a work. */
export function printPinpoint(id: string, locale: 'zh' | 'en'): string {
  const names = { [parseId(id)?.work ?? '']: { zh: '', en: '' } };
  return printLong(unitOf(id), names, locale).replace(/^·/, '').trim();
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
