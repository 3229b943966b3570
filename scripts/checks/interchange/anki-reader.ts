import { parse } from 'csv-parse/sync';

/** A note as Anki keeps it: its fields are HTML. */
export interface Note {
  guid: string;
  deck: string;
  fields: readonly string[];
  tags: readonly string[];
}

/** The settings that a file may begin with, by Anki's manual (“Text Files”, “File Headers”), and what each may say. */
const settings: Readonly<Record<string, RegExp>> = {
  separator: /^(?:comma|semicolon|tab|space|pipe|colon|[,;\t |:])$/i,
  html: /^(?:true|false)$/,
  tags: /^.*$/,
  columns: /^.*$/,
  notetype: /^.+$/,
  deck: /^.+$/,
  'notetype column': /^[1-9]\d*$/,
  'deck column': /^[1-9]\d*$/,
  'tags column': /^[1-9]\d*$/,
  'guid column': /^[1-9]\d*$/,
};

interface AnkiFile {
  settings: ReadonlyMap<string, string>;
  rows: readonly (readonly string[])[];
}

/** Reads a file as Anki’s importer does: settings at its top, each a line `#key:value`, then records as the csv crate of Rust reads them. */
function read(file: string): AnkiFile {
  const lines = file.split('\n');
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  const said = head.flatMap((line): [string, string][] => {
    const [, key, value = ''] = /^#([^:]*):(.*)$/.exec(line) ?? [];
    return key === undefined ? [] : [[key.trim().toLowerCase(), value]];
  });
  const rows = parse(file, { delimiter: '\t', comment: '#', comment_no_infix: true, relax_column_count: true, skip_empty_lines: true });
  return { settings: new Map(said), rows };
}

/** Returns what is wrong with a file that Anki is to import, a line each. */
export function foundInAnki(file: string): string[] {
  try {
    const { settings: said, rows } = read(file);
    const column = (name: string): number => Number(said.get(`${name} column`) ?? 0);
    const guids = rows.map((row) => row[column('guid') - 1] ?? '');
    const first = [1, 2, 3, 4, 5].find((at) => ![column('guid'), column('deck'), column('tags')].includes(at)) ?? 0;
    return [
      ...(file.startsWith('#separator:') ? [] : ['it does not begin with what parts its fields']),
      ...[...said].flatMap(([key, value]) => (settings[key]?.test(value) ? [] : [`${key}: no such setting, or not so`])),
      ...['separator', 'html', 'guid column'].flatMap((key) => (said.has(key) ? [] : [`${key} is not said`])),
      ...rows.flatMap((row, at) => (row.length === rows[0]?.length ? [] : [`row ${at + 1} has ${row.length} columns`])),
      ...guids.flatMap((guid, at) =>
        guid === '' ? [`row ${at + 1} has no guid`] : guids.indexOf(guid) < at ? [`${guid} stands twice`] : [],
      ),
      ...rows.flatMap((row, at) => ((row[first - 1] ?? '') === '' ? [`row ${at + 1} has an empty first field`] : [])),
    ];
  } catch (error) {
    return [(error as Error).message];
  }
}

/**
 * Returns a collection after an import, note by note: one whose guid is known is changed where it is, any other is added.
 * Fields are filled in their order; where a file is no HTML, its marks are written as references and its line breaks as `<br>`.
 */
export function imported(file: string, before: ReadonlyMap<string, Note> = new Map()): ReadonlyMap<string, Note> {
  const { settings: said, rows } = read(file);
  const [guid, deck, tags] = ['guid', 'deck', 'tags'].map((name) => Number(said.get(`${name} column`)) - 1);
  const toHtml = (words: string): string =>
    said.get('html') === 'true' ? words : words.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll('\n', '<br>');
  const notes = rows.map((row): Note => ({
    guid: row[guid ?? -1] ?? '',
    deck: before.get(row[guid ?? -1] ?? '')?.deck ?? row[deck ?? -1] ?? '',
    fields: row.filter((_, at) => ![guid, deck, tags].includes(at)).map(toHtml),
    tags: (row[tags ?? -1] ?? '').split(/\s+/),
  }));
  return new Map([...before, ...notes.map((note) => [note.guid, note] as const)]);
}

/** Returns the words that a field shows. */
export function wordsOf(html: string): string {
  return html.replaceAll('<br>', '\n').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
