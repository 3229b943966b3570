import type { Bilingual } from '#schemas/text.ts';
import type { Source } from '../format.ts';
import { licence } from '../identity.ts';
import type { Column, ColumnOf, Kind, Table } from '../sheets/table.ts';
import { separator, toTable } from '../sheets/table.ts';

/** What the kinds of cells are called where they are told of. */
const kinds: Readonly<Record<Kind, Bilingual>> = {
  id: { zh: '编号（文本）', en: 'id (text)' },
  ids: { zh: `编号若干，以 ${separator} 分隔`, en: `ids, parted by ${separator}` },
  words: { zh: '文本', en: 'text' },
  list: { zh: `文本若干，以 ${separator} 分隔`, en: `texts, parted by ${separator}` },
  integer: { zh: '整数', en: 'whole number' },
  number: { zh: '数', en: 'number' },
  boolean: { zh: '真或假', en: 'true or false' },
  day: { zh: '日期（年-月-日）', en: 'day (year-month-day)' },
};

/** A column of a table; undefined is the table as a whole. */
interface Row {
  table: Table;
  column: Column | undefined;
}

const whole = { zh: '全表', en: 'the whole table' };

const columns: readonly ColumnOf<Row>[] = [
  {
    name: 'table',
    kind: 'words',
    width: 12,
    isKey: true,
    isFilled: true,
    about: { zh: '表。', en: 'The table.' },
    cell: ({ table }) => table.name,
  },
  {
    name: 'column',
    kind: 'words',
    width: 18,
    isKey: true,
    isFilled: true,
    about: { zh: '列；* 是全表。', en: 'The column; * is the table as a whole.' },
    cell: ({ column }) => column?.name ?? '*',
  },
  {
    name: 'type_zh',
    kind: 'words',
    width: 24,
    isFilled: true,
    about: { zh: '所装的是什么（中文）。', en: 'What its cells are, in Chinese.' },
    cell: ({ column }) => (column ? kinds[column.kind] : whole).zh,
  },
  {
    name: 'type_en',
    kind: 'words',
    width: 24,
    isFilled: true,
    about: { zh: '所装的是什么（英文）。', en: 'What its cells are, in English.' },
    cell: ({ column }) => (column ? kinds[column.kind] : whole).en,
  },
  {
    name: 'about_zh',
    kind: 'words',
    width: 70,
    isFilled: true,
    about: { zh: '说的是什么（中文）。', en: 'What it says, in Chinese.' },
    cell: ({ table, column }) => (column ?? table).about.zh,
  },
  {
    name: 'about_en',
    kind: 'words',
    width: 70,
    isFilled: true,
    about: { zh: '说的是什么（英文）。', en: 'What it says, in English.' },
    cell: ({ table, column }) => (column ?? table).about.en,
  },
  {
    name: 'key',
    kind: 'boolean',
    width: 8,
    about: { zh: '是否属于主键。', en: 'Whether it is a part of the key of its table.' },
    cell: ({ column }) => column && (column.isKey ?? false),
  },
  {
    name: 'filled',
    kind: 'boolean',
    width: 8,
    about: { zh: '是否从不为空。', en: 'Whether no cell of it is empty.' },
    cell: ({ column }) => column && (column.isFilled ?? false),
  },
  {
    name: 'refers_to',
    kind: 'words',
    width: 12,
    about: { zh: '所指的表（以其 id 列）。', en: 'The table whose ids it holds.' },
    cell: ({ column }) => column?.refersTo,
  },
  {
    name: 'values',
    kind: 'list',
    width: 40,
    about: { zh: '只能取的值。', en: 'All that it may say.' },
    cell: ({ column }) => column?.values,
  },
];

/** How a table is to be read, in the words of the dictionary. */
const guard: Bilingual = {
  zh: `CSV 与 XLSX 中，列表各项以 ${separator} 分隔，项内的 ${separator} 写作 ｜。CSV 中，电子表格会当作公式的文本、会当作数字或日期的编号，前面加一个 '：读时去掉。JSONL 没有这些加工。XLSX 的一格容不下 32,767 字以上的话：超出的以 … 结尾，全文见 CSV 与 JSONL。偏移一律以 UTF-16 码元计，从 0 数起。`,
  en: `In CSV and XLSX the items of a list are parted by ${separator}; an item that has it has ｜ instead. In CSV a ' stands before words that a spreadsheet would take for a formula, and before ids that it would take for a number or a day: take it away when you read. JSONL has the bare words. A cell of XLSX holds 32,767 characters at most: longer words end with … there and are whole in CSV and JSONL. All offsets are in UTF-16 code units, from 0.`,
};

/** Returns the table that tells of all columns of the tables of a report, of its own as well, and of which edition they are. */
export function dictionaryOf({ edition: { slug, info } }: Source, tables: readonly Table[]): Table {
  const edition = `${slug} ${info.edition.version} (${info.edition.date})`;
  const about = {
    zh: `数据字典：一行一列。版本：${edition}。英译非官方。${guard.zh}`,
    en: `The data dictionary: a column of a table a row. Edition: ${edition}. ${licence.words} ${guard.en}`,
  };
  const own: Table = { name: 'dictionary', about, columns, rows: [] };
  const rows = [...tables, own].flatMap((table) => [undefined, ...table.columns].map((column) => ({ table, column })));
  return toTable(own.name, about, columns, rows);
}
