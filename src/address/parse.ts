import { numeralClass, numeralToNumber } from '#text/numerals.ts';
import type { IdParts } from './grammar.ts';
import { formatId, isId } from './grammar.ts';
import type { WorkNames } from './print.ts';
import { fromRoman } from './roman.ts';

const chinese = new RegExp(
  `^·?(?<part>[${numeralClass}]+)?(?:\\((?<section>[${numeralClass}]+)(?<letter>[b-z])?\\))?·?(?<measure>\\d+[b-z]?)?(?:段(?<paragraph>[a-z]{1,2}\\d*))?(?:第(?<sentence>\\d+[a-z]*)句|(?<heading>标题))?$`,
  'u',
);
const english =
  /^(?<part>[IVXLCDM]+)?(?:\((?<section>\d+[b-z]?)\))?\.?(?<measure>\d+[b-z]?)?(?:para\.?(?<paragraph>[a-z]{1,2}\d*))?(?:,?s(?:entence)?(?<sentence>\d+[a-z]*)|,?(?<heading>heading))?$/i;

/**
 * Parses the id that a printed reference means, in any of the forms that `print` gives, however it is
 * spaced and in full-width or ASCII characters; undefined if it means none.
 */
export function parseReference(text: string, names: WorkNames): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const short = plain
    .toLowerCase()
    .replace(/第(\d+[a-z]*)句$/, '.s$1')
    .replace(/标题$/, '.s0')
    .replace(/\s+(?=s\d)/, '.')
    .replace(/\s+/g, '');
  if (isId(short)) return short;
  const squeezed = squeeze(plain);
  // 附件2 before 附件, of which it is no second measure.
  const works = Object.entries(names).sort(([, a], [, b]) => b.zh.length - a.zh.length);
  for (const [work, { zh, en }] of works) {
    const inEnglish = squeeze(en);
    if (squeezed.startsWith(zh)) return fromMatch(work, chinese.exec(squeezed.slice(zh.length)), numeralToNumber);
    if (inEnglish && squeezed.toLowerCase().startsWith(inEnglish.toLowerCase()))
      return fromMatch(work, english.exec(squeezed.slice(inEnglish.length)), (numeral) => fromRoman(numeral.toUpperCase()));
  }
  return undefined;
}

const squeeze = (words: string): string => words.replace(/\s+/g, '');

function fromMatch(work: string, match: RegExpExecArray | null, toNumber: (numeral: string) => number | undefined): string | undefined {
  if (!match?.groups) return undefined;
  const { part, section, letter = '', measure, paragraph, sentence, heading } = match.groups;
  const partNumber = part === undefined ? undefined : toNumber(part);
  if (part !== undefined && partNumber === undefined) return undefined;
  const outside = section ?? measure ?? paragraph;
  const sectionNumber = section === undefined ? undefined : (numeralToNumber(section) ?? section);
  const parts: IdParts = {
    work,
    ...(partNumber !== undefined ? { part: String(partNumber) } : outside !== undefined && { part: '0' }),
    ...(sectionNumber !== undefined ? { section: `${sectionNumber}${letter}` } : measure !== undefined && { section: '0' }),
    ...(measure !== undefined && { measure: measure.toLowerCase() }),
    ...(paragraph !== undefined && { paragraph: paragraph.toLowerCase() }),
    ...(sentence !== undefined ? { sentence: sentence.toLowerCase() } : heading !== undefined && { sentence: '0' }),
  };
  const id = formatId(parts);
  return isId(id) ? id : undefined;
}
