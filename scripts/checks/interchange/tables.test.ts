import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteAddress } from '#address/site-address.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { hostile } from '#export/hostile.ts';
import type { Source } from '#export/interchange/format.ts';
import { sha256 } from '#export/sha256.ts';
import { toTableCsv } from '#export/interchange/sheets/table-csv.ts';
import type { Cell, Column, Table } from '#export/interchange/sheets/table.ts';
import { joined, toTable } from '#export/interchange/sheets/table.ts';
import { longestCell, toWorkbook } from '#export/interchange/sheets/workbook.ts';
import { tables as formats } from '#export/interchange/tables/formats.ts';
import { tablesOf } from '#export/interchange/tables/tables.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { readSources } from '../../interchange-source.ts';
import { foundBySdk, hasOffice } from '../word-checkers.ts';
import tabularDataPackage from './fixtures/tabular-data-package.json' with { type: 'json' };
import { differences, expectedCsv, expectedSheet, rowsOfCsv, rowsOfWorkbook, throughOffice, turned } from './sheet-checkers.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What is read of a datapackage.json. */
interface DataPackage {
  version: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string; type: string; constraints?: { required?: true; enum?: string[] } }[];
      primaryKey: string[];
      foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
    };
  }[];
}

const [source] = readSources(siteAddress({ SITE_URL: 'https://reader.example' }));
const tables = tablesOf(source);
const [workbookFormat, csvFormat, jsonlFormat] = formats;
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

let workbook: Uint8Array;
let csv: Files;
let jsonl: Files;
let about: DataPackage;

beforeAll(async () => {
  workbook = (await workbookFormat?.make(source)) as Uint8Array;
  csv = (await csvFormat?.make(source)) as Files;
  jsonl = (await jsonlFormat?.make(source)) as Files;
  about = JSON.parse(text(csv.get('datapackage.json'))) as DataPackage;
}, 60_000);

if (!hasOffice) process.stdout.write('There is no LibreOffice here: the tables were read by npm’s readers alone.\n');

/** Returns where the cells of a data package are not what its schemas say: types, what is empty, keys, references. */
function offPackage({ resources }: DataPackage, files: Files): string[] {
  const rowsOf = new Map(resources.map(({ name, path }) => [name, rowsOfCsv(files.get(path) ?? '')]));
  const columnOf = (table: string, column: string): string[] => {
    const [head = [], ...rows] = rowsOf.get(table) ?? [];
    return rows.map((row) => row[head.indexOf(column)] ?? '');
  };
  const patterns: Readonly<Record<string, RegExp>> = {
    integer: /^\d+$/,
    number: /^-?\d+(?:\.\d+)?$/,
    boolean: /^(?:TRUE|FALSE)$/,
    date: /^\d{4}-\d\d-\d\d$/,
  };
  return resources.flatMap(({ name, path, bytes, hash, schema: { fields, primaryKey, foreignKeys = [] } }) => {
    const file = files.get(path) ?? new Uint8Array();
    const [head = [], ...rows] = rowsOf.get(name) ?? [];
    const keys = rows.map((row) => JSON.stringify(primaryKey.map((key) => row[head.indexOf(key)])));
    return [
      ...(file.length === bytes && `sha256:${sha256(file)}` === hash ? [] : [`${path}: other bytes`]),
      ...(JSON.stringify(head) === JSON.stringify(fields.map((field) => field.name)) ? [] : [`${path}: other columns`]),
      ...(new Set(keys).size === keys.length && primaryKey.length > 0 ? [] : [`${path}: two rows have one key`]),
      ...fields.flatMap((field) =>
        columnOf(name, field.name).flatMap((cell) => {
          const { required, enum: values } = field.constraints ?? {};
          if (cell === '') return required ? [`${path}: ${field.name} is empty`] : [];
          const isFit = (patterns[field.type] ?? /^/).test(cell) && (values?.includes(cell) ?? true);
          return isFit ? [] : [`${path}: ${field.name} is ${cell}`];
        }),
      ),
      ...foreignKeys.flatMap(({ fields: column, reference }) => {
        const known = new Set(columnOf(reference.resource || name, reference.fields));
        return columnOf(name, column).flatMap((id) => (id === '' || known.has(id) ? [] : [`${path}: ${column} names ${id}`]));
      }),
    ];
  });
}

