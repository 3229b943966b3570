import type { Placed } from './frame.ts';

/** A paragraph with the page on which it begins. */
export interface Paragraph {
  readonly text: string;
  readonly page: number;
  readonly isRow: boolean;
}

/** Joins lines to paragraphs by where they stand. */
export function paragraphsOf(lines: readonly Placed[]): Paragraph[] {
  const groups: Placed[][] = [];
  const isIndented = usesIndents(lines);
  lines.forEach((placed, index) => {
    const group = groups[groups.length - 1];
    if (group && !begins(placed, group, lines[index + 1], isIndented)) group.push(placed);
    else groups.push([placed]);
  });
  const compounds = new Set(lines.flatMap(({ line }) => line.text.toLowerCase().match(/[a-z]+-[a-z]+/g) ?? []));
  return groups.map((group) => ({
    text: group.reduce(
      (text, { line, isRow }) => joined(text, isRow ? line.cells.map((cell) => cell.text).join('\t') : line.text, compounds),
      '',
    ),
    page: group[0]?.page ?? 0,
    isRow: group[0]?.isRow ?? false,
  }));
}

const indentOf = ({ line, left }: Placed): number => (line.x0 - left) / line.size;
const restOf = ({ line, right }: Placed): number => right - line.x1;
const isFull = (before: Placed, next: Placed): boolean => restOf(before) < next.line.head + 0.5 * before.line.size;
const marks = /^([（(]?[一二三四五六七八九十百零〇\d]+[)）、.．]|第[一二三四五六七八九十百零〇\d]+[章节条部]|[①-⑳•●■▪◆·-])/u;

/** Whether the paragraphs of this text begin with an indent. */
function usesIndents(lines: readonly Placed[]): boolean {
  const starts = lines.filter((placed, index) => {
    const before = lines[index - 1];
    return before && !isFull(before, placed);
  });
  return starts.filter((placed) => indentOf(placed) > 1.2).length * 2 > starts.length;
}

function begins(placed: Placed, group: readonly Placed[], next: Placed | undefined, indents: boolean): boolean {
  const before = group[group.length - 1];
  const first = group[0];
  if (!before || !first) return true;
  if (placed.isRow || before.isRow) return true;
  if (isOther(placed.line.size, before.line.size)) return true;
  const isSamePart = before.page === placed.page && before.column === placed.column;
  if (isSamePart && isWrappedHeading(before, placed)) return false;
  if (!isFull(before, placed))
    return isSamePart || !indents || indentOf(placed) > 0.3 || /[。！？：；!?:;.][”’）)]*$/u.test(before.line.text);
  if (isCentred(before) || isCentred(placed) || isToTheRight(before)) return true;
  const usual = placed.pitch * Math.max(1, placed.line.size / placed.size);
  if (isSamePart && placed.line.y - before.line.y > 1.4 * usual) return true;
  if (group.every(({ line }) => line.bold > 0.95) && placed.line.bold < 0.05 && !/[。，、；：,;:.]$/.test(before.line.text)) return true;
  if (!indents && marks.test(placed.line.text) && /[。！？：.!?:;；”]$/.test(before.line.text)) return true;
  return isIndented(placed, first, next);
}

/** Programs balance the lines of a Latin heading: none need be full. */
function isWrappedHeading(before: Placed, placed: Placed): boolean {
  const isLarge = before.line.size > 1.1 * before.size && !/[\u2e80-\uffee]/.test(before.line.text + placed.line.text);
  const isNear = placed.line.y - before.line.y < 1.6 * placed.line.size && Math.abs(placed.line.x0 - before.line.x0) < 1;
  return isLarge && isNear && !marks.test(placed.line.text) && !/[.!?]$/.test(before.line.text) && !isCentred(placed);
}

function isOther(a: number, b: number): boolean {
  return Math.max(a, b) / Math.min(a, b) > 1.1;
}

/** A first line begins further in than the line after it; lines of a list hang below their mark. */
function isIndented(placed: Placed, first: Placed, next: Placed | undefined): boolean {
  const indent = indentOf(placed);
  if (indent < 0.8) return false;
  const hangs =
    marks.test(first.line.text) && indentOf(first) < indent - 0.5 && next !== undefined && Math.abs(indentOf(next) - indent) < 0.3;
  return !hangs;
}

/** A line that ends well before the edge, as far as it begins behind it. */
function isCentred(placed: Placed): boolean {
  const { line, left, right } = placed;
  const [before, after] = [line.x0 - left, right - line.x1];
  return before > 1.2 * line.size && after > 1.2 * line.size && Math.abs(before - after) < line.size;
}

function isToTheRight(placed: Placed): boolean {
  return indentOf(placed) > 5;
}

function joined(text: string, more: string, compounds: ReadonlySet<string>): string {
  if (text === '') return more;
  const hyphened = /([a-z]+)[-\u00ad\u2010]$/iu.exec(text);
  const rest = /^[a-z]+/u.exec(more);
  if (hyphened && rest) {
    const isCompound = !text.endsWith('\u00ad') && compounds.has(`${hyphened[1] ?? ''}-${rest[0]}`.toLowerCase());
    return (isCompound ? text : text.slice(0, -1)) + more;
  }
  const isBetweenWords = /[\p{Script=Latin}\d,.;:!?)’”%]$/u.test(text) && /^[\p{Script=Latin}\d(‘“$]/u.test(more);
  const isChinese = /[\u2e80-\uffee]/;
  const needsSpace = isBetweenWords && !(isQuote(text.slice(-1)) && isChinese.test(text)) && !(/^[‘“]/.test(more) && isChinese.test(more));
  return text + (needsSpace && !isSplitNumber(text, more) ? ' ' : '') + more;
}

const isQuote = (mark: string): boolean => /[’”]/.test(mark);

/** A number that was broken, as it may be among Chinese characters. */
function isSplitNumber(text: string, more: string): boolean {
  return /[\u2e80-\uffee]/.test(text) && /\d[.,]?$/.test(text) && /^[\d.]/.test(more);
}
