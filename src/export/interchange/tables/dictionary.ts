import type { Bilingual } from '#schemas/text.ts';
import type { Source } from '../format.ts';
import { editionWords, licence } from '../identity.ts';
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
  zh: `CSV 与 XLSX 中，列表各项以 ${separator} 分隔，项内的 ${separator} 写作 ｜。CSV 中，电子表格会当作公式、数字、日期、时刻或真假值的文本和编号，以及本来就以 ' 开头的，前面加一个 '：读时去掉开头的一个 '，就是原来的字。整数（152）与日期列不加。JSONL 没有这些加工。XLSX 的一格容不下 32,767 字以上的话：超出的以 … 结尾，全文见 CSV 与 JSONL。偏移一律以 UTF-16 码元计，从 0 数起。`,
  en: `In CSV and XLSX the items of a list are parted by ${separator}; an item that has it has ｜ instead. In CSV a ' stands before words and ids that a spreadsheet would take for a formula, a number, a day, an hour or a truth value, and before those that begin with ' themselves: take one ' away from the beginning when you read, and the bare words are back. Whole numbers (152) and the columns of days have none. JSONL has the bare words. A cell of XLSX holds 32,767 characters at most: longer words end with … there and are whole in CSV and JSONL. All offsets are in UTF-16 code units, from 0.`,
};

/** Returns the table that tells of all columns of the tables of a report, of its own as well, and of which edition they are. */
export function dictionaryOf({ edition }: Source, tables: readonly Table[]): Table {
  const about = {
    zh: `数据字典：一行一列。版本：${editionWords(edition)}。英译非官方。${guard.zh}`,
    en: `The data dictionary: a column of a table a row. Edition: ${editionWords(edition)}. ${licence.words} ${guard.en}`,
  };
  const own: Table = { name: 'dictionary', about, columns, rows: [] };
  const rows = [...tables, own].flatMap((table) => [undefined, ...table.columns].map((column) => ({ table, column })));
  return toTable(own.name, about, columns, rows);
}
