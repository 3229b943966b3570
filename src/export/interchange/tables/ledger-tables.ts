import { isLookedUp } from '#origins/origins-of.ts';
import type { FiguresData } from '#schemas/figures-data.ts';
import { bases, certainties, figureKinds } from '#schemas/figures.ts';
import type { OriginsData } from '#schemas/origins-data.ts';
import { departures, wordingKinds } from '#schemas/wordings.ts';
import type { Bilingual } from '#schemas/text.ts';
import { figureColumns } from '../../figure-columns.ts';
import { toFiguresData } from '../../figures-data.ts';
import { toOriginsData } from '../../origins-data.ts';
import type { Source } from '../format.ts';
import type { Column, ColumnOf, Table } from '../sheets/table.ts';
import { toTable } from '../sheets/table.ts';

type FigureRow = FiguresData[number];
type OriginRow = OriginsData[number];

/** Returns the tables of the ledgers that a report has: figures, and origins of its wording. */
export function ledgerTables({ edition, texts }: Source): Table[] {
  const figures = toFiguresData(edition);
  const aboutFigures = { zh: '一行一个数字、目标或日期。', en: 'A number, target or date a row.' };
  const aboutOrigins = {
    zh: '一行一段见于更早文本的八字以上的话。',
    en: 'A run of eight Chinese characters or more that stands in an earlier text a row.',
  };
  return [
    ...(figures.length > 0 ? [toTable('figures', aboutFigures, figureTableColumns, figures)] : []),
    ...(isLookedUp(edition) ? [toTable('origins', aboutOrigins, originColumns, toOriginsData(edition, texts))] : []),
  ];
}

/** What a column of the sheets of figures says, and what it may say. */
type Said = { about: Bilingual } & Pick<Column, 'isKey' | 'isFilled' | 'refersTo' | 'values'>;

const saidOfFigures: Readonly<Record<string, Said>> = {
  id: {
    isKey: true,
    isFilled: true,
    about: { zh: '数字的固定编号：句子的编号、.f 与序号。', en: 'The permanent id: that of its sentence, .f and a number.' },
  },
  sentence: { isFilled: true, refersTo: 'sentences', about: { zh: '所在的句子。', en: 'The sentence that says it.' } },
  kind: {
    isFilled: true,
    values: figureKinds,
    about: {
      zh: '结果、目标、努力方向、门槛、日期或计数。',
      en: 'What it is; a target has a date, an aim has none; a threshold divides; a count says how many parts a thing has.',
    },
  },
  words_zh: { isFilled: true, about: { zh: '说它的原文。', en: 'The words that say it, as printed.' } },
  words_en: { about: { zh: '说它的英译；… 表示中间有间隔。', en: 'The words of the translation, … where its order leaves a gap.' } },
  number_zh: { isFilled: true, about: { zh: '其中的数字，照原文。', en: 'The number in them, as printed.' } },
  measure_zh: {
    isFilled: true,
    about: { zh: '所量的是什么（中文，编者的话）。', en: 'What is measured, in words of the editors in Chinese.' },
  },
  measure_en: {
    isFilled: true,
    about: { zh: '所量的是什么（英文，编者的话）。', en: 'What is measured, in words of the editors in English.' },
  },
  comparator: {
    isFilled: true,
    values: ['equal', 'at least', 'at most', 'over', 'about', 'strive for'],
    about: { zh: '等于、不低于、不高于、多于、约或力争。', en: 'How the value is meant.' },
  },
  value: { about: { zh: '数值，以整单位计；区间的下端。', en: 'The value in whole units; of a span the lower end.' } },
  value_to: { about: { zh: '区间的上端。', en: 'The upper end of a span.' } },
  unit_zh: { about: { zh: '单位（中文），不含万、亿。', en: 'What is counted, in Chinese, without 万 and 亿.' } },
  unit_en: { about: { zh: '单位（英文）。', en: 'What is counted, in English.' } },
  converted: { about: { zh: '折成国际单位的值，四位有效数字。', en: 'The value in SI units, to four figures.' } },
  converted_unit: { about: { zh: '折成的单位。', en: 'The SI unit.' } },
  base: { values: bases, about: { zh: '从什么算起。', en: 'What it is counted from.' } },
  date: { about: { zh: '日期，或其首日。', en: 'The day it names, or the first of its days.' } },
  date_to: { about: { zh: '日期的末日。', en: 'The last of its days.' } },
  period_from: { about: { zh: '结果所属时期的首日。', en: 'The first day of the time of a result.' } },
  period_to: { about: { zh: '结果所属时期的末日。', en: 'The last day of that time.' } },
  deadline: { about: { zh: '期限的末日。', en: 'The last day of a target.' } },
  certainty: {
    values: certainties,
    about: {
      zh: '期限或日期由原文写明，还是由编者推出。',
      en: 'Whether the text states the deadline or the days, or the editors read them out of its words.',
    },
  },
  required: { values: ['yes'], about: { zh: '门槛须守：yes。', en: 'Of a threshold: yes where the text demands it.' } },
  by_zh: { about: { zh: '由谁负责（中文）。', en: 'Who answers for it, in Chinese.' } },
  by_en: { about: { zh: '由谁负责（英文）。', en: 'Who answers for it, in English.' } },
  pairs: { about: { zh: '与它相配的目标或结果。', en: 'The targets of a result, or the result of a target.' } },
  same: { about: { zh: '别处说同一数字的编号。', en: 'The figures elsewhere that say the same.' } },
  concepts: { about: { zh: '所属的概念。', en: 'The concepts that it belongs to.' } },
  why_zh: { about: { zh: '编者如何得知原文未写明的（中文）。', en: 'How the editors come to what the words do not state, in Chinese.' } },
  why_en: { about: { zh: '编者如何得知原文未写明的（英文）。', en: 'How the editors come to what the words do not state, in English.' } },
};

