import type { ConceptEntry } from '#glossary/concepts.ts';
import type { TermMention } from '#glossary/glossary.ts';
import { chineseOf, englishOf } from '#glossary/glossary.ts';
import type { Source } from '../format.ts';
import { conceptAddressOf } from '../identity.ts';
import { conceptColumn } from '../sheets/concept-columns.ts';
import type { ColumnOf, Table } from '../sheets/table.ts';
import { toTable } from '../sheets/table.ts';

/** A mention in the report of a concept that has a page. */
interface MentionRow {
  concept: ConceptEntry;
  mention: TermMention;
}

/** Returns the tables of the glossary: its concepts, and where this report mentions them. */
export function glossaryTables(source: Source): Table[] {
  const { edition, glossary } = source;
  const mentions = glossary.published.flatMap((concept) =>
    glossary.mentionsWithin(concept, edition).map((mention) => ({ concept, mention })),
  );
  return [
    toTable(
      'concepts',
      { zh: '一行一个概念，全站共用。', en: 'A concept a row; all reports share them.' },
      conceptColumns(source),
      glossary.published,
    ),
    toTable(
      'mentions',
      {
        zh: '一行一处本报告对概念的提及，长词之中的短词也算。',
        en: 'A place of this report that means a concept a row; a shorter term within a longer one counts too.',
      },
      mentionColumns,
      mentions,
    ),
  ];
}

/** Returns the columns of the concepts. */
export function conceptColumns(source: Source): readonly ColumnOf<ConceptEntry>[] {
  const { hasPage } = source.glossary;
  return [
    conceptColumn.id,
    {
      name: 'kind',
      kind: 'words',
      width: 12,
      isFilled: true,
      about: { zh: '它是哪一类事物。', en: 'What sort of thing it is.' },
      cell: ({ kind }) => kind,
    },
    {
      name: 'zh',
      kind: 'words',
      width: 24,
      isFilled: true,
      about: { zh: '中文词。', en: 'The term in Chinese.' },
      cell: ({ zh }) => zh.term,
    },
    conceptColumn.pinyin,
    {
      name: 'variants',
      kind: 'list',
      width: 30,
      isFilled: true,
      about: { zh: '正文中表示它的字串。', en: 'The strings that mean it in the text.' },
      cell: ({ zh }) => zh.variants,
    },
    {
      name: 'en',
      kind: 'words',
      width: 36,
      isFilled: true,
      about: { zh: '首选英译，非官方。', en: 'The preferred rendering, unofficial.' },
      cell: ({ en }) => en.term,
    },
    {
      name: 'status',
      kind: 'words',
      width: 10,
      isFilled: true,
      values: ['official', 'in use', 'ours'],
      about: { zh: '首选英译通行到什么程度。', en: 'How far the preferred rendering is established.' },
      cell: ({ en }) => en.status,
    },
    conceptColumn.seen,
    {
      name: 'forms',
      kind: 'list',
      width: 30,
      isFilled: true,
      about: { zh: '首选英译在行文中的各种形式。', en: 'The forms in which the rendering may stand in running text.' },
      cell: ({ en }) => en.forms,
    },
    {
      name: 'admitted',
      kind: 'list',
      width: 36,
      about: { zh: '也可用的英译。', en: 'Other renderings that are admitted.' },
      cell: ({ en }) => en.also.map(({ term }) => term),
    },
    conceptColumn.admittedStatus,
    conceptColumn.admittedSeen,
    {
      name: 'avoid',
      kind: 'list',
      width: 30,
      about: { zh: '应避免的英译。', en: 'Renderings that mislead and are to be avoided.' },
      cell: ({ en }) => en.avoid,
    },
    conceptColumn.definitionZh,
    conceptColumn.definitionEn,
    {
      name: 'use_zh',
      kind: 'words',
      width: 50,
      about: { zh: '它在报告中为何要紧（中文）。', en: 'Why it matters in the report, in Chinese.' },
      cell: ({ use }) => use?.zh,
    },
    {
      name: 'use_en',
      kind: 'words',
      width: 50,
      about: { zh: '它在报告中为何要紧（英文）。', en: 'Why it matters in the report, in English.' },
      cell: ({ use }) => use?.en,
    },
    {
      name: 'part_of',
      kind: 'id',
      width: 24,
      refersTo: 'concepts',
      about: { zh: '它所属的概念。', en: 'The concept it is a part of.' },
      cell: ({ partOf }) => (hasPage(partOf) ? partOf : null),
    },
    {
      name: 'related',
      kind: 'ids',
      width: 30,
      about: { zh: '相关概念的编号。', en: 'The ids of concepts a reader may look for next.' },
      cell: ({ related }) => related.filter(hasPage),
    },
    conceptColumn.sources,
    {
      name: 'unsourced',
      kind: 'words',
      width: 18,
      values: ['general knowledge', 'this report'],
      about: { zh: '没有外部出处的释义，依据的是常识还是本报告。', en: 'What a definition without outside source rests on.' },
      cell: ({ unsourced }) => unsourced,
    },
    {
      name: 'formerly',
      kind: 'ids',
      width: 24,
      about: { zh: '并入它的旧词条的编号。', en: 'The ids of entries that were merged into it.' },
      cell: ({ formerly }) => formerly,
    },
    {
      name: 'address',
      kind: 'words',
      width: 44,
      isFilled: true,
      about: {
        zh: '词条的地址（英文版；中文版以 /zh/ 代 /en/）。',
        en: 'The address of the entry in English; that in Chinese has /zh/ for /en/.',
      },
      cell: ({ slug }) => conceptAddressOf(source, slug, 'en'),
    },
  ];
}

