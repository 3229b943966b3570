import type { Cited } from './references.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (number: number | undefined): string => (number === undefined ? '' : String(number).padStart(2, '0'));

/** The name as files of references want it: 陈伟俊; Chen, Weijun, for without the comma the names would change places. */
export function authorOf({ locale, author }: Pick<Cited, 'locale' | 'author'>): string {
  return locale === 'zh' ? author : author.replace(' ', ', ');
}

/** The language of an edition as bibliographies name it. */
export function languageOf({ locale }: Pick<Cited, 'locale'>): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}

/** A work as RIS, with the line ends that the format asks for. */
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
  return lines.map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`).join('');
}

/** A work as BibTeX, in the fields of biblatex; braces keep a name and the letters of a title as they are. */
export function toBibtex(key: string, cited: Cited, note: string): string {
  const { locale, title, institution, place, date, url, accessed } = cited;
  const month = date.month === undefined ? undefined : monthNames[date.month - 1];
  const fields = [
    ['author', `{${locale === 'zh' ? `{${escaped(cited.author)}}` : escaped(authorOf(cited))}}`],
    ['title', `{{${escaped(title)}}}`],
    ['type', locale === 'zh' ? '{报告}' : '{Report}'],
    ['institution', `{${escaped(institution)}}`],
    // Plain BibTeX calls `address` what biblatex calls `location`.
    ['address', `{${escaped(place)}}`],
    ['location', `{${escaped(place)}}`],
    [
      'date',
      `{${[date.year, date.month, date.day]
        .filter((part) => part !== undefined)
        .map(pad)
        .join('-')}}`,
    ],
    ['year', `{${date.year}}`],
    ...(month === undefined ? [] : [['month', month]]),
    ['langid', locale === 'zh' ? '{chinese}' : '{english}'],
    ['language', `{${languageOf(cited)}}`],
    ['url', `{${url}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${escaped(note)}}`],
  ];
  return `@techreport{${key},\n${fields.map(([name = '', value = '']) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function escaped(words: string): string {
  const signs: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return words.replace(/[\\{}&%$#_~^]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

/** A work as an item of CSL-JSON. */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  author: ({ literal: string } | { family: string; given: string })[];
  publisher: string;
  'publisher-place': string;
  issued: { 'date-parts': number[][] };
  accessed: { 'date-parts': number[][] };
  language: string;
  URL: string;
  note: string;
}

/** A work as CSL-JSON: a list of one item. */
export function toCslJson(id: string, cited: Cited, note: string): CslItem[] {
  const { locale, author, title, institution, place, date, url, accessed } = cited;
  const [family = '', given = ''] = author.split(' ');
  const { year, month, day } = date;
  return [
    {
      id,
      type: 'report',
      title,
      author: [locale === 'zh' ? { literal: author } : { family, given }],
      publisher: institution,
      'publisher-place': place,
      issued: { 'date-parts': [[year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])]] },
      accessed: { 'date-parts': [accessed.split('-').map(Number)] },
      language: languageOf(cited),
      URL: url,
      note,
    },
  ];
}
