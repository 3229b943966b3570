import type { PageLine } from './page-lines.ts';
import { namesOf } from './page-styles.ts';
import type { Element } from './page-tree.ts';
import { elementsOf, textOf } from './page-tree.ts';

const titleNames = new Set([
  'title',
  'tit',
  'titles',
  'bt',
  'biaoti',
  'headline',
  'subject',
  'articletitle',
  'artitle',
  'arttitle',
  'contenttitle',
  'newstitle',
  'wzbt',
  'xltitle',
]);

/** Keeps the title that stands above an article, with what stands between them and is no furniture; what stands above the title leaves. */
export function titleBefore(
  lines: readonly PageLine[],
  root: Element,
  kept: boolean[],
  isFurniture: readonly boolean[],
  head: number,
): void {
  const named = elementsOf(root)
    .map((element) =>
      element.name === 'title'
        ? textOf(element)
        : /^(articletitle|og:title|title)$/i.test(element.attributes.get('name') ?? element.attributes.get('property') ?? '')
          ? (element.attributes.get('content') ?? '')
          : '',
    )
    .map(bare)
    .filter((name) => name !== '');
  const own = bare(
    lines
      .filter((_, at) => kept[at] && at < head + 3)
      .map(({ words }) => words)
      .join(''),
  );
  const isNamed = ({ words }: PageLine): boolean => bare(words).length > 3 && named.some((name) => name.includes(bare(words)));
  const found = lines
    .map((line, at) => ({ at, line, element: titleElement(line.place) ?? (isNamed(line) ? line.place : undefined) }))
    .filter(({ at, element }) => at < head && element && !isFurniture[at]);
  const inside = found.filter(({ at }) => kept[at]);
  const best =
    inside.find(({ line }) => isNamed(line)) ??
    inside[0] ??
    found.filter(({ line }) => isNamed(line)).pop() ??
    found.filter(({ line }) => /(?:报告|讲话|规划|纲要|意见|方案|公报)$/u.test(line.words)).pop() ??
    (named.length === 0 ? found.pop() : undefined);
  if (!best) return;
  const start = found.find(({ element }) => element === best.element)?.at ?? best.at;
  if (!kept[start]) {
    if (own.includes(bare(best.line.words))) return;
    for (let at = start; at < head; at += 1) if (!isFurniture[at] && !own.includes(bare(lines[at]?.words ?? ''))) kept[at] = true;
    return;
  }
  const beside = best.element?.parent;
  for (let at = 0; at < start; at += 1) if (lines[at]?.place.parent !== beside) kept[at] = false;
}

function bare(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Returns the element around a line that is made for a title, if there is one. */
export function titleElement(place: Element): Element | undefined {
  for (let one: Element | undefined = place, depth = 0; one && depth < 5; one = one.parent, depth += 1) {
    if (/^(h[1-3]|ucaptitle)$/.test(one.name)) return one;
    if (
      namesOf(one).some(
        (name) => name.split(/[-_\d]+|(?=[A-Z])/).some((word) => titleNames.has(word.toLowerCase())) || titleNames.has(name.toLowerCase()),
      )
    )
      return one;
  }
  return undefined;
}
