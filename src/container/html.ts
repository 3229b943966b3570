import type { VFile } from 'vfile';
import { findArticle } from './html/article.ts';
import { countHan } from './html/line-maker.ts';
import { bytesOf, pageText } from './html/page-bytes.ts';
import type { PageLine } from './html/page-lines.ts';
import { linesOf } from './html/page-lines.ts';
import { elementsOf, toTree } from './html/page-tree.ts';
import { sayAsides } from './html/say-asides.ts';

const start = { line: 1, column: 1 };

/**
 * Reads a saved web page as the text of its article, one paragraph a line. Names what it leaves out; fails on a page without an
 * article: an archive, a frame set, a page that a program fills.
 */
export function readHtml(file: VFile): string {
  refuseArchives(file);
  const html = pageText(file);
  const root = toTree(html);
  const { lines, asides } = linesOf(root);
  const { kept, first, last } = findArticle(lines, root);
  const article = lines.filter((_, at) => kept[at]);
  refuseEmpty(
    article,
    elementsOf(root).map(({ name, attributes }) => [name, attributes.get('src') ?? '']),
    file,
  );
  const text = article.map(({ words }) => words).join('\n');

  sayDamaged(text, file);
  let sum = 0;
  const keptBefore = kept.map((isKept) => (isKept ? (sum += 1) - 1 : sum));
  const numberAt = (at: number): number => Math.min(article.length, (keptBefore[at] ?? sum) + 1);
  const out = lines.map((line, at) => ({ line, at })).filter(({ at }) => !kept[at]);
  sayLeftOut(
    out.filter(({ at }) => at < first).map(({ line }) => line),
    'before',
    1,
    file,
  );
  for (const [number, some] of inRuns(
    out.filter(({ at }) => at > first && at < last),
    numberAt,
  ))
    sayLeftOut(some, 'inside', number, file);
  sayLeftOut(
    out.filter(({ at }) => at > last).map(({ line }) => line),
    'behind',
    article.length,
    file,
  );
  const further = out.find(({ line }) => line.linked > 0 && /下一页|下页/u.test(line.words));
  if (further) {
    file.message(
      'The page has a link to a next page: the report may go on there. Look, and put the pages together if it does.',
      { line: article.length, column: 1 },
      'container:html-next-page',
    );
  }
  const inside = asides.filter(({ kind, before }) => (before >= first && before <= last) || (before === last + 1 && kind !== 'picture'));
  sayAsides(inside, numberAt, file);
  return text;
}

/** Lines that were left out within the article, by the line of the text that follows them. */
function inRuns(out: readonly { line: PageLine; at: number }[], numberAt: (at: number) => number): Map<number, PageLine[]> {
  const runs = new Map<number, PageLine[]>();
  for (const { line, at } of out) {
    const run = runs.get(numberAt(at)) ?? [];
    run.push(line);
    runs.set(numberAt(at), run);
  }
  return runs;
}

function sayLeftOut(lines: readonly PageLine[], where: string, line: number, file: VFile): void {
  if (lines.length === 0) return;
  const sum = lines.reduce((all, { words }) => all + words.length, 0);
  const begins = lines.slice(0, 12).map(({ words }) => `“${words.length > 16 ? `${words.slice(0, 16)}…` : words}”`);
  file.message(
    `${lines.length === 1 ? 'A line stands' : `${lines.length} lines stand`} ${where} the article (${sum} characters) and ${lines.length === 1 ? 'was' : 'were'} left out as no part of it: ${begins.join(', ')}${lines.length > 12 ? ' and so on' : ''}. If any is the report's, put it into the text.`,
    { line, column: 1 },
    'container:html-furniture',
  );
}

function sayDamaged(text: string, file: VFile): void {
  const at = text.indexOf('\ufffd');
  if (at < 0) return;
  const before = text.slice(0, at).split('\n');
  file.message(
    'A character of the page could not be read and stands as U+FFFD: bytes are damaged, or the page names a wrong encoding. Save the page anew, or put the character in by hand.',
    { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 },
    'container:damaged',
  );
}

function refuseArchives(file: VFile): void {
  const head = new TextDecoder().decode(bytesOf(file).subarray(0, 4096));
  const kind = head.startsWith('bplist')
    ? 'a web archive of Safari'
    : /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*Content-Type:\s*multipart\//i.test(head)
      ? 'a web archive (MHTML)'
      : undefined;
  if (!kind) return;
  file.fail(
    `The file is ${kind}: the page lies in it packed together with its pictures. Open it in a browser and save the page as “web page, HTML only”, or copy its text into a .txt file.`,
    start,
    'container:html-archive',
  );
}

function refuseEmpty(article: readonly PageLine[], elements: readonly (readonly [string, string])[], file: VFile): void {
  const words = article.map((line) => line.words).join('\n');
  const has = (...names: string[]): boolean => elements.some(([name]) => names.includes(name));
  const isShort = countHan(words) < 200 && !/[。；！？]/u.test(words);
  if (isShort && has('frame', 'frameset', 'iframe')) {
    const sources = elements.filter(([name, source]) => /^i?frame$/.test(name) && source !== '').map(([, source]) => source);
    file.fail(
      `The page holds no article; it shows other pages in frames${sources.length > 0 ? ` (${sources.slice(0, 4).join(', ')})` : ''}. Open the frame with the report by itself and save that page.`,
      start,
      'container:html-frames',
    );
  }
  if (isShort && has('script')) {
    file.fail(
      `The page holds almost no words (${countHan(words)} Chinese characters): a program of the page fetches them when it is opened. Save the page after it has loaded (“web page, complete”), or copy its text into a .txt file.`,
      start,
      'container:html-script',
    );
  }
  if (!/[\p{L}\p{N}]/u.test(words)) {
    file.fail(
      'The page holds no words outside of links and buttons. Look whether it is the right page; copy the text of the report into a .txt file.',
      start,
      'container:html-empty',
    );
  }
}
