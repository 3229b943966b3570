import type { Line } from './lines.ts';
import { opensItem } from './lines.ts';
import type { Span } from './spans.ts';

/** A block quotation: its lines whole, where its words begin and end, and where its last line begins. */
export interface Block extends Span {
  start: number;
  end: number;
  lastLine: number;
}

const quoted = { markdown: /^ {0,3}[>＞]/, plain: /^\s{0,20}(?:[>＞]|[|｜](?=[^|｜]*$))/ };
const prefix = /^[\s>＞|｜]*/;
const callout = /^\[!\w{1,20}\]\s*$/;
const item = /^(?:[-*+•]|\(?\d{1,3}[.)、])\s/;
/** How much further in, in spaces, a paragraph is a block than the one before it. */
const deeper = 4;

/** Returns the block quotations of a draft: lines with a mark before them, and a paragraph that is set in behind one that ends in a colon. */
export function blocksOf(text: string, lines: readonly Line[], isMarkdown: boolean): Block[] {
  const pattern = isMarkdown ? quoted.markdown : quoted.plain;
  const isMarked = (line: Line): boolean => !line.isBlank && pattern.test(text.slice(line.from, line.to));
  // In Markdown a block goes on with lines that leave its mark out.
  const isLazy = (line: Line): boolean => isMarkdown && !line.isBlank && !opensItem.test(text.slice(line.start, line.start + 50));
  const usual = usualIndent(lines);
  const blocks: Block[] = [];
  let before: Line | undefined;
  for (let number = 0; number < lines.length; number++) {
    const first = lines[number];
    if (!first || first.isBlank) continue;
    const isSetIn = (line: Line): boolean =>
      !line.isBlank && before !== undefined && line.indent >= Math.max(before.indent, usual) + deeper;
    const isItem = item.test(text.slice(first.start, first.start + 8));
    const followsColon = before !== undefined && /[：:]$/.test(text.slice(before.start, before.end)) && !isItem;
    const belongs = isMarked(first) ? isMarked : followsColon && isSetIn(first) ? isSetIn : undefined;
    before = first;
    if (!belongs) continue;
    // What belongs is asked against the paragraph before the block, which has just been left.
    let last = number;
    if (belongs === isMarked)
      while (last + 1 < lines.length && (isMarked(lines[last + 1] ?? first) || isLazy(lines[last + 1] ?? first))) last++;
    else while (last + 1 < lines.length && !lines[last + 1]?.isBlank && (lines[last + 1]?.indent ?? 0) >= first.indent) last++;
    const block = toBlock(text, lines.slice(number, last + 1));
    if (block) blocks.push(block);
    before = undefined;
    number = last;
  }
  return blocks;
}

/** How far in most paragraphs begin; an address to the audience stands further out than all of them. */
function usualIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent, isBlank } of lines) if (!isBlank) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const [first] = [...counts].sort(([a, some], [b, others]) => others - some || a - b);
  return first ? first[0] : 0;
}

function toBlock(text: string, lines: readonly Line[]): Block | undefined {
  const wordsOf = ({ from, to }: Line): number => from + (prefix.exec(text.slice(from, to))?.[0].length ?? 0);
  const filled = lines.filter((line) => wordsOf(line) < line.to && !callout.test(text.slice(wordsOf(line), line.to)));
  const [first, last] = [filled[0], filled[filled.length - 1]];
  if (!first || !last) return undefined;
  return {
    from: lines[0]?.from ?? first.from,
    to: lines[lines.length - 1]?.to ?? last.to,
    start: wordsOf(first),
    end: last.end,
    lastLine: wordsOf(last),
  };
}

/** Returns the marks before the lines of a block, which are none of its words. */
export function prefixesOf(text: string, { from, to }: Span): Span[] {
  const words = text.slice(from, to);
  return [...words.matchAll(/^[ \t\u3000]*[>＞|｜][ \t\u3000>＞|｜]*/gm)].map(({ 0: marks, index }) => ({
    from: from + index,
    to: from + index + marks.length,
  }));
}
