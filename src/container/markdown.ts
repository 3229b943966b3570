import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { VFile } from 'vfile';
import { counted } from '#text/counted.ts';
import { decode } from '#text/decode.ts';
import { toPage } from './markdown/markdown-page.ts';
import { linesOf } from './html/page-lines.ts';
import { toTree } from './html/page-tree.ts';
import { sayAsides } from './html/say-asides.ts';

/** Reads a Markdown file as the text that it prints, one paragraph a line; names what it leaves out. */
export function readMarkdown(file: VFile): string {
  const source = decode(file)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const matter = matterOf(source);
  const body = source.slice(matter.length);
  const page = toPage(treeOf(body, file), body);
  const { lines, asides } = linesOf(toTree(page.html));
  if (lines.length === 0) {
    file.fail(
      'The file holds no words that Markdown prints. Put the text of the report into it.',
      { line: 1, column: 1 },
      'container:markdown-empty',
    );
  }
  if (matter !== '') {
    const words = matter.replace(/^-+\n/, '').replace(/\s+/g, ' ');
    file.message(
      `The file begins with front matter (${counted(matter.trim().split('\n').length - 2, 'line')}, “${words.slice(0, 24)}…”), which is no part of the text and was left out.`,
      { line: 1, column: 1 },
      'container:markdown-matter',
    );
  }
  if (page.notes > 0) {
    file.message(
      `The text has ${counted(page.notes, 'footnote')}: each number stands in brackets where it was called, the notes stand at the end. Take both out if they are not the report's.`,
      { line: Math.max(1, lines.length - page.notes + 1), column: 1 },
      'container:markdown-notes',
    );
  }
  sayAsides(asides, (before) => Math.min(before + 1, lines.length), file);
  return lines.map(({ words }) => words).join('\n');
}

function treeOf(body: string, file: VFile): Root {
  try {
    if (/^(?:[ \t]*>){200}/m.test(body)) throw new RangeError('more than 200 quotations within each other');
    // One ~ is a sign of Chinese figures: 10~20亿元 strikes nothing out.
    return remark().use(remarkGfm, { singleTilde: false }).parse(body);
  } catch (error) {
    return file.fail(
      `The Markdown cannot be read (${error instanceof Error ? error.message : String(error)}): its marks may be nested too deep. Save the report as plain text (.txt).`,
      { line: 1, column: 1 },
      'container:damaged',
    );
  }
}

/** Lines between --- and --- (or ...) at the beginning, the first of which reads like a key. */
function matterOf(source: string): string {
  if (!/^---[ \t]*\n(?:[ \t]*\n|#.*\n)*["']?[\p{L}\w-]+["']?[ \t]*:(?:\s|$)/u.test(source)) return '';
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source.slice(3));
  return end ? source.slice(0, 3 + end.index + end[0].length) : '';
}
