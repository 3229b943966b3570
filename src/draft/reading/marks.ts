import type { Pair, Unpaired } from '#text/quotes.ts';
import { pairQuotes } from '#text/quotes.ts';

/** A quotation as its marks stand: `open` is its first mark, `to` where its words end, and `behind` what follows the last mark. */
export interface Marked {
  open: number;
  to: number;
  behind: number;
}

const latin = /[A-Za-z\d\u00c0-\u024f]/;
const han = /[\u3400-\u9fff\uf900-\ufaff]/;
const white = /^\s?$/;
const before = /^$|[\s\ue000([{（【〔《<—–\-"“‘「『：:，,；;、/]/;
const behind = /^$|[\s\ue000)\]}）】〕》>—–\-"”’」』：:，,；;、。.!?！？…/]/;
const elided = /^(?:\d0s(?!\w)|(?:em|tis|twas|cause|til|round|n)(?!\w))/i;
const joins = /[和与及的等是为、]/;
const quoting = '“‘「『【';

/**
 * Returns a paragraph with its quotation marks as `pairQuotes` knows them, sign for sign: straight ones as they open or
 * close, « as 【, and apostrophes hidden.
 */
function asPaired(text: string): string {
  let isDoubleOpen = false;
  let isTight = false;
  let isSingleOpen = false;
  const double = (at: number): string => {
    const [last, next] = [text.charAt(at - 1), text.charAt(at + 1)];
    const opensAnew = white.test(last) && isTight && (latin.test(next) || han.test(next));
    if (isDoubleOpen && !opensAnew) {
      isDoubleOpen = false;
      return '”';
    }
    // Inches, and a mark at the end, open nothing.
    if (next === '' || (/\d/.test(last) && ((!latin.test(next) && !han.test(next)) || isInch(text, at)))) return '”';
    isDoubleOpen = true;
    isTight = !white.test(next);
    return '“';
  };
  const single = (mark: string, at: number): string => {
    const [last, next] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (latin.test(last) && latin.test(next)) return '-';
    if (!latin.test(last) && elided.test(text.slice(at + 1, at + 8))) return '-';
    if (mark === '’' && /^$|[\s([（]/.test(last) && latin.test(next)) return '-';
    if (mark === '‘') return mark;
    if (mark === '’') return isPossessive(text, at) ? '-' : mark;
    const canOpen = !white.test(next) && (before.test(last) || (han.test(last) && han.test(next)));
    const canClose = !white.test(last) && (behind.test(next) || (han.test(next) && !latin.test(last))) && !isPossessive(text, at);
    if (isSingleOpen && canClose) {
      isSingleOpen = false;
      return '’';
    }
    if (!canOpen) return '-';
    isSingleOpen = true;
    return '‘';
  };
  return text.replace(/["'‘’«»【】]/g, (mark, at: number) => {
    if (mark === '"') return double(at);
    if (mark === '«') return '【';
    if (mark === '»') return '】';
    if (mark === '【') return '（';
    if (mark === '】') return '）';
    return single(mark, at);
  });
}

/** Whether a mark behind a number is one of inches: so is the next one, or there is none. */
function isInch(text: string, at: number): boolean {
  const next = text.indexOf('"', at + 1);
  return next < 0 || /\d/.test(text.charAt(next - 1));
}

/** Whether the mark of “workers’ rights” is an apostrophe: another one closes behind it. */
function isPossessive(text: string, at: number): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || !/^\s[a-z]/.test(text.slice(at + 1, at + 3))) return false;
  const mark = text.charAt(at);
  for (let next = at + 1; next < Math.min(text.length, at + 300); next++) {
    const sign = text.charAt(next);
    if (sign === '‘' || sign === '“' || sign === '”') return false;
    if (sign === mark && !(latin.test(text.charAt(next - 1)) && latin.test(text.charAt(next + 1)))) return true;
  }
  return false;
}

/**
 * Returns the quotations of a paragraph, in its order, those within others too. One that is not closed goes to the end
 * where a colon stands before it, or where the paragraph behind goes on with its mark.
 */
export function marksIn(text: string, nextSign: string): Marked[] {
  const { pairs, unpaired } = pairQuotes(asPaired(text));
  const quotes = pairs.filter(({ mark }) => quoting.includes(mark));
  if (unpaired.length === 0) return inOrder(quotes.map(toMarked));
  const sloppy = pairSloppy(text, quotes, unpaired);
  const ends = new Set(sloppy.flatMap(({ open, close }) => [open, close]));
  const all = [...quotes, ...sloppy].map(toMarked);
  const lone = unpaired.filter(({ at, mark }) => '“‘「『'.includes(mark) && '“‘「『'.includes(text.charAt(at)) && !ends.has(at));
  const outside = holders(
    text.length,
    all.map(({ open, to }) => ({ open, close: to })),
  );
  const unclosed = lone.find(({ at }) => {
    const lead = text.slice(Math.max(0, at - 10), at).trim();
    const follows = /[：:]$/.test(lead);
    const isFirst = at < 10 && lead === '';
    return outside[at] === -1 && (follows || (isFirst && nextSign === text.charAt(at)));
  });
  const open = unclosed ? [{ open: unclosed.at, to: text.length, behind: text.length }] : [];
  return inOrder([...all, ...open]);
}

const toMarked = ({ open, close }: Pair): Marked => ({ open, to: close, behind: close + 1 });
const inOrder = (marks: readonly Marked[]): Marked[] => [...marks].sort((a, b) => a.open - b.open);

/** Pairs marks that are the wrong way round, where nothing else has taken them. */
function pairSloppy(text: string, pairs: readonly Pair[], unpaired: readonly Unpaired[]): Pair[] {
  const holder = holders(text.length, pairs);
  const found: Pair[] = [];
  const waiting = new Map<string, number>();
  for (const { at, mark } of unpaired) {
    const kind = '“”'.includes(mark) ? '“' : '‘’'.includes(mark) ? '‘' : '';
    const [last, next] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (kind === '' || (kind === '‘' && (latin.test(last) || latin.test(next)))) continue;
    const open = waiting.get(kind);
    const closes = (behind.test(next) || joins.test(next)) && !/[：:\s]/.test(last) && last !== '';
    if (open !== undefined && closes && holder[open] === holder[at]) {
      found.push({ open, close: at, mark: kind });
      waiting.delete(kind);
    } else if (!behind.test(next) && !joins.test(next)) waiting.set(kind, at);
  }
  // Pairs of either kind may cross those of the other.
  let end = -1;
  return found
    .sort((a, b) => a.open - b.open)
    .filter(({ open, close }) => {
      if (open <= end) return false;
      end = close;
      return true;
    });
}

/** By offset, the number of the innermost pair around it; -1 outside all. */
function holders(length: number, pairs: readonly { open: number; close: number }[]): Int32Array {
  const opens = new Map(pairs.map(({ open }, number) => [open, number]));
  const closes = new Map(pairs.map(({ close }, number) => [close, number]));
  const stack: number[] = [];
  const holder = new Int32Array(length).fill(-1);
  for (let at = 0; at < length; at++) {
    const opened = opens.get(at);
    if (closes.has(at)) stack.pop();
    holder[at] = stack[stack.length - 1] ?? -1;
    if (opened !== undefined) stack.push(opened);
  }
  return holder;
}
