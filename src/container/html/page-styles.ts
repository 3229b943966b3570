import type { Element } from './page-tree.ts';
import { elementsOf, textOf } from './page-tree.ts';

const never = new Set(['script', 'style', 'head', 'title', 'template', 'meta', 'link', 'xml', 'datalist', 'param', 'o:smarttagtype']);
const unseenClass = /^(sr-only|visually-?hidden|screen-?reader(-text)?|element-invisible|d-none|hidden|hide)$/i;
const unstyled: ReadonlyMap<string, string> = new Map();
const kept = new WeakMap<Element, ReadonlyMap<string, string>>();

/** Returns the style that is written into an element itself. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  if (!element.attributes.has('style')) return unstyled;
  const found = kept.get(element);
  if (found) return found;
  const pairs = (element.attributes.get('style') ?? '').split(';').map((one): [string, string] => {
    const at = one.indexOf(':');
    return [
      one.slice(0, Math.max(at, 0)).trim().toLowerCase(),
      one
        .slice(at + 1)
        .trim()
        .toLowerCase(),
    ];
  });
  const style = new Map(pairs);
  kept.set(element, style);
  return style;
}

/** Returns the words of the attributes `class` and `id`. */
export function namesOf({ attributes }: Element): string[] {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.split(/\s+/).filter((name) => name !== '');
}

/** Says whether an element never holds words of the page: programs, styles, the head. */
export function isMachinery({ name }: Element): boolean {
  return never.has(name);
}

/** Returns a function that says whether the words of an element are on the page and not to be seen. */
export function hidingOf(root: Element): (element: Element) => boolean {
  const selectors = hidingSelectors(root);
  return (element) => {
    if (element.attributes.size === 0) return element.name === 'noscript';
    const style = styleOf(element);
    const get = (key: string): string => (style.get(key) ?? '').replace(/\s*!important$/, '');
    return (
      element.attributes.has('hidden') ||
      element.name === 'noscript' ||
      get('display') === 'none' ||
      /^(hidden|collapse)$/.test(get('visibility')) ||
      get('mso-hide') === 'all' ||
      /^0(?![.\d]*[1-9])/.test(get('font-size')) ||
      /^0(\.0*)?$/.test(get('opacity')) ||
      /^-\d{3,}/.test(get('text-indent')) ||
      (get('position') === 'absolute' &&
        (/^-\d{3,}/.test(get('left')) || /^-\d{3,}/.test(get('top')) || get('clip').startsWith('rect('))) ||
      (get('overflow') === 'hidden' && (isNothing(get('height')) || isNothing(get('width')))) ||
      namesOf(element).some((name) => unseenClass.test(name)) ||
      selectorsOf(element).some((one) => selectors.has(one))
    );
  };
}

const isNothing = (size: string): boolean => /^[01](px|pt)?$/.test(size);

function selectorsOf({ name, attributes }: Element): string[] {
  const marks = (attributes.get('class') ?? '').split(/\s+/).map((one) => `.${one}`);
  const all = [...marks, `#${attributes.get('id') ?? ''}`].filter((one) => one.length > 1);
  return [...all, ...all.map((one) => `${name}${one}`)];
}

/** The plain selectors for which the style sheets inside the page say `display: none`. */
function hidingSelectors(root: Element): ReadonlySet<string> {
  const sheets = elementsOf(root)
    .filter(({ name, attributes }) => name === 'style' && !/print/i.test(attributes.get('media') ?? ''))
    .map(textOf);
  const selectors = new Set<string>();
  for (const { selector, rules } of sheets.flatMap(rulesOf)) {
    for (const one of selector.split(',').map((part) => part.trim())) {
      if (!/^[\w-]*[.#][\w-]+$/.test(one)) continue;
      if (/(?:^|[;\s])display\s*:\s*none/i.test(rules)) selectors.add(one);
      else if (/(?:^|[;\s])display\s*:/i.test(rules)) selectors.delete(one);
    }
  }
  return selectors;
}

/** Rules outside of any @media: those hold for paper or small screens. */
function rulesOf(sheet: string): { selector: string; rules: string }[] {
  const found: { selector: string; rules: string }[] = [];
  let depth = 0;
  let selector = '';
  for (const part of sheet.split(/([{}])/)) {
    if (part === '{') depth += 1;
    else if (part === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) selector = part.replace(/<!--|-->/g, '').trim();
    else if (depth === 1 && !selector.startsWith('@')) found.push({ selector, rules: part });
  }
  return found;
}
