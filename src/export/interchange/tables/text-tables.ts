import { workOf } from '#address/within.ts';
import { currentIdOf } from '#edition/ended.ts';
import type { Segment } from '#edition/types.ts';
import type { ReportData } from '#schemas/data.ts';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import { toReportData } from '../../report-data.ts';
import type { Source } from '../format.ts';
import { addressOf } from '../identity.ts';
import { sha256 } from '../../sha256.ts';
import type { ColumnOf, Table } from '../sheets/table.ts';
import { toTable } from '../sheets/table.ts';

type SentenceRow = ReportData['sentences'][number];
type UnitRow = ReportData['units'][number];

/** A note of the apparatus at one of the sentences in which it stands. */
interface NoteRow {
  number: number;
  note: ApparatusNote;
  segment: Segment;
}

/** Returns the tables of the text: sentences, units, parallels, apparatus. */
export function textTables(source: Source): Table[] {
  const { edition, urls } = source;
  const { sentences, units } = toReportData(edition, urls);
  return [
    toTable('sentences', { zh: '一行一句（标题也是一句）。', en: 'A sentence or heading a row.' }, sentenceColumns(source), sentences),
    toTable(
      'units',
      { zh: '一行一个篇、部分、节、条或段。', en: 'A work, part, section, measure or paragraph a row.' },
      unitColumns(source),
      units,
    ),
    toTable(
      'parallels',
      { zh: '一行一对说同一件事的句子。', en: 'A pair of sentences that say the same thing a row.' },
      parallelColumns,
      pairsOf(source),
    ),
    toTable(
      'apparatus',
      {
        zh: '一行一处原文异样；一条校记见于几句，就有几行。',
        en: 'An irregularity of the source at one sentence a row; a note on several sentences has several rows.',
      },
      apparatusColumns,
      notesOf(source),
    ),
  ];
}

/** Returns the columns of the sentences. */
export function sentenceColumns(source: Source): readonly ColumnOf<SentenceRow>[] {
  return [
    {
      name: 'id',
      kind: 'id',
      width: 14,
      isKey: true,
      isFilled: true,
      about: { zh: '句子在报告中的固定编号；s0 是标题。', en: 'The permanent id within the report; s0 is a heading.' },
      cell: ({ id }) => id,
    },
    {
      name: 'unit',
      kind: 'id',
      width: 12,
      isFilled: true,
      refersTo: 'units',
      about: { zh: '所在的最小单位。', en: 'The smallest unit that holds it.' },
      cell: ({ unit }) => unit,
    },
    {
      name: 'work',
      kind: 'id',
      width: 8,
      isFilled: true,
      refersTo: 'units',
      about: { zh: '所在的篇。', en: 'The work that holds it.' },
      cell: ({ id }) => workOf(id),
    },
    {
      name: 'line',
      kind: 'integer',
      width: 8,
      isFilled: true,
      about: { zh: '在底本文件中起于第几行，从 1 数起。', en: 'The line of the seed on which it begins, from 1.' },
      cell: ({ line }) => line,
    },
    {
      name: 'zh',
      kind: 'words',
      width: 70,
      isFilled: true,
      about: { zh: '原文，一字不改。', en: 'The words of the source, character by character.' },
      cell: ({ zh }) => zh,
    },
    {
      name: 'en',
      kind: 'words',
      width: 70,
      about: { zh: '本站的非官方英译；未译则空。', en: 'The unofficial translation of this site; empty where there is none yet.' },
      cell: ({ en }) => en,
    },
    {
      name: 'address',
      kind: 'words',
      width: 44,
      isFilled: true,
      about: { zh: '固定网址。', en: 'The permanent address.' },
      cell: ({ id }) => addressOf(source, id),
    },
    {
      name: 'sha256_zh',
      kind: 'id',
      width: 24,
      isFilled: true,
      about: { zh: '原文（UTF-8）的 SHA-256。', en: 'The SHA-256 of the words of the source in UTF-8.' },
      cell: ({ zh }) => sha256(zh),
    },
  ];
}

/** Returns the columns of the units. */
export function unitColumns(source: Source): readonly ColumnOf<UnitRow>[] {
  return [
    {
      name: 'id',
      kind: 'id',
      width: 12,
      isKey: true,
      isFilled: true,
      about: { zh: '单位在报告中的固定编号。', en: 'The permanent id within the report.' },
      cell: ({ id }) => id,
    },
    {
      name: 'kind',
      kind: 'words',
      width: 10,
      isFilled: true,
      values: ['work', 'part', 'section', 'measure', 'paragraph'],
      about: { zh: '篇、部分、节、条或段。', en: 'What it is.' },
      cell: ({ kind }) => kind,
    },
    {
      name: 'parent',
      kind: 'id',
      width: 12,
      refersTo: 'units',
      about: { zh: '上一级单位；篇没有。', en: 'The unit around it; empty for a work.' },
      cell: ({ parent }) => parent,
    },
    {
      name: 'work',
      kind: 'id',
      width: 8,
      isFilled: true,
      refersTo: 'units',
      about: { zh: '所在的篇。', en: 'The work that holds it, or that it is.' },
      cell: ({ id }) => workOf(id),
    },
    {
      name: 'label',
      kind: 'words',
      width: 10,
      about: { zh: '原文的编号，如（三）。', en: 'The numbering as printed: （三）.' },
      cell: ({ label }) => label || null,
    },
    {
      name: 'heading_zh',
      kind: 'words',
      width: 50,
      about: { zh: '标题，连同编号，不带句末的。', en: 'The heading with its label and without its final 。' },
      cell: ({ heading }) => heading?.zh,
    },
    {
      name: 'heading_en',
      kind: 'words',
      width: 50,
      about: { zh: '标题的非官方英译。', en: 'The unofficial translation of the heading.' },
      cell: ({ heading }) => heading?.en,
    },
    {
      name: 'line',
      kind: 'integer',
      width: 8,
      isFilled: true,
      about: { zh: '在底本文件中起于第几行，从 1 数起。', en: 'The line of the seed on which it begins, from 1.' },
      cell: ({ line }) => line,
    },
    {
      name: 'address',
      kind: 'words',
      width: 44,
      isFilled: true,
      about: { zh: '固定网址。', en: 'The permanent address.' },
      cell: ({ id }) => addressOf(source, id),
    },
  ];
}

