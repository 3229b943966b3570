import { Tokenizer } from 'htmlparser2';

/** An element of a page with what it holds. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (Element | string)[];
  parent: Element | undefined;
}

/** What begins a line of its own, as the style sheet of every browser has it. */
const block = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre section summary table tbody td
  tfoot th thead tr ul xmp`.split(/\s+/),
);
const empty = new Set('area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '));
const rows = ['tr', 'tbody', 'thead', 'tfoot', 'caption'];
/** What an opening tag closes, and what stops the search for it. */
const closes: Readonly<Record<string, { ends: readonly string[]; within: readonly string[] }>> = {
  li: { ends: ['li'], within: ['ul', 'ol', 'menu', 'dir', 'table', 'td', 'th'] },
  dt: { ends: ['dt', 'dd'], within: ['dl', 'td', 'th'] },
  dd: { ends: ['dt', 'dd'], within: ['dl', 'td', 'th'] },
  option: { ends: ['option'], within: ['select', 'datalist'] },
  td: { ends: ['td', 'th'], within: ['table'] },
  th: { ends: ['td', 'th'], within: ['table'] },
  tr: { ends: ['tr', 'caption'], within: ['table'] },
  tbody: { ends: rows, within: ['table'] },
  thead: { ends: rows, within: ['table'] },
  tfoot: { ends: rows, within: ['table'] },
  rt: { ends: ['rt', 'rp'], within: ['ruby'] },
  rp: { ends: ['rt', 'rp'], within: ['ruby'] },
};
const inTable = [...rows, 'td', 'th'];
const cells = ['td', 'th', 'caption', 'table', 'button', 'template'];
/** Browsers nest no deeper either; what lies deeper stands side by side. */
const deepest = 400;

/** Says whether an element of this name begins a line of its own. */
export function isBlock(name: string): boolean {
  return block.has(name);
}

/**
 * Returns the tree of a page. Tags nest as browsers nest them where it matters for lines: a block ends an open paragraph, a mark of
 * style that is closed too early ends no paragraph, an end without a beginning ends nothing.
 */
export function toTree(html: string): Element {
  const root: Element = { name: '#root', attributes: new Map(), children: [], parent: undefined };
  const open: Element[] = [root];
  const top = (): Element => open[open.length - 1] ?? root;
  let name = '';
  let attributes = new Map<string, string>();
  let key = '';
  let value = '';

  const counts = new Map<string, number>();
  const count = (tag: string, by: number): Map<string, number> => counts.set(tag, (counts.get(tag) ?? 0) + by);
  const find = (ends: readonly string[], within: readonly string[]): number => {
    if (!ends.some((one) => (counts.get(one) ?? 0) > 0)) return -1;
    for (let at = open.length - 1; at > 0; at -= 1) {
      const { name: one } = open[at] ?? root;
      if (ends.includes(one)) return at;
      if (within.includes(one)) return -1;
    }
    return -1;
  };
  const closeAt = (at: number): void => {
    if (at > 0) for (const { name: one } of open.splice(at)) count(one, -1);
  };
  const addText = (text: string): void => {
    const { children } = top();
    const before = children[children.length - 1];
    if (typeof before === 'string') children[children.length - 1] = before + text;
    else children.push(text);
  };
  const openTag = (isClosed: boolean): void => {
    if (block.has(name)) closeAt(find(['p'], cells));
    const rule = closes[name];
    if (rule) closeAt(find(rule.ends, rule.within));
    const parent = top();
    const element: Element = { name, attributes, children: [], parent };
    parent.children.push(element);
    if (empty.has(name) || isClosed || open.length >= deepest) return;
    open.push(element);
    count(name, 1);
  };
  const closeTag = (tag: string): void => {
    if (tag === 'br' || (tag === 'p' && find(['p'], cells) < 0)) {
      const parent = top();
      parent.children.push({ name: 'br', attributes: new Map(), children: [], parent });
      return;
    }
    const at = find([tag], tag === 'table' ? [] : inTable.includes(tag) ? ['table'] : cells.filter((one) => one !== tag));
    if (block.has(tag) || !open.slice(at + 1).some((one) => block.has(one.name))) closeAt(at);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => addText(html.slice(start, end)),
      ontextentity: (code) => addText(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname: (start, end) => {
        key = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (!attributes.has(key)) attributes.set(key, value);
      },
      onopentagend: () => openTag(false),
      // HTML knows no such tags but in drawings; <o:p/> and its like are Word's.
      onselfclosingtag: () => openTag(name.includes(':') || find(['svg', 'math'], []) > 0 || name === 'svg'),
      onclosetag: (start, end) => closeTag(html.slice(start, end).trim().toLowerCase()),
      oncdata: (start, end, offset) => addText(html.slice(start, end - offset)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return root;
}

/** Returns all elements of a tree in the order of the page, the given one first. */
export function elementsOf(root: Element): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    found.push(element);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return found;
}

/** Returns all characters that an element holds, as they stand in the source. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Says whether an element is another or lies within it. */
export function isWithin(element: Element | undefined, other: Element): boolean {
  for (let one = element; one; one = one.parent) if (one === other) return true;
  return false;
}
