import { visibleRange } from '#text/blank.ts';
import type { FoundQuotation } from '../contract.ts';
import type { Placed } from './belonging.ts';
import type { Block } from './blocks.ts';
import { prefixesOf } from './blocks.ts';
import type { Paragraph } from './lines.ts';
import type { Marked } from './marks.ts';
import { marksIn } from './marks.ts';
import type { Pointer } from './notes.ts';
import type { Span } from './spans.ts';
import { firstFrom, hide, inOrder, stretch } from './spans.ts';

/** A quotation with all that the draft prints of it: marks, prefixes of lines, and the source within it. */
export interface PlacedQuotation extends Placed {
  quotation: FoundQuotation;
  /** Whether its last sign ends a sentence. */
  isStopped: boolean;
}

interface Nested extends Marked {
  within: Nested[];
}

const twoLetters = /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u;
/** How deep quotations are read in one another. */
const deepest = 8;
/** How far the source of a quotation may reach that stands within it. */
const longestSource = 300;

/**
 * Returns the outermost quotations of a draft in its order: those in marks, and blocks. `text` is the draft with hidden
 * what holds no quotation. Where a block or a quotation ends in its source, that is none of its words.
 */
export function quotationsOf(
  draft: string,
  text: string,
  paragraphs: readonly Paragraph[],
  blocks: readonly Block[],
  pointers: readonly Pointer[],
): PlacedQuotation[] {
  const isLong = ({ text: words }: { text: string }): boolean => twoLetters.test(words);
  const toQuotation = (marked: Nested, mark: FoundQuotation['mark'], end = marked.to): FoundQuotation => {
    const words = trim(draft, marked.open + 1, end);
    const within = marked.within.map((one) => toQuotation(one, 'quoted')).filter((one) => isLong(one) && one.to <= words.to);
    return { ...stretch(draft, words), mark, opening: mark === 'block' ? '' : draft.charAt(marked.open), within, cited: [] };
  };
  const inMarks = paragraphs.flatMap(({ from, to }, number): PlacedQuotation[] => {
    const next = text.charAt(paragraphs[number + 1]?.from ?? text.length);
    return nest(shift(marksIn(text.slice(from, to), next), from)).map((marked) => {
      const end = endOfWords(draft, marked.open + 1, marked.to, pointers);
      const quotation = toQuotation(marked, 'quoted', end);
      return place(draft, { from: marked.open, to: marked.behind }, quotation, ownOf(pointers, end, marked.to));
    });
  });
  const inBlocks = blocks.map((block): PlacedQuotation => {
    const end = endOfWords(draft, block.start, block.end, pointers, block.lastLine);
    const plain = hide(text.slice(block.from, block.to), shiftSpans(prefixesOf(text, block), -block.from));
    const within = nest(shift(marksIn(plain, ''), block.from)).filter(({ to }) => to < end);
    const own = ownOf(pointers, Math.min(end, block.lastLine), block.to);
    const [only] = within;
    const isWrapped =
      only !== undefined && only.open === block.start && /^[。.！？!?]?\s*$/.test(draft.slice(only.behind, Math.min(end, only.behind + 9)));
    const quotation =
      isWrapped && only.behind + 9 > end
        ? toQuotation(only, 'block')
        : blockOf(draft, block.start, end, within.map((one) => toQuotation(one, 'quoted')).filter(isLong));
    return place(draft, block, quotation, own);
  });
  return inOrder([...inMarks, ...inBlocks]).filter(({ quotation }) => isLong(quotation));
}

function blockOf(draft: string, from: number, to: number, within: readonly FoundQuotation[]): FoundQuotation {
  return { ...stretch(draft, trim(draft, from, to)), mark: 'block', opening: '', within, cited: [] };
}

function place(draft: string, { from, to }: Span, quotation: FoundQuotation, own: readonly number[]): PlacedQuotation {
  return { from, to, own, quotation, isStopped: /[。！？.!?…]/.test(draft.charAt(quotation.to - 1)) };
}

function trim(draft: string, from: number, to: number): Span {
  const { start, end } = visibleRange(draft.slice(from, Math.max(from, to)));
  return { from: from + start, to: from + Math.max(start, end) };
}

function shift(marks: readonly Marked[], by: number): Marked[] {
  return marks.map(({ open, to, behind }) => ({ open: open + by, to: to + by, behind: behind + by }));
}

function shiftSpans(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ from, to }) => ({ from: from + by, to: to + by }));
}

/** Returns the outermost of marks in order, each with those within it. */
function nest(marks: readonly Marked[]): Nested[] {
  const outermost: Nested[] = [];
  const stack: Nested[] = [];
  for (const mark of marks) {
    while ((stack[stack.length - 1]?.behind ?? Infinity) <= mark.open) stack.pop();
    const nested = { ...mark, within: [] };
    const holder = stack[stack.length - 1];
    if (stack.length < deepest) (holder ? holder.within : outermost).push(nested);
    stack.push(nested);
  }
  return outermost;
}

function ownOf(pointers: readonly Pointer[], from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let number = firstFrom(pointers, from); (pointers[number]?.from ?? to) < to; number++) numbers.push(number);
  return numbers;
}

/** Returns where the words of a quotation end before the source that stands within it: in brackets, as the mark of a note, or behind a dash. */
function endOfWords(draft: string, from: number, to: number, pointers: readonly Pointer[], lastLine?: number): number {
  let end = trim(draft, from, to).to;
  for (;;) {
    const last = pointers[firstFrom(pointers, end) - 1];
    if (!last || last.from < from) return end;
    const before = trim(draft, from, last.from).to;
    if (lastLine !== undefined && lastLine > from && last.from >= lastLine && /^[—–-]/.test(draft.slice(lastLine, end)))
      end = withoutDash(draft, lastLine);
    else if (last.to >= end && /[[〔①-⑳¹²³⁰⁴-⁹]/.test(draft.charAt(last.from)) && !/[[〔]\S/.test(draft.slice(last.from - 1, last.from)))
      end = last.from;
    else if (last.to >= end && (/[—–]/.test(draft.charAt(before - 1)) || last.from === lastLine)) end = withoutDash(draft, before);
    else {
      const open = openOf(draft, from, end);
      if (open === undefined || last.from < open) return end;
      end = open;
    }
    end = trim(draft, from, Math.max(from, end)).to;
  }
}

function withoutDash(draft: string, at: number): number {
  let end = at;
  while (/[—–\s>＞|｜]/.test(draft.charAt(end - 1))) end--;
  return end;
}

/** Returns where the bracket opens that closes at the end of words. */
function openOf(draft: string, from: number, end: number): number | undefined {
  let depth = 0;
  const close = /[。.]/.test(draft.charAt(end - 1)) ? end - 1 : end;
  for (let at = close - 1; at >= Math.max(from, close - longestSource); at--) {
    if (/[）)\]〕>]/.test(draft.charAt(at))) depth++;
    else if (/[（([〔<]/.test(draft.charAt(at))) depth--;
    if (depth === 0) return at === close - 1 ? undefined : at;
  }
  return undefined;
}
