import { fileNameOf } from '#dossier/file-name.ts';
import { fill } from '#i18n/fill.ts';
import { toCsvFile, toPastedRows } from '#text/csv.ts';
import { copy } from '../page/copy.ts';
import { saveFile } from '../page/save-file.ts';
import type { RenderingsSetting } from './setting.ts';

/** Copies rows, the first of them the names of the columns, for a spreadsheet; returns what there is to say of it. */
export async function copyRows(rows: readonly (readonly string[])[], { words }: RenderingsSetting): Promise<string> {
  return (await copy(toPastedRows(rows), words.title)) ? fill(words.copied, rows.length - 1) : '';
}

/** Saves rows, the first of them the names of the columns, as a CSV file named after what was wished for; returns what there is to say of it. */
export function saveRows(rows: readonly (readonly string[])[], wish: string, { words, version }: RenderingsSetting): string {
  const name = fileNameOf([words.title, version, wish].filter(Boolean).join(' '), 'renderings', 'csv');
  saveFile(toCsvFile(rows), name, 'text/csv');
  return fill(words.saved, rows.length - 1, name);
}
