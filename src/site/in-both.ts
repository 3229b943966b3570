import { DomUtils, parseDocument } from 'htmlparser2';

type Language = 'zh' | 'en';
type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** What a page says in attributes, and where its links lead: each language has its own. */
const spoken = [
  'href',
  'action',
  'aria-label',
  'placeholder',
  'alt',
  'data-copy',
  'data-done',
  'data-told',
  'data-words',
  'data-terms',
  'data-from',
];
/** Elements that have one language: what they hold is no words of a page, or cannot be parted. */
const whole = new Set(['head', 'script', 'style', 'template', 'textarea', 'select', 'title', 'text']);
/** What stands in a line, and may stand in a span. */
const inLine = new Set(['a', 'b', 'br', 'cite', 'code', 'em', 'i', 'q', 'span', 'sub', 'sup', 'wbr']);
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const langs = { zh: 'zh-Hans', en: 'en' } as const;

/**
 * Returns a page that is made in Chinese and in English as one page in both. What is the same stands once; words that
 * differ stand one behind the other, marked with their language (`data-of`), so that a style can show the reader's alone.
 * Of attributes that differ the Chinese value stands, and both in `data-in-zh` and `data-in-en`, for a script to choose.
 */
export function inBoth(zh: string, en: string): string {
  const trees = [zh, en].map((html) => parseDocument(html, { decodeEntities: false, lowerCaseAttributeNames: false }).children);
  return joined(trees[0] ?? [], trees[1] ?? []);
}

function joined(all: readonly Node[], others: readonly Node[]): string {
  // Astro puts a script where it comes first, and so into the first page alone.
  const [scripts, zh, en] = [all.filter(isScript), all.filter((node) => !isScript(node)), others.filter((node) => !isScript(node))];
  return parts(zh, en) + scripts.map(written).join('');
}

function parts(zh: readonly Node[], en: readonly Node[]): string {
  if (zh.length === en.length && zh.every((node, at) => isAlike(node, en[at])))
    return zh.map((node, at) => together(node, en[at])).join('');
  if (wordsOf(zh) === wordsOf(en)) return zh.map(written).join('');
  // The line of a fold stands first, once.
  const [line, other] = [zh[0], en[0]];
  if (line && other && isElement(line) && line.name === 'summary' && isAlike(line, other))
    return together(line, other) + parts(zh.slice(1), en.slice(1));
  const isLine = [...zh, ...en].every((node) => !isElement(node) || inLine.has(node.name));
  return isLine ? spans(zh, en) : marked(zh, 'zh') + marked(en, 'en');
}

/** Whether two nodes say the same in two languages, as far as their kinds tell. */
function isAlike(zh: Node, en: Node | undefined): boolean {
  if (en === undefined || zh.type !== en.type) return false;
  if (isElement(zh) && isElement(en)) return zh.name === en.name || wordsOf([zh]) === wordsOf([en]);
  return isBlank(zh) === isBlank(en);
}

function together(zh: Node, en: Node | undefined): string {
  if (en === undefined || written(zh) === written(en)) return written(zh);
  if (!isElement(zh) || !isElement(en)) return wordsOf([zh]) === wordsOf([en]) ? written(zh) : spans([zh], [en]);
  if (zh.name === 'head') return titled(zh, en);
  if (whole.has(zh.name) || zh.name !== en.name) return written(zh);
  return element(zh, chosen(zh, en), joined(zh.children, en.children));
}

/** Returns the attributes of an element in both languages. */
function chosen(zh: Element, en: Element): Record<string, string> {
  const named = spoken.filter((name) => zh.attribs[name] !== en.attribs[name]);
  if (named.length === 0) return zh.attribs;
  const valuesOf = ({ attribs }: Element): string => values(named.map((name) => [name, attribs[name] ?? '']));
  const label = [zh, en].map(({ attribs }) => attribs['aria-label'] ?? '').join(' ');
  return {
    ...zh.attribs,
    // Who has no scripts hears both.
    ...(named.includes('aria-label') && { 'aria-label': label }),
    'data-in-zh': valuesOf(zh),
    'data-in-en': valuesOf(en),
  };
}

/** Returns the head of a page with its title in both languages. */
function titled(zh: Element, en: Element): string {
  const [title, other] = [zh, en].map(({ children }) => children.filter(isElement).find(({ name }) => name === 'title'));
  if (title && other) {
    title.attribs['data-in-zh'] = values([['text', wordsOf([title])]]);
    title.attribs['data-in-en'] = values([['text', wordsOf([other])]]);
  }
  return written(zh);
}

/** Returns attributes and what they hold as one attribute: they are as they stand in a page, and what they are put into is an attribute too. */
const values = (named: readonly (readonly [string, string])[]): string => JSON.stringify(named).replace(/"/g, '&quot;');
const isElement = (node: Node): node is Element => 'attribs' in node;
const isScript = (node: Node): boolean => isElement(node) && node.name === 'script';
const isBlank = (node: Node): boolean => 'data' in node && node.data.trim() === '';
const wordsOf = (nodes: readonly Node[]): string =>
  DomUtils.textContent([...nodes])
    .replace(/\s+/g, ' ')
    .trim();
const written = (node: Node): string => DomUtils.getOuterHTML(node, { decodeEntities: false });

function element({ name }: Pick<Element, 'name'>, attributes: Record<string, string>, inner: string): string {
  const said = Object.entries(attributes).map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${value}"`));
  return `<${name}${said.join('')}>${empty.has(name) ? '' : `${inner}</${name}>`}`;
}

// The space is between two languages, where both are read.
const spans = (zh: readonly Node[], en: readonly Node[]): string =>
  `${spanOf(zh.map(written).join(''), 'zh')}<span data-of="both"> </span>${spanOf(en.map(withoutIds).join(''), 'en')}`;
const spanOf = (inner: string, language: Language): string =>
  element({ name: 'span' }, { lang: langs[language], 'data-of': language }, inner);

/** Returns nodes marked with their language. */
function marked(nodes: readonly Node[], language: Language): string {
  return nodes
    .map((node) => {
      const inner = language === 'zh' ? written(node) : withoutIds(node);
      // What stands around it says that it is Chinese.
      const lang = isElement(node) && language === 'en' && node.attribs['lang'] === undefined ? ' lang="en"' : '';
      if (isElement(node)) return inner.replace(/^<[^\s/>]+/, `$& data-of="${language}"${lang}`);
      return isBlank(node) ? inner : spanOf(inner, language);
    })
    .join('');
}

/** Returns an element of the English page, which gives the Chinese one's ids away. */
function withoutIds(node: Node): string {
  if (!isElement(node)) return written(node);
  const attributes = Object.fromEntries(Object.entries(node.attribs).filter(([name]) => name !== 'id'));
  return element(node, attributes, node.children.map(withoutIds).join(''));
}
