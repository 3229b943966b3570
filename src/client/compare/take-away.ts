import { permanentPathOf } from '#address/url.ts';
import type { Line } from '#compare/line.ts';
import type { Row } from '#compare/row.ts';
import { toldOf } from '#compare/summary.ts';
import { fileNameOf } from '#dossier/file-name.ts';
import { fill } from '#i18n/fill.ts';
import { toCsvFile, toPastedRows } from '#text/csv.ts';
import { copy } from '../page/copy.ts';
import { saveFile } from '../page/save-file.ts';
import type { Choice } from './choices.ts';
import type { Result } from './result.ts';
import type { CompareSetting } from './setting.ts';

/** Copies rows for a spreadsheet; returns what there is to say of it. */
export async function copyRows(rows: readonly Row[], result: Result, setting: CompareSetting): Promise<string> {
  const { words } = setting;
  return (await copy(toPastedRows(tableOf(rows, result, setting)), words.title)) ? fill(words.copied, rows.length) : '';
}

/** Saves rows as a CSV file named after both sides; returns what there is to say of it. */
export function saveRows(rows: readonly Row[], result: Result, setting: CompareSetting): string {
  const { words } = setting;
  const name = fileNameOf([words.title, result.a.key, result.b.key].join(' '), 'compare', 'csv');
  saveFile(toCsvFile(tableOf(rows, result, setting)), name, 'text/csv');
  return fill(words.saved, rows.length, name);
}

/** Rows as a table, the first of them the names of the columns; translations have columns where there are any. */
function tableOf(rows: readonly Row[], { a, b }: Result, { words, root }: CompareSetting): string[][] {
  const { columns } = words;
  const hasEnglish = rows.some((row) => row.a?.en !== undefined || row.b?.en !== undefined);
  const cellsOf = (line: Line | undefined, { slug }: Choice): string[] => [
    line ? `${root}${permanentPathOf(slug, { first: line.id, last: line.id })}` : '',
    line?.zh ?? '',
    ...(hasEnglish ? [line?.en ?? ''] : []),
  ];
  return [
    [
      columns.told,
      ...[columns.addressA, columns.wordsA, ...(hasEnglish ? [columns.englishA] : [])],
      ...[columns.addressB, columns.wordsB, ...(hasEnglish ? [columns.englishB] : [])],
    ],
    ...rows.map((row) => [words.told[toldOf(row)], ...cellsOf(row.a, a), ...cellsOf(row.b, b)]),
  ];
}