/** What the sheets of figures join with spaces, and programs want apart. */
const lists: Readonly<Record<string, (row: FigureRow) => readonly string[]>> = {
  pairs: ({ pairs }) => pairs,
  same: ({ same }) => same,
  concepts: ({ concepts }) => concepts,
};

const kinds = { text: 'words', number: 'number', day: 'day' } as const;

/** The day, month or year that a figure names, at either end, as its ledger says it. */
function saidDay({ value, values }: FigureRow, end: 0 | 1): string | undefined {
  const said = values?.[end] ?? (end === 0 ? value : null);
  return typeof said === 'string' ? said : undefined;
}

/** What the sheet of figures for readers leaves out, by the column of it behind which it stands. */
const added: Readonly<Record<string, readonly ColumnOf<FigureRow>[]>> = {
  sentence: [
    {
      name: 'from',
      kind: 'integer',
      width: 8,
      isFilled: true,
      about: {
        zh: '在原文中的起点，以 UTF-16 码元计。',
        en: 'Where its words begin in the Chinese of the sentence, in UTF-16 code units.',
      },
      cell: ({ from }) => from,
    },
    {
      name: 'to',
      kind: 'integer',
      width: 8,
      isFilled: true,
      about: { zh: '在原文中的终点（不含）。', en: 'Where they end.' },
      cell: ({ to }) => to,
    },
  ],
  words_en: [
    {
      name: 'carried_zh',
      kind: 'words',
      width: 20,
      about: { zh: '同句别处属于它的词（中文）。', en: 'Words elsewhere in the sentence that belong to it, in Chinese.' },
      cell: ({ carried }) => carried?.zh,
    },
    {
      name: 'carried_en',
      kind: 'words',
      width: 20,
      about: { zh: '同句别处属于它的词（英文）。', en: 'Words elsewhere in the sentence that belong to it, in English.' },
      cell: ({ carried }) => carried?.en,
    },
  ],
  number_zh: [
    {
      name: 'number_en',
      kind: 'words',
      width: 12,
      about: {
        zh: '其中的数字，照英译；英译不说则空。',
        en: 'The number in the words of the translation; empty where it does not say it.',
      },
      cell: ({ number }) => number.en,
    },
  ],
  date_to: [
    {
      name: 'date_as_said',
      kind: 'words',
      width: 12,
      about: {
        zh: '所说的日、月或年，知道多少写多少（ISO 8601）；--04 是每年四月，没有首日与末日。',
        en: 'The day, month or year that is said, as exact as it is (ISO 8601); --04 is every April, which has no first and no last day.',
      },
      cell: (row) => saidDay(row, 0),
    },
    {
      name: 'date_to_as_said',
      kind: 'words',
      width: 12,
      about: { zh: '所说的一段时间的末端，写法相同。', en: 'The end of a span of days as it is said, written likewise.' },
      cell: (row) => saidDay(row, 1),
    },
  ],
  period_to: [
    {
      name: 'period_from_as_said',
      kind: 'words',
      width: 12,
      about: { zh: '这一时期的起点，知道多少写多少。', en: 'The beginning of that time, as exact as it is known.' },
      cell: ({ period }) => period?.from,
    },
    {
      name: 'period_to_as_said',
      kind: 'words',
      width: 12,
      about: {
        zh: '这一时期的终点，知道多少写多少；原文不说则空。',
        en: 'The end of that time, as exact as it is known; empty where the text names none.',
      },
      cell: ({ period }) => period?.to,
    },
    {
      name: 'period_zh',
      kind: 'words',
      width: 20,
      about: { zh: '这一时期叫什么（中文）。', en: 'What that time is called, in Chinese.' },
      cell: ({ period }) => period?.zh,
    },
    {
      name: 'period_en',
      kind: 'words',
      width: 20,
      about: { zh: '这一时期叫什么（英文）。', en: 'What that time is called, in English.' },
      cell: ({ period }) => period?.en,
    },
    {
      name: 'period_certainty',
      kind: 'words',
      width: 10,
      values: certainties,
      about: {
        zh: '这一时期由原文写明，还是由编者推出。',
        en: 'Whether the text states that time, or the editors read it out of its words.',
      },
      cell: ({ period }) => period?.certainty,
    },
  ],
  deadline: [
    {
      name: 'deadline_as_said',
      kind: 'words',
      width: 12,
      about: { zh: '期限，知道多少写多少。', en: 'The deadline, as exact as it is known.' },
      cell: ({ deadline }) => deadline?.value,
    },
    {
      name: 'deadline_words',
      kind: 'words',
      width: 20,
      about: { zh: '原文说期限的词。', en: 'The words of the text that say the deadline.' },
      cell: ({ deadline }) => deadline?.words,
    },
  ],
};

