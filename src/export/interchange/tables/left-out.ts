import type { Bilingual } from '#schemas/text.ts';
import type { Table } from '../sheets/table.ts';

/** Fields of the data at `/data/` that a table has no column for, and why. */
interface LeftOut {
  table: string;
  /** The fields by their paths; of a field with others within it, all of them. */
  fields: readonly string[];
  why: Bilingual;
}

/** All that the tables leave out of the data they are made of: every other field has a column. */
export const leftOut: readonly LeftOut[] = [
  {
    table: 'units',
    fields: ['urls'],
    why: { zh: '见 address', en: 'the address stands for them' },
  },
  {
    table: 'apparatus',
    fields: ['at'],
    why: { zh: '一句一行', en: 'each of its sentences has a row' },
  },
  {
    table: 'concepts',
    fields: ['members', 'spelledOut', 'outcome', 'sought', 'sources.grade', 'sources.untitled', 'sources.part', 'sources.unseen'],
    why: {
      zh: '一格装不下的结构，见 /data/glossary.json',
      en: 'they have parts of their own, which no cell holds: see /data/glossary.json',
    },
  },
  {
    table: 'concepts',
    fields: ['mentions'],
    why: { zh: '见 mentions 表', en: 'they are the table of mentions' },
  },
  {
    table: 'concepts',
    fields: ['urls'],
    why: { zh: '见 address', en: 'the address stands for them' },
  },
];

/** Returns a table that tells what it leaves out, where it leaves out anything. */
export function tellingLeftOut(table: Table): Table {
  const own = leftOut.filter(({ table: name }) => name === table.name);
  if (own.length === 0) return table;
  const zh = own.map(({ fields, why }) => `${fields.join('、')}（${why.zh}）`).join('；');
  const en = own.map(({ fields, why }) => `${fields.join(', ')} (${why.en})`).join('; ');
  return { ...table, about: { zh: `${table.about.zh}未收：${zh}。`, en: `${table.about.en} Left out: ${en}.` } };
}