const mentionColumns: readonly ColumnOf<MentionRow>[] = [
  {
    name: 'concept',
    kind: 'id',
    width: 28,
    isKey: true,
    isFilled: true,
    refersTo: 'concepts',
    about: { zh: '概念。', en: 'The concept.' },
    cell: ({ concept }) => concept.slug,
  },
  {
    name: 'sentence',
    kind: 'id',
    width: 14,
    isKey: true,
    isFilled: true,
    refersTo: 'sentences',
    about: { zh: '提及它的句子。', en: 'The sentence that mentions it.' },
    cell: ({ mention }) => mention.segment.id,
  },
  {
    name: 'zh_from',
    kind: 'integer',
    width: 8,
    isKey: true,
    isFilled: true,
    about: {
      zh: '在原文中的起点，以 UTF-16 码元计，从 0 数起。',
      en: 'Where the words begin in the Chinese of the sentence, in UTF-16 code units, from 0.',
    },
    cell: ({ mention }) => mention.zh.start,
  },
  {
    name: 'zh_to',
    kind: 'integer',
    width: 8,
    isFilled: true,
    about: { zh: '在原文中的终点（不含）。', en: 'Where they end; the unit there is the first that is none of them.' },
    cell: ({ mention }) => mention.zh.end,
  },
  {
    name: 'zh',
    kind: 'words',
    width: 24,
    isFilled: true,
    about: { zh: '原文中的字。', en: 'The words of the source.' },
    cell: ({ mention }) => chineseOf(mention),
  },
  {
    name: 'en_from',
    kind: 'integer',
    width: 8,
    about: {
      zh: '译法在英文中的起点，以 UTF-16 码元计；未译，或译文不用任何登记的译法，则空。',
      en: 'Where its rendering begins in the English of the sentence, in UTF-16 code units; empty where there is no English, or none of the renderings of the entry.',
    },
    cell: ({ mention }) => mention.en?.start,
  },
  {
    name: 'en_to',
    kind: 'integer',
    width: 8,
    about: { zh: '译法在英文中的终点（不含）。', en: 'Where the rendering ends.' },
    cell: ({ mention }) => mention.en?.end,
  },
  {
    name: 'en',
    kind: 'words',
    width: 36,
    about: { zh: '英文中的词。', en: 'The words of the translation.' },
    cell: ({ mention }) => englishOf(mention),
  },
];