describe('of the report', () => {
  test('there is a table of each sort, with every sentence, unit, concept and figure', () => {
    const counts = Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length]));
    expect(Object.keys(counts)).toEqual([
      ...['sentences', 'units', 'parallels', 'apparatus', 'concepts', 'mentions', 'figures', 'origins', 'dictionary'],
    ]);
    expect(counts).toMatchObject({
      sentences: source.edition.segments.size,
      concepts: source.glossary.published.length,
      parallels: source.edition.parallels.confirmed.length,
      apparatus: source.edition.apparatus.flatMap(({ at }) => at).length,
      figures: source.edition.figures.figures.length,
      dictionary: tables.reduce((sum, { columns }) => sum + columns.length + 1, 0),
    });
  });

  test('csv-parse reads every CSV equal, which begins with the mark of UTF-8', () => {
    for (const table of tables) {
      const file = csv.get(`${table.name}.csv`) ?? new Uint8Array();
      expect([...file.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(differences(rowsOfCsv(file), expectedCsv(table))).toEqual([]);
    }
  });

  test('read-excel-file reads every sheet equal, numbers as numbers, days as days, ids as text', async () => {
    const sheets = await rowsOfWorkbook(workbook);
    expect([...sheets.keys()]).toEqual(tables.map(({ name }) => name));
    for (const table of tables) expect(differences(sheets.get(table.name) ?? [], expectedSheet(table))).toEqual([]);
  });

  test('JSON line by line holds the bare cells, lists as lists, and no mark', () => {
    for (const { name, columns, rows } of tables) {
      const file = text(jsonl.get(`${name}.jsonl`));
      expect(file.startsWith('\uFEFF')).toBe(false);
      const lines = file
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, Cell>);
      expect(lines).toEqual(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index]]))));
    }
  });

  test('words stand where offsets say, and hashes are those of the words', () => {
    const { segments } = source.edition;
    const rowsOf = (name: string): Record<string, Cell>[] =>
      text(jsonl.get(`${name}.jsonl`))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, Cell>);
    const slice = (row: Record<string, Cell>, from: string, to: string, lang: 'zh' | 'en'): string | undefined =>
      segments.get(String(row['sentence']))?.[lang]?.slice(Number(row[from]), Number(row[to]));
    expect(rowsOf('mentions').filter((row) => row['zh'] !== slice(row, 'zh_from', 'zh_to', 'zh'))).toEqual([]);
    expect(rowsOf('mentions').filter((row) => row['en'] !== null && row['en'] !== slice(row, 'en_from', 'en_to', 'en'))).toEqual([]);
    expect(rowsOf('apparatus').filter((row) => row['from'] !== null && row['printed'] !== slice(row, 'from', 'to', 'zh'))).toEqual([]);
    expect(rowsOf('figures').filter((row) => row['words_zh'] !== slice(row, 'from', 'to', 'zh'))).toEqual([]);
    expect(rowsOf('origins').filter((row) => row['words'] !== slice(row, 'from', 'to', 'zh'))).toEqual([]);
    expect(rowsOf('sentences').filter(({ zh, sha256_zh: hash }) => hash !== sha256(String(zh)))).toEqual([]);
  });

  test('datapackage.json is a Tabular Data Package, and the CSV files are what it says', () => {
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(tabularDataPackage);
    expect(validate(about) ? [] : validate.errors).toEqual([]);
    expect(about.version).toBe(source.edition.info.edition.version);
    expect(about.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    expect(offPackage(about, csv)).toEqual([]);
  });

  test('planted faults of a package are found', () => {
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(tabularDataPackage);
    expect(validate({ ...about, name: 'A report', resources: [] })).toBe(false);
    const plant = (name: string, from: string | RegExp, to: string): string[] =>
      offPackage(about, new Map([...csv, [name, new TextEncoder().encode(text(csv.get(name)).replace(from, to))]]));
    expect(plant('sentences.csv', '"n0.a.s1"', '"n0.b.s1"')).toContain('sentences.csv: two rows have one key');
    expect(plant('units.csv', '"r0.a"', '"r0.z"')).toContain('sentences.csv: unit names r0.a');
    expect(plant('sentences.csv', '"n",1,', '"n",one,')).toContain('sentences.csv: line is one');
    expect(plant('sentences.csv', ',unit,', ',place,')).toContain('sentences.csv: other columns');
  });

  test('all three forms are the same bytes when they are made again', async () => {
    expect(await workbookFormat?.make(source)).toEqual(workbook);
    expect(await csvFormat?.make(source)).toEqual(csv);
    expect(await jsonlFormat?.make(source)).toEqual(jsonl);
  });

  test('the workbook is as Excel wants it, its heads stay and have filters', async () => {
    expect((await foundBySdk(workbook, '.xlsx')) ?? []).toEqual([]);
    const parts = unzipSync(workbook);
    tables.forEach(({ rows }, index) => {
      const sheet = text(parts[`xl/worksheets/sheet${index + 1}.xml`]);
      expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(sheet).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows.length + 1}"/>`));
    });
  });

  test('the workbook says of itself which edition it is, under which licence, and that its English is unofficial', () => {
    const core = text(unzipSync(workbook)['docProps/core.xml']);
    const { info, slug } = source.edition;
    expect(core).toContain(`<dc:description>${slug} ${info.edition.version} (${info.edition.date}). `);
    expect(core).toMatch(/unofficial.*CC BY 4\.0/);
    expect(core).toContain(info.name.zh);
  });

  test.runIf(hasOffice)(
    'LibreOffice gives CSV and workbook back equal, and turns no id, no day and no words',
    async () => {
      const files = new Map(tables.map(({ name }) => [`${name}.csv`, csv.get(`${name}.csv`) ?? new Uint8Array()]));
      const again = throughOffice(files, 'csv', 'quotedAsText');
      for (const table of tables) expect(differences(rowsOfCsv(again.get(`${table.name}.csv`) ?? ''), expectedCsv(table))).toEqual([]);
      const sheets = await rowsOfWorkbook(throughOffice(new Map([['all.xlsx', workbook]]), 'xlsx').get('all.xlsx') ?? workbook);
      for (const table of tables) expect(differences(sheets.get(table.name) ?? [], expectedSheet(table))).toEqual([]);
      for (const reading of ['plain', 'detecting', 'quotedAsText'] as const) {
        const read = throughOffice(files, 'xlsx', reading);
        for (const table of tables) {
          const [rows = []] = (await rowsOfWorkbook(read.get(`${table.name}.csv`) ?? workbook)).values();
          expect(turned(rows, table)).toEqual([]);
        }
      }
    },
    180_000,
  );
});

