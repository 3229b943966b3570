import type { ConceptEntry } from '#glossary/concepts.ts';
import { stringsSought } from './chinese-strings.ts';
import type { InterchangeFormat, Source } from './format.ts';
import { conceptAddressOf, editionWords, licence, tool } from './identity.ts';
import { conceptColumn } from './sheets/concept-columns.ts';
import { toTableCsv } from './sheets/table-csv.ts';
import type { ColumnOf, Table } from './sheets/table.ts';
import { toTable } from './sheets/table.ts';
import { toWorkbook } from './sheets/workbook.ts';

/**
 * The columns of the termbase as a sheet. The two with terms are named by the codes of their languages, which Phrase reads
 * without asking; memoQ and Trados let the importer say what each column is.
 */
function columnsFor(source: Source): readonly ColumnOf<ConceptEntry>[] {
  return [
    conceptColumn.id,
    {
      name: 'zh_cn',
      kind: 'words',
      width: 24,
      isFilled: true,
      about: { zh: '中文首选词。', en: 'The preferred term in Chinese.' },
      cell: ({ zh }) => zh.term,
    },
    conceptColumn.pinyin,
    {
      name: 'other_zh',
      kind: 'list',
      width: 30,
      about: {
        zh: '正文中表示它的其他字串，及人们会用来查它的词。',
        en: 'Other strings that mean it in the text, and words by which it is looked for.',
      },
      cell: (concept) => stringsSought(concept).slice(1),
    },
    {
      name: 'en_gb',
      kind: 'words',
      width: 36,
      isFilled: true,
      about: { zh: '首选英译，非官方。', en: 'The preferred rendering in English, unofficial.' },
      cell: ({ en }) => en.term,
    },
    {
      name: 'status',
      kind: 'words',
      width: 10,
      isFilled: true,
      values: ['official', 'in use', 'ours'],
      about: {
        zh: '首选英译通行到什么程度：official 见于党政文本，in use 见于报刊或学术，ours 为本站所拟。',
        en: 'How far the preferred rendering is established: official is seen in texts of Party or government, in use in the press or in scholarship, ours was made here.',
      },
      cell: ({ en }) => en.status,
    },
    conceptColumn.seen,
    {
      name: 'admitted_en',
      kind: 'list',
      width: 36,
      about: { zh: '也可用的英译。', en: 'Other renderings that are admitted.' },
      cell: ({ en }) => en.also.map(({ term }) => term),
    },
    conceptColumn.admittedStatus,
    conceptColumn.admittedSeen,
    {
      name: 'avoid_en',
      kind: 'list',
      width: 30,
      about: {
        zh: '会误导、应避免的英译，只就这一概念而言。',
        en: 'Renderings that mislead and are to be avoided, for this concept only.',
      },
      cell: ({ en }) => en.avoid,
    },
    conceptColumn.definitionZh,
    conceptColumn.definitionEn,
    {
      name: 'subject',
      kind: 'words',
      width: 12,
      isFilled: true,
      about: { zh: '它是哪一类事物。', en: 'What sort of thing it is.' },
      cell: ({ kind }) => kind,
    },
    {
      name: 'note',
      kind: 'words',
      width: 50,
      about: { zh: '给译者的话。', en: 'A word to the translator.' },
      cell: ({ note }) => note,
    },
    conceptColumn.sources,
    {
      name: 'address',
      kind: 'words',
      width: 40,
      isFilled: true,
      about: {
        zh: '词条的地址（英文版；中文版以 /zh/ 代 /en/）。',
        en: 'The address of the entry in English; that in Chinese has /zh/ for /en/.',
      },
      cell: (concept) => conceptAddressOf(source, concept.slug, 'en'),
    },
    {
      name: 'edition',
      kind: 'words',
      width: 24,
      isFilled: true,
      about: { zh: '版本：报告、版次与日期。', en: 'The edition: report, version and day.' },
      cell: () => editionWords(source.edition),
    },
    {
      name: 'licence',
      kind: 'words',
      width: 40,
      isFilled: true,
      about: { zh: '许可，及英译非官方。', en: 'The licence, and that the English is unofficial.' },
      cell: () => `${licence.id}; the English is unofficial`,
    },
  ];
}

/** Returns the termbase as a table, a row a concept that has a page. */
export function termsTable(source: Source): Table {
  const about = { zh: '一行一个概念。', en: 'A concept a row.' };
  return toTable('terms', about, columnsFor(source), source.glossary.published);
}

function makeWorkbook(source: Source): Promise<Uint8Array> {
  const description = `${editionWords(source.edition)}. ${licence.words}`;
  return toWorkbook([termsTable(source)], { title: `${tool}: glossary`, description, created: source.edition.info.edition.date });
}

/** The termbase as a sheet that termbases import: one row a concept. */
export const terms: readonly InterchangeFormat[] = [
  { name: 'terms-xlsx', of: 'glossary', ending: '.xlsx', needsTranslation: false, make: makeWorkbook },
  { name: 'terms-csv', of: 'glossary', ending: '.csv', needsTranslation: false, make: (source) => toTableCsv(termsTable(source)) },
];
