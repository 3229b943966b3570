import { cellsOf, hasLabel, isCell, isNumber } from './cells.ts';
import type { Line } from '../from-text.ts';

/** A table of a text: the indexes of its first and last line. */
export interface Table {
  first: number;
  last: number;
}

const caption =
  /^(?:续表|附?[表图][0-9０-９]+(?:[-—–－.．][0-9０-９]+)*|(?:附?[表图]|专栏)\s*(?:[0-9０-９]+(?:[-—–－.．][0-9０-９]+)*|[一二三四五六七八九十]+(?=[\s：:]|$)))/u;
const note = /^(?:[（(]?注[）)]?|备注|数据来源|资料来源)\s*[：:]/;
const unit = /^[（(]?(?:计量)?单位\s*[：:]\s*[^。，；]{1,20}$/;

/** So many lines are looked at for one table at a time. */
const longest = 200;

/** How sure a line is a row: a `row` makes a table, a `cell` may stand in one, `other` ends it. */
type Look = 'caption' | 'row' | 'cell' | 'other';

interface Cells {
  count: number;
  hasNumber: boolean;
}

/** What is known of each line, found out once, for a line is looked at for many tables. */
interface Facts {
  looks: readonly Look[];
  /** The last line before each with the same words, or -1. */
  earlier: readonly number[];
  cells: readonly Cells[];
  isNumber: readonly boolean[];
  isMarkdown: readonly boolean[];
}

/**
 * Returns the tables of a text, in its order: Markdown tables, runs of lines in columns, runs of cells with amounts among
 * them, a caption (表1, 图2, 专栏3) with the rows below it, and the notes below a table. No line with the number of a heading
 * and words, or a sentence, is in one.
 */
export function findTables(lines: readonly Line[]): Table[] {
  const words = lines.map(({ value }) => value);
  const facts: Facts = {
    looks: words.map(lookOf),
    earlier: earlierOnes(words),
    cells: words.map(countCells),
    isNumber: words.map(isNumber),
    isMarkdown: words.map(isMarkdownRow),
  };
  const { looks } = facts;
  const found: Table[] = [];
  for (let first = 0; first < words.length; first++) {
    const last = looks[first] === 'other' ? -1 : endOf(first, words, facts);
    if (last < 0) continue;
    const before = found[found.length - 1];
    if (before?.last === first - 1 && looks[first] !== 'caption') before.last = last;
    else found.push({ first, last });
    first = last;
  }
  return found;
}

/** Returns for each line the last one before it with the same words, or -1. */
function earlierOnes(words: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return words.map((word, at) => {
    const before = seen.get(word) ?? -1;
    seen.set(word, at);
    return before;
  });
}

/** Returns the last line of the table that begins at a line, or -1 where none does. */
function endOf(first: number, words: readonly string[], facts: Facts): number {
  const { looks, earlier, isNumber } = facts;
  const isCaptioned = looks[first] === 'caption';
  let end = first + 1;
  while ((looks[end] === 'row' || looks[end] === 'cell') && end - first < longest) end++;
  let last = end - 1;
  const sure = (at: number): boolean => looks[at] === 'row' || isNumber[at] === true || (earlier[at] ?? -1) >= first;
  while (last > first && !sure(last)) last--;
  if (!isCaptioned && !isTable(facts, first, last + 1)) return -1;
  while (note.test(words[last + 1] ?? '')) last++;
  return last;
}

function isTable(facts: Facts, first: number, end: number): boolean {
  const rows = facts.cells.slice(first, end).filter(({ count }) => count > 1);
  const isTrue = (one: boolean): boolean => one;
  if (facts.isMarkdown.slice(first, end).filter(isTrue).length > 1 || rows.filter(({ count }) => count > 2).length > 1) return true;
  if (rows.length > 2 && rows.some(({ hasNumber }) => hasNumber)) return true;
  return end - first >= 6 && facts.isNumber.slice(first, end).filter(isTrue).length >= Math.max(3, (end - first) / 5);
}

function countCells(words: string): Cells {
  const cells = cellsOf(words);
  return { count: cells.length, hasNumber: cells.some(isNumber) };
}

function isMarkdownRow(words: string): boolean {
  return /^\|.*\|$/.test(words) || /^:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)+$/.test(words);
}

function lookOf(words: string): Look {
  if (isMarkdownRow(words)) return 'row';
  if (caption.test(words) && words.length <= 45 && !/[。，；！？]/.test(words)) return 'caption';
  const cells = cellsOf(words);
  const isRow = hasLabel(words) ? cells.length > 2 : cells.length > 1;
  if (isRow && (words.includes('\t') || !/。/.test(words))) return 'row';
  return isCell(words) || unit.test(words) ? 'cell' : 'other';
}
