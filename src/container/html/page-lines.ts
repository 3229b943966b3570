import { markOf } from './list-marks.ts';
import type { Line } from './line-maker.ts';
import { countHan, joint, LineMaker } from './line-maker.ts';
import { hidingOf, isMachinery, styleOf } from './page-styles.ts';
import { holdsData, rowsOf } from './page-tables.ts';
import type { Element } from './page-tree.ts';
import { isBlock, textOf } from './page-tree.ts';

export type PageLine = Line<Element>;

/** Something that stands before the line of this number and is no line: hidden or struck words, a reading above words, a picture, a table. */
export interface Aside {
  kind: 'hidden' | 'struck' | 'ruby' | 'picture' | 'table';
  words: string;
  before: number;
  place: Element;
}

/** A page as lines, with what is not among them. */
export interface PageLines {
  lines: PageLine[];
  asides: Aside[];
}

const struck = new Set(['del', 's', 'strike']);
const pictures = new Set(['img', 'video', 'audio', 'iframe', 'object', 'embed', 'canvas', 'svg', 'v:imagedata']);

/**
 * Returns the lines of a page as its reader sees them. Blocks and `<br>` end a line; ordered lists have their numbers, the items of
 * others no mark: a bullet is drawn by the browser and is none of the words. A row of a table of data is one line.
 */
export function linesOf(root: Element): PageLines {
  const maker = new LineMaker<Element>();
  const asides: Aside[] = [];
  const hides = hidingOf(root);
  const total = countHan(seenText(root));
  // Some pages hide all until a program shows it: what holds most of the words is what a reader sees.
  const isHidden = (element: Element): boolean =>
    hides(element) && (element.name === 'noscript' || countHan(seenText(element)) * 2 <= total);
  let held: number | undefined;

  const note = (kind: Aside['kind'], place: Element, words: string): void => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '' || kind === 'picture') asides.push({ kind, words: text, before: held ?? maker.lines.length, place });
  };
  const enter = (element: Element, isLink: boolean, isPre: boolean): void => {
    for (const child of element.children) {
      if (typeof child !== 'string') visit(child, isLink, isPre);
      else if (!isPre) maker.add(child, element, isLink);
      else {
        child.split(/\r\n|\n|\r/).forEach((part, at) => {
          if (at > 0) maker.end();
          maker.add(part, element, isLink);
        });
      }
    }
  };
  const table = (element: Element): void => {
    note('table', element, textOf(element));
    const before = held;
    held = maker.lines.length;
    const rows = new Map(rowsOf(element).map((cells) => [cells[0]?.parent, cells]));
    const made = maker.apart(() => tableRows(element, rows));
    for (const line of made) maker.lines.push(line);
    held = before;
  };
  const tableRows = (element: Element, rows: ReadonlyMap<Element | undefined, Element[]>): void => {
    for (const child of element.children) {
      if (typeof child === 'string') maker.add(child, element, false);
      else if (isMachinery(child)) continue;
      else if (isHidden(child)) note('hidden', child, seenText(child));
      else if (rows.has(child)) maker.lines.push(...oneRow(child, rows.get(child) ?? []));
      else if (['tbody', 'thead', 'tfoot'].includes(child.name)) tableRows(child, rows);
      else visit(child, false, false);
    }
  };
  const oneRow = (row: Element, cells: readonly Element[]): PageLine[] => {
    const parts = cells.map((cell) => maker.apart(() => visit(cell, false, false))).filter((lines) => lines.length > 0);
    if (parts.length === 0) return [];
    const words = parts.map((lines) =>
      lines.map((line) => line.words).reduce((all, one) => all + joint(all.slice(-1), one.charAt(0)) + one),
    );
    const sum = (key: 'han' | 'linked'): number => parts.flat().reduce((all, line) => all + line[key], 0);
    return [{ words: words.join('\t'), place: row, han: sum('han'), linked: sum('linked') }];
  };
  const visit = (element: Element, isLink: boolean, isPre: boolean): void => {
    const { name, attributes } = element;
    if (isMachinery(element)) return;
    if (isHidden(element)) return note('hidden', element, seenText(element));
    if (struck.has(name)) return note('struck', element, seenText(element));
    if (name === 'rt' || name === 'rp') return name === 'rt' ? note('ruby', element, seenText(element)) : undefined;
    if (name === 'br') return maker.end();
    if (name === 'wbr' || name === 'input') return;
    if (pictures.has(name)) return picture(element);
    const style = styleOf(element);
    if (style.get('mso-list')?.startsWith('ignore')) return number(element);
    const isOwn = ownsLine(element, style.get('display'));
    if (isOwn) maker.end();
    const mark = markOf(element);
    if (mark !== '') maker.setMark(mark);
    if (name === 'table' && holdsData(element)) table(element);
    else enter(element, isLink || isLinkOut(name, attributes.get('href')), isPre || /^(pre|xmp|listing|plaintext|textarea)$/.test(name));
    if (isOwn) maker.end();
    if (mark !== '') maker.setMark('');
  };
  const picture = (element: Element): void => {
    const { attributes } = element;
    if (element.name === 'svg' || [attributes.get('width'), attributes.get('height')].some((size) => /^[0-3](px)?$/.test(size ?? '')))
      return;
    const file = (attributes.get('src') ?? attributes.get('data') ?? '').replace(/[?#].*$/, '').split('/');
    note('picture', element, attributes.get('alt') ?? attributes.get('title') ?? (file[0]?.startsWith('data:') ? '' : (file.pop() ?? '')));
  };
  const number = (element: Element): void => {
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    // One letter or sign alone is a bullet, often of a font that has no letters.
    if ([...text].length > 1 || /[\d\p{Script=Han}①-⓿]/u.test(text)) maker.addNumber(text, element);
  };

  visit(root, false, false);
  maker.end();
  return { lines: maker.lines, asides };
}

function ownsLine({ name }: Element, display: string | undefined): boolean {
  if (display !== undefined && /^inline(-block)?\b/.test(display)) return false;
  return isBlock(name) || (display !== undefined && /^(block|list-item|table|flex|grid)\b/.test(display));
}

/** A link within the page leads a reader to its words, as in a table of contents. */
function isLinkOut(name: string, href: string | undefined): boolean {
  return name === 'a' && href !== undefined && !/^#./.test(href);
}

function seenText(element: Element): string {
  if (isMachinery(element)) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : seenText(child))).join('');
}