const parallelColumns: readonly ColumnOf<readonly [Segment, Segment]>[] = [
  {
    name: 'sentence',
    kind: 'id',
    width: 14,
    isKey: true,
    isFilled: true,
    refersTo: 'sentences',
    about: { zh: '排在前面的一句。', en: 'The sentence that comes first.' },
    cell: ([one]) => one.id,
  },
  {
    name: 'other',
    kind: 'id',
    width: 14,
    isKey: true,
    isFilled: true,
    refersTo: 'sentences',
    about: { zh: '与它说同一件事的另一句，见于另一篇。', en: 'The sentence of another work that says the same thing.' },
    cell: ([, other]) => other.id,
  },
  {
    name: 'sentence_zh',
    kind: 'words',
    width: 60,
    isFilled: true,
    about: { zh: '前一句的原文。', en: 'The words of the source in the first.' },
    cell: ([one]) => one.zh,
  },
  {
    name: 'other_zh',
    kind: 'words',
    width: 60,
    isFilled: true,
    about: { zh: '另一句的原文。', en: 'The words of the source in the other.' },
    cell: ([, other]) => other.zh,
  },
];

/** The columns of the notes on irregularities of the source. */
export const apparatusColumns: readonly ColumnOf<NoteRow>[] = [
  {
    name: 'note',
    kind: 'integer',
    width: 8,
    isKey: true,
    isFilled: true,
    about: { zh: '校记在本版中的序号。', en: 'The number of the note in this edition.' },
    cell: ({ number }) => number,
  },
  {
    name: 'sentence',
    kind: 'id',
    width: 14,
    isKey: true,
    isFilled: true,
    refersTo: 'sentences',
    about: { zh: '所在的句子。', en: 'The sentence in which it stands.' },
    cell: ({ segment }) => segment.id,
  },
  {
    name: 'from',
    kind: 'integer',
    width: 8,
    about: {
      zh: '所指字句在原文中的起点，以 UTF-16 码元计。',
      en: 'Where the words begin in the Chinese of the sentence, in UTF-16 code units.',
    },
    cell: ({ note, segment }) => placeOf(note, segment)?.from,
  },
  {
    name: 'to',
    kind: 'integer',
    width: 8,
    about: { zh: '所指字句的终点（不含）。', en: 'Where they end; the unit there is the first that is none of them.' },
    cell: ({ note, segment }) => placeOf(note, segment)?.to,
  },
  {
    name: 'kind',
    kind: 'words',
    width: 12,
    isFilled: true,
    values: ['character', 'omission', 'wording', 'space', 'layout', 'variance'],
    about: { zh: '哪一类异样：字、缺漏、措辞、空格、版式、前后不一。', en: 'What sort of irregularity it is.' },
    cell: ({ note }) => note.kind,
  },
  {
    name: 'printed',
    kind: 'words',
    width: 30,
    isFilled: true,
    about: { zh: '原文所印。', en: 'The words as printed.' },
    cell: ({ note }) => note.printed,
  },
  {
    name: 'likely',
    kind: 'words',
    width: 30,
    about: { zh: '大概的本意；只作提示的校记没有。', en: 'What was probably meant; empty where the editors only point at something.' },
    cell: ({ note }) => note.likely,
  },
  {
    name: 'confidence',
    kind: 'words',
    width: 11,
    isFilled: true,
    values: ['certain', 'likely', 'possible'],
    about: { zh: '编者有几分把握。', en: 'How sure the editors are that it is a slip.' },
    cell: ({ note }) => note.confidence,
  },
  {
    name: 'note_zh',
    kind: 'words',
    width: 60,
    isFilled: true,
    about: { zh: '理由（中文）。', en: 'Why, in Chinese.' },
    cell: ({ note }) => note.note.zh,
  },
  {
    name: 'note_en',
    kind: 'words',
    width: 60,
    about: { zh: '理由（英文）。', en: 'Why, in English.' },
    cell: ({ note }) => note.note.en || null,
  },
];

function pairsOf({ edition }: Source): (readonly [Segment, Segment])[] {
  return edition.parallels.confirmed.flatMap((pair) => {
    const [one, other] = pair.map((id) => edition.segments.get(currentIdOf(edition, id) ?? ''));
    return one && other ? [[one, other] as const] : [];
  });
}

function notesOf({ edition }: Source): NoteRow[] {
  return edition.apparatus.flatMap((note, index) =>
    note.at.flatMap((id) => {
      const segment = edition.segments.get(id);
      return segment ? [{ number: index + 1, note, segment }] : [];
    }),
  );
}

function placeOf({ printed }: ApparatusNote, { zh }: Segment): { from: number; to: number } | undefined {
  const from = zh.indexOf(printed);
  return from < 0 ? undefined : { from, to: from + printed.length };
}
