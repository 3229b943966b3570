import type { Line } from '../from-text.ts';
import { findTables } from './tables.ts';

const edge = '[-—–－−·.~～•|\\s]*';
const patterns = [
  new RegExp(`^${edge}\\d{1,4}${edge}$`, 'u'),
  new RegExp(`^[-—–－−·~～]+\\s*[ivxlcIVXLCⅰ-ⅻⅠ-Ⅻ]{1,6}\\s*[-—–－−·~～]+$`, 'u'),
  /^[-—–－\s]*第\s*[\d一二三四五六七八九十百]+\s*页[-—–－\s]*(?:[,，/／（(]?\s*[共总]\s*(?:计\s*)?[\d一二三四五六七八九十百]+\s*页\s*[)）]?)?$/,
  /^共\s*\d+\s*页\s*[,，/／]?\s*第\s*\d+\s*页$/,
  /^\d{1,4}\s*[/／]\s*\d{1,4}$/,
  /^(?:page|p\.?)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i,
];
const year = /^(?:19|20)\d\d$/;

/** Returns whether a line says nothing but the number of a page: — 3 —, 第 2 页 共 9 页, 3 / 20; a year does not. */
export function isPageNumber(words: string): boolean {
  return !year.test(words) && patterns.some((pattern) => pattern.test(words));
}

/** Returns the indexes of the lines that are the number of a page; cells of a table are not. */
export function findPageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const tables = findTables(lines);
  const numbers = lines.flatMap(({ value }, at) => (isPageNumber(value) ? [at] : []));
  return new Set(numbers.filter((at) => !tables.some(({ first, last }) => first <= at && at <= last)));
}