test('a report without ledgers and without a translation has no such tables, and a package that holds', async () => {
  const edition = sampleEdition({ text: '题\n一、甲\n甲事。乙事。' });
  const bare: Source = { ...source, edition, glossary: createGlossary([], sentencesOf([edition], edition)), texts: [] };
  expect(tablesOf(bare).map(({ name }) => name)).toEqual([
    ...['sentences', 'units', 'parallels', 'apparatus', 'concepts', 'mentions', 'dictionary'],
  ]);
  const files = (await csvFormat?.make(bare)) as Files;
  const described = JSON.parse(text(files.get('datapackage.json'))) as DataPackage;
  expect(offPackage(described, files)).toEqual([]);
  expect((await foundBySdk((await workbookFormat?.make(bare)) as Uint8Array, '.xlsx')) ?? []).toEqual([]);
});

describe('hostile words', () => {
  const said = { zh: '试', en: 'tried' };
  const words = [
    ...hostile,
    ...[
      '+86 577 8888',
      '@x',
      '\t=1',
      '甲\t乙',
      '一\n二',
      '"',
      '\u0000',
      '\uD800',
      '\uDC00a',
      '\uFFFE',
      '_x0041_',
      '1.1',
      '3-1',
      '1e5',
      '001',
      '2018-08-01',
      'TRUE',
      '8.0%',
    ],
    '长'.repeat(longestCell + 1),
  ];
  const columns = [
    { name: 'id', kind: 'id', width: 9, about: said, isKey: true, cell: ([id]: readonly [string, string]) => id },
    { name: 'words', kind: 'words', width: 9, about: said, cell: ([, word]: readonly [string, string]) => word },
    { name: 'list', kind: 'list', width: 9, about: said, cell: ([, word]: readonly [string, string]) => [word, 'a|b'] },
  ] as const satisfies readonly (Column & { cell: (row: readonly [string, string]) => Cell })[];
  const table: Table = toTable(
    'hostile',
    said,
    columns,
    words.map((word, index) => [`r${index}`, word] as const),
  );

  test('stay words of their cell in CSV, whole, with the mark before what would be a formula', () => {
    const rows = rowsOfCsv(new TextEncoder().encode(toTableCsv(table)));
    expect(differences(rows, expectedCsv(table))).toEqual([]);
    expect(turned(rows, table)).toEqual([]);
    expect(rows.flat().filter((cell) => /^[\s\p{C}]*[=+@]/u.test(cell.normalize('NFKC')))).toEqual([]);
  });

  test('stay words of their cell in a workbook, without what it cannot hold', async () => {
    const bytes = await toWorkbook([table], { title: hostile.join(' '), description: words.slice(0, -1).join(' '), created: '2026-11-24' });
    expect((await foundBySdk(bytes, '.xlsx')) ?? []).toEqual([]);
    const [, ...rows] =
      (await rowsOfWorkbook(hasOffice ? (throughOffice(new Map([['a.xlsx', bytes]]), 'xlsx').get('a.xlsx') ?? bytes) : bytes)).get(
        'hostile',
      ) ?? [];
    const held = (word: string): string => word.replace(/\r\n?/g, '\n').replace(/[\uFFFD\u007F-\u0084\u0086-\u009F]/g, '□');
    const expected = table.rows.map(([id, word, list]) => {
      const [one, two] = [held(String(word)), held(joined(list as string[]))];
      return [id, ...[one, two].map((cell) => (cell.length > longestCell ? `${cell.slice(0, longestCell - 1)}…` : cell))];
    });
    expect(differences(rows, expected)).toEqual([]);
  });
});
