import type { FootnoteDefinition, Nodes, Root } from 'mdast';

/** A Markdown text as a page, and how many notes stand at its end. */
export interface MarkdownPage {
  html: string;
  notes: number;
}

const headingNumber =
  /^(?:第[一二三四五六七八九十百\d]+[编篇章节部]|[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、．.])/u;

/** Returns a Markdown text as the page that it prints: links as their words, the numbers of lists as they are written, notes at the end. */
export function toPage(root: Root, source: string): MarkdownPage {
  const notes = notesOf(root);
  const areLines = areLinesParagraphs(root);
  const numberOf = (label: string): string => String([...notes.keys()].indexOf(label) + 1);
  const inside = (node: Nodes): string => ('children' in node ? node.children.map((child) => print(child)).join('') : '');
  const print = (node: Nodes): string => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return `<p>${inside(node)}</p>`;
      case 'text':
        return areLines ? escaped(node.value).replace(/\n/g, '<br>') : escaped(node.value);
      case 'break':
        return '<br>';
      case 'inlineCode':
        return escaped(node.value);
      case 'code':
        return `<pre>${escaped(node.value)}</pre>`;
      case 'html':
        return node.value;
      case 'listItem':
        return `<div>${numberIn(source.slice(node.position?.start.offset ?? 0))}${inside(node).replace(/^<p>/, '')}</div>`;
      case 'blockquote':
      case 'list':
        return `<div>${inside(node)}</div>`;
      case 'table':
        return `<table>${node.children.map((row) => `<tr>${row.children.map((cell) => `<th>${inside(cell)}</th>`).join('')}</tr>`).join('')}</table>`;
      case 'delete':
        return `<del>${inside(node)}</del>`;
      case 'image':
      case 'imageReference':
        return `<img alt="${escaped(node.alt ?? '')}">`;
      case 'footnoteReference':
        return `[${numberOf(node.identifier)}]`;
      case 'thematicBreak':
        return '<hr>';
      case 'root':
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference':
      case 'tableRow':
      case 'tableCell':
        return inside(node);
      default:
        return '';
    }
  };
  const body = inside(root);
  const ends = [...notes.values()].map((note) => `<div>[${numberOf(note.identifier)}] ${inside(note).replace(/^<p>/, '')}</div>`);
  return { html: body + ends.join(''), notes: notes.size };
}

/** The notes in the order in which the text calls them, then those that it does not call. */
function notesOf(root: Root): ReadonlyMap<string, FootnoteDefinition> {
  const defined = new Map<string, FootnoteDefinition>();
  const called: string[] = [];
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition' && !defined.has(node.identifier)) defined.set(node.identifier, node);
    if (node.type === 'footnoteReference') called.push(node.identifier);
  });
  const order = [...new Set([...called, ...defined.keys()])];
  return new Map(order.flatMap((name): [string, FootnoteDefinition][] => ((note) => (note ? [[name, note]] : []))(defined.get(name))));
}

/**
 * Says whether the lines of a text are its paragraphs, as in many Chinese files without blank lines: at least half of the line ends
 * inside paragraphs stand behind a mark that ends a sentence, or before the number of a heading. Otherwise a program has wrapped the
 * text, and its lines are joined.
 */
function areLinesParagraphs(root: Root): boolean {
  let breaks = 0;
  let ends = 0;
  visit(root, (node) => {
    if (node.type !== 'paragraph') return;
    const lines = textIn(node).split('\n');
    breaks += lines.length - 1;
    ends += lines
      .slice(1)
      .filter((line, at) => /[。！？；：.!?;:][”’」』）)]*\s*$/u.test(lines[at] ?? '') || headingNumber.test(line.trim())).length;
  });
  return breaks > 0 && ends * 2 >= breaks;
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

function numberIn(source: string): string {
  const mark = /^\d+[.)]/.exec(source)?.[0];
  return mark ? `${mark} ` : '';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