/** The columns of the figures: those of their sheet for readers, and what it leaves out. */
export const figureTableColumns: readonly ColumnOf<FigureRow>[] = figureColumns.flatMap(({ name, width, kind, cell }) => {
  const said = saidOfFigures[name];
  if (!said) throw new Error(`Nothing is said of the column ${name} of the figures.`);
  const list = lists[name];
  const isId = name === 'id' || name === 'sentence';
  const column = list ? { kind: 'ids' as const, cell: list } : { kind: isId ? ('id' as const) : kinds[kind], cell };
  return [{ name, width, ...column, ...said }, ...(added[name] ?? [])];
});

/** The columns of the origins of the wording. */
export const originColumns: readonly ColumnOf<OriginRow>[] = [
  {
    name: 'sentence',
    kind: 'id',
    width: 14,
    isKey: true,
    isFilled: true,
    refersTo: 'sentences',
    about: { zh: '所在的句子。', en: 'The sentence in which the words stand.' },
    cell: ({ sentence }) => sentence,
  },
  {
    name: 'from',
    kind: 'integer',
    width: 8,
    isKey: true,
    isFilled: true,
    about: { zh: '在原文中的起点，以 UTF-16 码元计。', en: 'Where the words begin in the Chinese of the sentence, in UTF-16 code units.' },
    cell: ({ from }) => from,
  },
  {
    name: 'to',
    kind: 'integer',
    width: 8,
    isKey: true,
    isFilled: true,
    about: { zh: '在原文中的终点（不含）。', en: 'Where they end.' },
    cell: ({ to }) => to,
  },
  {
    name: 'words',
    kind: 'words',
    width: 60,
    isFilled: true,
    about: { zh: '本报告所印的字。', en: 'The words as this report prints them.' },
    cell: ({ words }) => words,
  },
  {
    name: 'characters',
    kind: 'integer',
    width: 8,
    isFilled: true,
    about: { zh: '汉字数。', en: 'How many Chinese characters they have.' },
    cell: ({ characters }) => characters,
  },
  {
    name: 'kind',
    kind: 'words',
    width: 12,
    values: wordingKinds,
    about: { zh: '编者看作哪一类；无人读过则空。', en: 'What an editor takes it to be; empty where nobody has read it.' },
    cell: ({ kind }) => kind,
  },
  {
    name: 'rule',
    kind: 'words',
    width: 8,
    values: ['texts', 'name'],
    about: {
      zh: '按规则是套语：见于五种以上文本，或在名称、标题之中。',
      en: 'By rule a stock formula: it stands in five or more of the texts, or lies within a name or a title.',
    },
    cell: ({ rule }) => rule,
  },
  {
    name: 'kept_from',
    kind: 'integer',
    width: 8,
    about: {
      zh: '头尾断在词中时，编者所留部分的起点；以下各列都就这一部分说。',
      en: 'Where it begins or ends in the middle of a phrase: the beginning of what an editor keeps, of which the columns below speak.',
    },
    cell: ({ kept }) => kept?.from,
  },
  {
    name: 'kept_to',
    kind: 'integer',
    width: 8,
    about: { zh: '所留部分的终点（不含）。', en: 'The end of what is kept.' },
    cell: ({ kept }) => kept?.to,
  },
  {
    name: 'kept_words',
    kind: 'words',
    width: 40,
    about: { zh: '所留的字。', en: 'The words that are kept.' },
    cell: ({ kept }) => kept?.words,
  },
  {
    name: 'shown',
    kind: 'boolean',
    width: 8,
    isFilled: true,
    about: { zh: '网页是否显示。', en: 'Whether pages show it.' },
    cell: ({ shown }) => shown,
  },
  {
    name: 'earliest',
    kind: 'id',
    width: 24,
    isFilled: true,
    about: { zh: '所读文本中最早有它的一种。', en: 'The earliest of the texts read that has it.' },
    cell: ({ earliest }) => earliest.id,
  },
  {
    name: 'earliest_title',
    kind: 'words',
    width: 40,
    isFilled: true,
    about: { zh: '它的标题。', en: 'Its title.' },
    cell: ({ earliest }) => earliest.title,
  },
  {
    name: 'earliest_date',
    kind: 'words',
    width: 12,
    isFilled: true,
    about: { zh: '它的日期（ISO 8601，知道多少写多少）。', en: 'Its date in ISO 8601, as exact as is known.' },
    cell: ({ earliest }) => earliest.date,
  },
  {
    name: 'earliest_address',
    kind: 'words',
    width: 40,
    about: { zh: '它的网址。', en: 'A public address of it.' },
    cell: ({ earliest }) => earliest.url,
  },
  {
    name: 'texts',
    kind: 'integer',
    width: 8,
    isFilled: true,
    about: { zh: '所读文本中有几种有它。', en: 'How many of the texts read have it.' },
    cell: ({ texts }) => texts,
  },
  {
    name: 'occurrences',
    kind: 'integer',
    width: 8,
    isFilled: true,
    about: { zh: '在其中共出现几次。', en: 'How often it stands in them.' },
    cell: ({ occurrences }) => occurrences,
  },
  {
    name: 'official_en',
    kind: 'words',
    width: 50,
    about: { zh: '这些文本之一的官方英文。', en: 'The words of the official English of one of these texts.' },
    cell: ({ official }) => official?.en,
  },
  {
    name: 'official_source',
    kind: 'words',
    width: 30,
    about: { zh: '官方英文的出处。', en: 'Where the official English stands.' },
    cell: ({ official }) => official?.source,
  },
  {
    name: 'official_address',
    kind: 'words',
    width: 40,
    about: { zh: '官方英文的网址。', en: 'The address of the official English.' },
    cell: ({ official }) => official?.url,
  },
  {
    name: 'ours',
    kind: 'words',
    width: 50,
    about: { zh: '本站译文中的词。', en: 'The words of our translation, where they can be told apart in the sentence.' },
    cell: ({ ours }) => ours,
  },
  {
    name: 'departs',
    kind: 'words',
    width: 14,
    values: departures,
    about: { zh: '本站译文为何不从官方英文。', en: 'Why ours are not the official ones.' },
    cell: ({ departs }) => departs?.reason,
  },
  {
    name: 'note_zh',
    kind: 'words',
    width: 40,
    about: { zh: '编者的说明（中文）。', en: 'The note of an editor, in Chinese.' },
    cell: ({ departs }) => departs?.note?.zh,
  },
  {
    name: 'note_en',
    kind: 'words',
    width: 40,
    about: { zh: '编者的说明（英文）。', en: 'The note of an editor, in English.' },
    cell: ({ departs }) => departs?.note?.en,
  },
];
