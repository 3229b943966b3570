import { isFurnitureBox, isFurnitureWords, isLinks } from './furniture.ts';
import type { PageLine } from './page-lines.ts';
import { titleBefore, titleElement } from './page-title.ts';
import type { Element } from './page-tree.ts';
import { isWithin } from './page-tree.ts';

/** Which lines of a page are the article: for each line of the page whether it is kept, and where the first and the last kept one stand. */
export interface Article {
  kept: boolean[];
  first: number;
  last: number;
}

/** What holds paragraphs: not a paragraph itself, nor a mark of style. */
const containers = new Set([
  '#root',
  'html',
  'body',
  'div',
  'article',
  'section',
  'main',
  'td',
  'th',
  'form',
  'ucapcontent',
  'center',
  'figure',
]);
const date =
  /^[（(]?[\d〇零○Ｏ一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日[）)]?$/u;
const heading =
  /^(?:第[一二三四五六七八九十百\d]+[编篇章节部]|[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、．.])/u;

/**
 * Finds the article. It is the smallest container that holds at least seven tenths of the Chinese characters in sentences, without
 * links and furniture; then what adjoins it grows it, and what is furniture at its head and foot leaves it.
 */
export function findArticle(lines: readonly PageLine[], root: Element): Article {
  const all = wordsIn(lines.filter(({ words }) => isSentence(words)));
  const total = all.get(root) ?? 0;
  // A box with much of the text is no furniture, whatever it is called.
  const boxes = new Map<Element, boolean>();
  const inBox = (element: Element | undefined): boolean => {
    if (!element) return false;
    const known = boxes.get(element);
    if (known !== undefined) return known;
    const found = (isFurnitureBox(element) && (all.get(element) ?? 0) * 5 <= total) || inBox(element.parent);
    boxes.set(element, found);
    return found;
  };
  const isOut = lines.map((line) => inBox(line.place) || isLinks(line));
  const isFurniture = lines.map(({ words }, at) => isOut[at] === true || isFurnitureWords(words));
  const isProse = lines.map(({ words }, at) => !isFurniture[at] && isSentence(words));

  const base = smallest(lines, isProse, isFurniture, root);
  const inBase = lines.map(({ place }) => isWithin(place, base));
  let first = inBase.indexOf(true);
  let last = inBase.lastIndexOf(true);
  if (first < 0) return { kept: lines.map(() => false), first: 0, last: -1 };
  const hasTitle = lines.slice(first, first + 3).some(({ place }) => isWithin(place, base) && titleElement(place));
  if (!hasTitle) first = grow(lines, isProse, isFurniture, first, -1, base);
  last = grow(lines, isProse, isFurniture, last, 1, base);

  const head = isProse.findIndex((prose, at) => prose && at >= first);
  const foot = isProse.lastIndexOf(true, last);
  const kept = lines.map(({ place }, at) => {
    if (at < first || at > last) return false;
    const isInside = head >= 0 && at >= head && at <= foot;
    return isInside ? !inBox(place) : !isFurniture[at];
  });
  dropAfterRelated(lines, kept, foot);
  titleBefore(lines, root, kept, isFurniture, head < 0 ? first : head);
  return { kept, first: kept.indexOf(true), last: kept.lastIndexOf(true) };
}

function isSentence(words: string): boolean {
  return /[。；！？]/u.test(words) || (/[：:]$/u.test(words) && words.length < 60);
}

/** How many Chinese characters each element holds, of these lines and outside of links. */
function wordsIn(lines: readonly PageLine[]): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  for (const { place, han, linked } of lines) {
    for (let one: Element | undefined = place; one; one = one.parent) sums.set(one, (sums.get(one) ?? 0) + han - linked);
  }
  return sums;
}

function smallest(lines: readonly PageLine[], isProse: readonly boolean[], isFurniture: readonly boolean[], root: Element): Element {
  const prose = lines.filter((_, at) => isProse[at]);
  const others = lines.filter((_, at) => !isFurniture[at]);
  const sums = wordsIn(prose.length > 0 ? prose : others);
  const total = sums.get(root) ?? 0;
  let base = root;
  for (let next: Element | undefined = root; next;) {
    base = next;
    next = base.children.find((one): one is Element => typeof one !== 'string' && (sums.get(one) ?? 0) * 10 >= total * 7 && total > 0);
  }
  while (!containers.has(base.name) && base.parent) base = base.parent;
  return base;
}

/** Goes on from the end of the article while sentences and headings adjoin it; a last line that is neither stays where it stands beside it. */
function grow(
  lines: readonly PageLine[],
  isProse: readonly boolean[],
  isFurniture: readonly boolean[],
  from: number,
  step: 1 | -1,
  base: Element,
): number {
  let end = from;
  for (let at = from + step; lines[at] && !isFurniture[at]; at += step) {
    if (isProse[at]) end = at;
    else if (!heading.test(lines[at]?.words ?? '')) break;
  }
  if (step < 0) return end;
  // The signature: at most three lines that end in a date.
  const signed = lines.slice(end + 1, end + 4).findIndex(({ words }) => date.test(words));
  const isNear = signed >= 0 && !isFurniture.slice(end + 1, end + 2 + signed).includes(true);
  if (isNear) end += signed + 1;
  const beside = base.parent;
  if (!beside || /^(#root|html|body|tr)$/.test(beside.name)) return end;
  for (let at = end + 1; !isFurniture[at] && isWithin(lines[at]?.place, beside); at += 1) end = at;
  return end;
}

/** Below “相关链接” stand links to other pages. */
function dropAfterRelated(lines: readonly PageLine[], kept: boolean[], foot: number): void {
  const at = lines.findIndex(
    ({ words }, index) => index > foot && kept[index - 1] === true && !kept[index] && /^(?:相关|延伸|推荐)/u.test(words),
  );
  if (at >= 0) for (let index = at; index < kept.length; index += 1) kept[index] = false;
}
