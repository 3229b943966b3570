import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { siteAddress } from '#address/site-address.ts';
import { toTableCsv } from '#export/interchange/sheets/table-csv.ts';
import { toTable } from '#export/interchange/sheets/table.ts';
import { toWorkbook } from '#export/interchange/sheets/workbook.ts';
import { terms, termsTable } from '#export/interchange/terms.ts';
import { readSources } from '../../interchange-source.ts';
import { foundBySdk, hasOffice } from '../word-checkers.ts';
import { differences, expectedCsv, expectedSheet, rowsOfCsv, rowsOfWorkbook, throughOffice, turned } from './sheet-checkers.ts';

const [source] = readSources(siteAddress({ SITE_URL: 'https://reader.example' }));
const table = termsTable(source);
const properties = { title: 'Terms', description: 'Unofficial', created: '2026-11-24' };
const csv = new TextEncoder().encode(toTableCsv(table));

/** What a column of the termbase says of each concept, as its CSV is read. */
function column(name: string): string[] {
  const [head = [], ...rows] = rowsOfCsv(csv);
  return rows.map((row) => row[head.indexOf(name)] ?? '');
}

if (!hasOffice) process.stdout.write('There is no LibreOffice here: the sheets of terms were read by npm’s readers alone.\n');

test('the CSV begins with the mark of UTF-8, and each of its lines ends with CRLF', () => {
  expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(csv);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('every concept that has a page stands in one row of the CSV and of the sheet, word for word', async () => {
  const rows = rowsOfCsv(csv);
  expect(rows).toHaveLength(source.glossary.published.length + 1);
  expect(differences(rows, expectedCsv(table))).toEqual([]);
  const sheets = await rowsOfWorkbook(await toWorkbook([table], properties));
  expect(differences(sheets.get('terms') ?? [], expectedSheet(table))).toEqual([]);
});

test('terms, renderings and what is to be avoided are those of the glossary, each apart from the others', () => {
  const { published } = source.glossary;
  expect(column('zh_cn')).toEqual(published.map(({ zh }) => zh.term));
  expect(column('en_gb')).toEqual(published.map(({ en }) => en.term));
  expect(column('avoid_en').map((cell) => cell.split('|').filter(Boolean))).toEqual(published.map(({ en }) => en.avoid));
  expect(column('admitted_en').map((cell) => cell.split('|').filter(Boolean))).toEqual(
    published.map(({ en }) => en.also.map(({ term }) => term)),
  );
  const counts = (name: string): number[] => column(name).map((cell) => (cell === '' ? 0 : cell.split('|').length));
  const admitted = counts('admitted_en');
  expect(counts('admitted_status')).toEqual(admitted);
  expect(counts('admitted_seen').map((count, index) => (count === 0 ? admitted[index] : count))).toEqual(admitted);
});

test('both forms are the same bytes when they are made again', async () => {
  for (const { make } of terms) expect(await make(source)).toEqual(await make(source));
});

test('the workbook is as Excel wants it', async () => {
  expect((await foundBySdk(await toWorkbook([table], properties), '.xlsx')) ?? []).toEqual([]);
});

test.runIf(hasOffice)(
  'LibreOffice reads CSV and workbook and gives them back, with no id and no word made a number or a day',
  async () => {
    const again = throughOffice(new Map([['terms.csv', csv]]), 'csv', 'quotedAsText').get('terms.csv') ?? csv;
    expect(differences(rowsOfCsv(again), expectedCsv(table))).toEqual([]);
    const workbook = throughOffice(new Map([['terms.xlsx', await toWorkbook([table], properties)]]), 'xlsx').get('terms.xlsx') ?? csv;
    expect(differences((await rowsOfWorkbook(workbook)).get('terms') ?? [], expectedSheet(table))).toEqual([]);
    for (const reading of ['plain', 'detecting', 'quotedAsText'] as const) {
      const read = throughOffice(new Map([['terms.csv', csv]]), 'xlsx', reading).get('terms.csv') ?? csv;
      expect(turned([...(await rowsOfWorkbook(read)).values()][0] ?? [], table)).toEqual([]);
    }
  },
  180_000,
);

test('a planted fault is found: a word that was lost, an id that became a day, a filter before its cells', async () => {
  const rows = rowsOfCsv(csv).map((row) => [...row]);
  (rows[3] as string[])[1] = '';
  expect(differences(rows, expectedCsv(table))).toHaveLength(1);
  (rows[3] as string[])[0] = '2026-08-08';
  expect(turned(rows, table)).toHaveLength(2);
  const files = unzipSync(await toWorkbook([table], properties));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace(
    /(<sheetData>.*<\/sheetData>)(<autoFilter [^>]*>)/,
    '$2$1',
  );
  const wrong = zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(sheet) }, { level: 1 });
  expect((await foundBySdk(wrong, '.xlsx')) ?? ['the validator does not run here']).not.toEqual([]);
});

test.runIf(hasOffice)(
  'ids and words that a spreadsheet takes for values have their guard, and without it would be values',
  async () => {
    const ids = ['8-8', 'may-4', 'sep1.2', '1.1', '1e5', '3/4', 'true', '00123', 'r1.1', 'r2.3', 'r1e5', '100-days'];
    const words = ['1977-08', '7.9%', '3-4', '1e5', '00123', 'TRUE', "'tis", '--04', '１２％', 'August 2018', '1 1/2', '12:30'];
    const said = { zh: '试', en: 'tried' };
    const tried = toTable(
      'tried',
      said,
      [
        { name: 'id', kind: 'id', width: 9, about: said, cell: ([id]: readonly string[]) => id },
        { name: 'words', kind: 'words', width: 9, about: said, cell: ([, word]: readonly string[]) => word },
        { name: 'day', kind: 'day', width: 9, about: said, cell: () => '2018-08-15' },
      ],
      ids.map((id, index) => [id, words[index] ?? '']),
    );
    const bare = new TextEncoder().encode(`id,words\r\n${ids.map((id, index) => `"${id}","${words[index] ?? ''}"\r\n`).join('')}`);
    const files = new Map([
      ['guarded.csv', new TextEncoder().encode(toTableCsv(tried))],
      ['bare.csv', bare],
    ]);
    for (const reading of ['plain', 'detecting', 'quotedAsText'] as const) {
      const read = throughOffice(files, 'xlsx', reading);
      const found = async (name: string): Promise<unknown[][]> => [...(await rowsOfWorkbook(read.get(name) ?? bare)).values()][0] ?? [];
      expect(turned(await found('guarded.csv'), tried), reading).toEqual([]);
      if (reading !== 'detecting') continue;
      const values = (await found('bare.csv'))
        .slice(1)
        .flatMap(([id, word], index) => [...(id === ids[index] ? [] : [ids[index]]), ...(word === words[index] ? [] : [words[index]])]);
      expect(values).toEqual(expect.arrayContaining(['may-4', '1.1', '3/4', '1e5', '00123', '7.9%', 'TRUE', '12:30']));
    }
  },
  120_000,
);
