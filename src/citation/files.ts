import { authorOf, namesOf } from './names.ts';
import type { Cited } from './references.ts';
import { shorterTitle } from './short-title.ts';
import { editionWords, translationWords } from './translation.ts';

const pad = (number: number | undefined): string => (number === undefined ? '' : String(number).padStart(2, '0'));

/** Returns year, month and day, as far as they are known. */
const knownParts = ({ year, month, day }: Cited['date']): number[] => [year, month, day].filter((part) => part !== undefined);

/** Returns words in one line and with single spaces: a second line could begin with a tag, and readers of RIS part tag and value at `  - `. */
export const inOneLine = (words: string): string => words.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();

/** Returns the language of an edition as bibliographies name it. */
export function languageOf({ locale }: Pick<Cited, 'locale'>): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}

/** Returns a date as far as it is known, its parts parted by a mark: 2018-08-01, 2018/08. */
export const dateWith = (mark: string, date: Cited['date']): string => knownParts(date).map(pad).join(mark);

/** Returns what is to be said of a work besides its fields, and more of it; what is not known is left out. */
const remarks = ({ note }: Cited, more: readonly string[]): string[] => [note ?? '', ...more].filter(Boolean);

/**
 * Returns a work as RIS, with the line ends that the format asks for; `id` is its name among others, and `where` says
 * which place of it is meant. Each field is one line, whatever its words, and one without words is left out.
 * A4 is what importers read as the translator of a report, M3 its kind, OP the original of a translation.
 */
export function toRis(id: string, cited: Cited, where: string): string {
  const { title, institution, place, date, url, accessed, translation } = cited;
  const notes = [...(translation ? [`${translationWords(translation)}, of ${translation.original}.`] : []), ...remarks(cited, [where])];
  const lines = [
    ['TY', 'RPRT'],
    ['ID', id],
    ['TI', title],
    ['ST', shorterTitle(cited)],
    ['AU', authorOf(cited)],
    ['A4', translation?.by ?? ''],
    ['M3', kindOf(cited)],
    ['ET', translation ? editionWords(translation) : ''],
    ['OP', translation?.original ?? ''],
    ['PB', institution],
    ['CY', place],
    ['PY', String(date.year)],
    ['DA', `${date.year}/${pad(date.month)}/${pad(date.day)}/`],
    ['LA', languageOf(cited)],
    ['UR', url],
    ['Y2', `${accessed.split('-').join('/')}/`],
    ['N1', notes.join(' ')],
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag = '', value = '']) => `${tag}  - ${inOneLine(value)}\r\n`)
    .join('');
}

/**
 * Returns a work as BibTeX, in the fields of biblatex; `where` says which place of it is meant. Braces keep a name and the
 * letters of a title as they are, and a field without words is left out. That a translation is unofficial stands in `type`,
 * which biblatex prints and Zotero keeps, and whose it is also in `addendum`, for biblatex names no translator of a report;
 * why a year is inferred stands where nothing prints it.
 */
export function toBibtex(id: string, cited: Cited, where: string): string {
  const { locale, title, institution, place, date, url, accessed, translation } = cited;
  const fields = [
    ['author', locale === 'zh' && cited.author !== '' ? `{{${escaped(cited.author)}}}` : `{${escaped(authorOf(cited))}}`],
    ['title', `{{${escaped(title)}}}`],
    ['shorttitle', shorterTitle(cited) === '' ? '{}' : `{{${escaped(shorterTitle(cited))}}}`],
    ...(translation
      ? [
          ['translator', `{{${escaped(translation.by)}}}`],
          ['origtitle', `{{${escaped(translation.original)}}}`],
        ]
      : []),
    ['type', `{${escaped(kindOf(cited))}}`],
    ['institution', `{${escaped(institution)}}`],
    ['location', `{${escaped(place)}}`],
    ['date', `{${dateWith('-', date)}}`],
    ['langid', locale === 'zh' ? '{chinese}' : '{english}'],
    // An address is read as it stands, so what would end the field is percent-encoded and not escaped.
    ['url', `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['urldate', `{${accessed}}`],
    ['addendum', translation ? `{${escaped(`Translated by the ${translation.by}, ed. ${translation.version}`)}}` : '{}'],
    ['note', `{${escaped(where)}}`],
    ['annotation', `{${escaped(cited.note ?? '')}}`],
  ];
  const filled = fields.filter(([, value]) => value !== '{}');
  return `@report{${id},\n${filled.map(([name = '', value = '']) => `  ${name} = ${value},\n`).join('')}}\n`;
}

/** Returns what kind of text a work is: that it is a translation, and a speech where it is one. */
function kindOf({ genre, translation }: Cited): string {
  if (!translation) return genre ?? '';
  return genre === undefined ? 'Unofficial translation' : `${genre}, unofficial translation`;
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
export function escaped(words: string): string {
  return inOneLine(words)
    .replace(/[\\{}&%$#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/([-'`])(?=\1)/g, '$1{}');
}

/** A work as an item of CSL-JSON; what is not known of it has no key. */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  'title-short'?: string;
  author?: ({ literal: string } | { family: string; given: string })[];
  translator?: { literal: string }[];
  genre?: string;
  edition?: string;
  'original-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  issued: { 'date-parts': number[][] };
  accessed: { 'date-parts': number[][] };
  language: string;
  URL: string;
  note?: string;
}

/**
 * Returns a work as CSL-JSON: a list of one item; `where` says which place of it is meant. A Chinese name is one, or
 * processors would print the surname alone.
 */
export function toCslJson(id: string, cited: Cited, where: string): CslItem[] {
  const { locale, author, title, institution, place, date, url, accessed, translation, genre } = cited;
  // Zotero keeps of a report only the fields it knows, and the note, in which it looks for the others.
  const note = noteLines(cited, [where]).join('\n');
  return [
    {
      id,
      type: 'report',
      title,
      ...(shorterTitle(cited) !== '' && { 'title-short': shorterTitle(cited) }),
      ...(author !== '' && { author: [locale === 'zh' ? { literal: author } : namesOf(cited)] }),
      ...(translation && {
        translator: [{ literal: translation.by }],
        edition: editionWords(translation),
        'original-title': translation.original,
      }),
      ...(genre !== undefined && { genre }),
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

/**
 * Returns what a saver of pages is told besides the fields that it knows, a line each: of a translation who made it, its
 * edition and its original, in the form in which Zotero and CSL processors read fields there; then the remarks.
 */
export function toExtra(cited: Cited, more: readonly string[]): string {
  const { translation } = cited;
  return [...(translation ? [`translator: ${inOneLine(translation.by)}`] : []), ...noteLines(cited, more)].join('\n');
}

/** Returns the lines of a note: the fields that it carries, since Zotero has none for them, and the remarks. */
function noteLines(cited: Cited, more: readonly string[]): string[] {
  const { translation } = cited;
  return [
    ...(translation ? [`original-title: ${inOneLine(translation.original)}`, `edition: ${inOneLine(editionWords(translation))}`] : []),
    ...remarks(cited, more).map(asProse),
  ];
}

/** Returns words as a line that is no field to those who read fields in notes. */
const asProse = (words: string): string =>
  inOneLine(words)
    .replace(/^([-\w ]+):/, '$1 :')
    .replace(/\{:/g, '{ :');
