import type { Element } from './page-tree.ts';
import { elementsOf, textOf } from './page-tree.ts';

/** How long the words of a cell may be in a table without headings before it is taken for one that only sets the page. */
const longest = 120;

/** Returns the rows of a table, each with its cells. */
export function rowsOf(table: Element): Element[][] {
  return elementsOf(table)
    .filter(({ name }) => name === 'tr')
    .map((row) => row.children.filter((one): one is Element => typeof one !== 'string' && (one.name === 'td' || one.name === 'th')));
}

/** Says whether a table holds data: several rows of several short cells. A table that holds another, or one column, or prose sets the page. */
export function holdsData(table: Element): boolean {
  const inside = elementsOf(table).slice(1);
  if (table.attributes.get('role') === 'presentation' || inside.some(({ name }) => name === 'table')) return false;
  const words = rowsOf(table).map((row) => row.map((cell) => textOf(cell).replace(/\s+/g, '')).filter((text) => text !== ''));
  const full = words.filter((row) => row.length > 1).length;
  if (full < 2 || full * 2 < words.filter((row) => row.length > 0).length) return false;
  return inside.some(({ name }) => name === 'th') || words.flat().every((text) => text.length <= longest);
}
