import type { CiteExtension } from './cite-file.ts';
import type { CitedEntry } from './entry.ts';
import { dayIn, editionOf } from './entry.ts';
import { escaped, inOneLine, languageOf } from './files.ts';

/** Returns what a file that cites a part of a reference work holds; `id` is its name among others. */
export function toEntryFile(extension: CiteExtension, id: string, cited: CitedEntry): string {
  if (extension === 'ris') return toRis(id, cited);
  if (extension === 'bib') return toBibtex(id, cited);
  return `${JSON.stringify([toCsl(id, cited)], null, 1)}\n`;
}

function toRis(id: string, cited: CitedEntry): string {
  const lines = [
    ['TY', 'ENCYC'],
    ['ID', id],
    ['TI', cited.title],
    ['T2', cited.container],
    ['ET', editionOf(cited)],
    ['PY', String(cited.date.year)],
    ['DA', `${dayIn(cited.date).split('-').join('/')}/`],
    ['LA', languageOf(cited)],
    ['UR', cited.url],
    ['Y2', `${cited.accessed.split('-').join('/')}/`],
    ['ER', ''],
  ];
  return lines.map(([tag = '', value = '']) => `${tag}  - ${inOneLine(value)}\r\n`).join('');
}

function toBibtex(id: string, cited: CitedEntry): string {
  const fields = [
    ['title', `{{${escaped(cited.title)}}}`],
    ['booktitle', `{{${escaped(cited.container)}}}`],
    ['edition', `{${escaped(editionOf(cited))}}`],
    ['date', `{${dayIn(cited.date)}}`],
    ['langid', cited.locale === 'zh' ? '{chinese}' : '{english}'],
    ['url', `{${cited.url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['urldate', `{${cited.accessed}}`],
  ];
  return `@inreference{${id},\n${fields.map(([name = '', value = '']) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function toCsl(id: string, cited: CitedEntry): object {
  const { year, month, day } = cited.date;
  return {
    id,
    type: 'entry-encyclopedia',
    title: cited.title,
    'container-title': cited.container,
    edition: editionOf(cited),
    issued: { 'date-parts': [[year, month, day]] },
    accessed: { 'date-parts': [cited.accessed.split('-').map(Number)] },
    language: languageOf(cited),
    URL: cited.url,
  };
}
