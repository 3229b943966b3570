import { authorOf, namesOf } from './names.ts';
import type { Cited } from './references.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (number: number | undefined): string => (number === undefined ? '' : String(number).padStart(2, '0'));

/** Returns year, month and day, as far as they are known. */
const knownParts = ({ year, month, day }: Cited['date']): number[] => [year, month, day].filter((part) => part !== undefined);

/** Returns words in one line and with single spaces: a second line could begin with a tag, and readers of RIS part tag and value at `  - `. */
const inOneLine = (words: string): string => words.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();

/** Returns the language of an edition as bibliographies name it. */
export function languageOf({ locale }: Pick<Cited, 'locale'>): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}

/** Returns a work as RIS, with the line ends that the format asks for; each field is one line, whatever its words, and one without words is left out. */
export function toRis(cited: Cited, note: string): string {
  const { title, institution, place, date, url, accessed } = cited;
  const lines = [
    ['TY', 'RPRT'],
    ['TI', title],
    ['AU', authorOf(cited)],
    ['PB', institution],
    ['CY', place],
    ['PY', String(date.year)],
    ['DA', `${date.year}/${pad(date.month)}/${pad(date.day)}/`],
    ['LA', languageOf(cited)],
    ['UR', url],
    ['Y2', `${accessed.split('-').join('/')}/`],
    ['N1', note],
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag = '', value = '']) => `${tag}  - ${inOneLine(value)}\r\n`)
    .join('');
}

/** Returns a work as BibTeX, in the fields of biblatex; braces keep a name and the letters of a title as they are, and a field without words is left out. */
export function toBibtex(key: string, cited: Cited, note: string): string {
  const { locale, title, institution, place, date, url, accessed } = cited;
  const month = date.month === undefined ? undefined : monthNames[date.month - 1];
  const fields = [
    ['author', locale === 'zh' && cited.author !== '' ? `{{${escaped(cited.author)}}}` : `{${escaped(authorOf(cited))}}`],
    ['title', `{{${escaped(title)}}}`],
    ['type', locale === 'zh' ? '{报告}' : '{Report}'],
    ['institution', `{${escaped(institution)}}`],
    // Plain BibTeX calls `address` what biblatex calls `location`.
    ['address', `{${escaped(place)}}`],
    ['location', `{${escaped(place)}}`],
    ['date', `{${knownParts(date).map(pad).join('-')}}`],
    ['year', `{${date.year}}`],
    ...(month === undefined ? [] : [['month', month]]),
    ['langid', locale === 'zh' ? '{chinese}' : '{english}'],
    ['language', `{${languageOf(cited)}}`],
    // An address is read as it stands, so what would end the field is percent-encoded and not escaped.
    ['url', `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${escaped(note)}}`],
  ];
  const filled = fields.filter(([, value]) => value !== '{}');
  return `@techreport{${key},\n${filled.map(([name = '', value = '']) => `  ${name} = ${value},\n`).join('')}}\n`;
}

// Braces have names here, because BibTeX counts them even behind a backslash and would look for the other one of a pair.
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Returns words in one line, in which TeX reads no command, group or comment, and joins no two signs to a dash or a quotation mark. */
function escaped(words: string): string {
  return inOneLine(words)
    .replace(/[\\{}&%$#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/([-'`])(?=\1)/g, '$1{}');
}

/** A work as an item of CSL-JSON; what is not known of it has no key. */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  author?: ({ literal: string } | { family: string; given: string })[];
  publisher?: string;
  'publisher-place'?: string;
  issued: { 'date-parts': number[][] };
  accessed: { 'date-parts': number[][] };
  language: string;
  URL: string;
  note?: string;
}

/** Returns a work as CSL-JSON: a list of one item. A Chinese name is one, or processors would print the surname alone. */
export function toCslJson(id: string, cited: Cited, note: string): CslItem[] {
  const { locale, author, title, institution, place, date, url, accessed } = cited;
  return [
    {
      id,
      type: 'report',
      title,
      ...(author !== '' && { author: [locale === 'zh' ? { literal: author } : namesOf(cited)] }),
      ...(institution !== '' && { publisher: institution }),
      ...(place !== '' && { 'publisher-place': place }),
      issued: { 'date-parts': [knownParts(date)] },
      accessed: { 'date-parts': [accessed.split('-').map(Number)] },
      language: languageOf(cited),
      URL: url,
      ...(note !== '' && { note }),
    },
  ];
}
