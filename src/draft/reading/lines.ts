import { rawLines } from '#text/line-ends.ts';
import { visibleRange } from '#text/blank.ts';
import { widthOf } from '#text/width.ts';
import type { Span } from './spans.ts';
import { hidden } from './spans.ts';

/** A line of a draft, without what ends it: its first and its last visible sign, and how far it is set in, in spaces. */
export interface Line extends Span {
  start: number;
  end: number;
  indent: number;
  isBlank: boolean;
}

/** Lines that are one paragraph, from its first visible sign to behind its last. */
export type Paragraph = Span;

/** How wide a line is, in the width of a Chinese sign, that a program has broken. */
const wrapped = 20;
export const opensItem =
  /^(?:[-*+•·] |#{1,6} |\||[>＞]|\[\^?[^\]]{1,40}\]|[①-⑳]|[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.、．] ?)/;
const endsSentence = /[。！？!?；;：:…”’」』）)】\]"]$/;

/** Returns the lines of a draft, of which some parts are hidden: a line of such parts alone is blank. */
export function linesOf(text: string): Line[] {
  let from = 0;
  return rawLines(text).map(({ words, end }) => {
    const visible = visibleRange(words);
    const line = {
      from,
      to: from + words.length,
      start: from + visible.start,
      end: from + visible.end,
      indent: indentOf(words.slice(0, visible.start)),
      isBlank: words.split(hidden).join('').trim() === '',
    };
    from += words.length + end.length;
    return line;
  });
}

/** A tab counts four, an ideographic space two. */
function indentOf(white: string): number {
  return [...white].reduce((sum, sign) => sum + (sign === '\t' ? 4 : sign === '\u3000' ? 2 : 1), 0);
}

/** Returns the paragraphs that lines make: in Markdown lines run on, in plain text only where a program has broken them. */
export function paragraphsOf(text: string, lines: readonly Line[], isMarkdown: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: Line | undefined;
  let filled: Line | undefined;
  let left = pairs.map(() => 0);
  for (const line of lines) {
    const open = paragraphs[paragraphs.length - 1];
    if (!line.isBlank) {
      const own = openIn(text, { from: line.start, to: line.end });
      // A line right behind, or behind an empty one, goes on with a quotation that it closes.
      const closes = filled !== undefined && line.from - filled.to <= 4 && own.some((count, kind) => count < 0 && (left[kind] ?? 0) > 0);
      if (open && (closes || (before && runsOn(text, before, line, isMarkdown)))) {
        open.to = line.end;
        left = left.map((count, kind) => count + (own[kind] ?? 0));
      } else {
        paragraphs.push({ from: line.start, to: line.end });
        left = own;
      }
      filled = line;
    }
    before = line.isBlank ? undefined : line;
  }
  return paragraphs;
}

const pairs = ['“”', '‘’', '「」', '『』'] as const;

/** How many quotations of each kind a stretch opens and does not close; less than none where it closes more. */
function openIn(text: string, { from, to }: { from: number; to: number }): number[] {
  const counts = pairs.map(() => 0);
  for (let at = from; at < to; at++) {
    const kind = pairs.findIndex((pair) => pair.includes(text.charAt(at)));
    if (kind >= 0) counts[kind] = (counts[kind] ?? 0) + (text.charAt(at) === pairs[kind]?.charAt(0) ? 1 : -1);
  }
  return counts;
}

function runsOn(text: string, line: Line, next: Line, isMarkdown: boolean): boolean {
  // Lines of a block stand between them, or the one behind opens something.
  if (next.from - line.to > 2 || opensItem.test(text.slice(next.start, next.start + 50))) return false;
  const words = text.slice(line.start, line.end);
  if (isMarkdown) return !/^(?:#{1,6} |\|)/.test(words);
  if (next.indent > line.indent || widthOf(words) < wrapped) return false;
  return !endsSentence.test(words);
}
