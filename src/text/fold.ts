import { supplementOf } from './radicals.ts';

/** A text as searches compare it, with the way back: where each of its characters stands in the text as written. */
export interface Folded {
  text: string;
  /** Where the character at each index begins in the text as written. */
  starts: number[];
  /** Where it ends there. */
  ends: number[];
}

/** Which characters count as the same: traditional ones and variants, each with the one that stands for its group. */
export type Variants = ReadonlyMap<string, string>;

const none: Variants = new Map();
const known = new Map<string, string>();
const kept = /[\p{L}\p{N}%‰+]/u;

/**
 * Folds a text: compatibility forms and case are dropped, accents, punctuation and spaces too; the point inside a
 * number stays, the comma between thousands goes (30,000 is 30000), and numbers that stand apart stay apart.
 */
export function fold(text: string, variants: Variants = none): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  // To ask the text itself for its last sign would have it put together anew each time.
  let last = '';
  const add = (signs: string, start: number, end: number): void => {
    folded.text += signs;
    last = signs.charAt(signs.length - 1);
    for (let count = 0; count < signs.length; count++) {
      folded.starts.push(start);
      folded.ends.push(end);
    }
  };
  for (let at = 0, end = 0; at < text.length; at = end) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    end = at + sign.length;
    const signs = foldSign(sign);
    if (signs !== '') add(variants.get(signs) || signs, at, end);
    else if (parts(last, text, at, end)) add(isPoint(text, at) ? '.' : ' ', at, end);
  }
  return folded;
}

/** The text of `fold` alone. */
export function foldText(text: string, variants?: Variants): string {
  return fold(text, variants).text;
}

/** The stretch of the text as written that a stretch of the folded text stands for. */
export function unfold({ starts, ends }: Folded, from: number, to: number): [number, number] {
  return [starts[from] ?? 0, ends[to - 1] ?? 0];
}

function foldSign(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const signs = [...(supplementOf(sign) ?? sign).normalize('NFKD').toLowerCase()].filter((part) => kept.test(part)).join('');
  known.set(sign, signs);
  return signs;
}

/** Whether a dropped sign is all that keeps two numbers apart. */
function parts(last: string, text: string, at: number, end: number): boolean {
  if (!isDigit(last) || !isDigit(text.charAt(end))) return false;
  return !(isOneOf(',，', text, at) && isDigit(text.charAt(at - 1)) && /^[\d０-９]{3}(?![\d０-９])/.test(text.slice(end, end + 4)));
}

function isPoint(text: string, at: number): boolean {
  return isOneOf('.．', text, at) && isDigit(text.charAt(at - 1));
}

function isOneOf(signs: string, text: string, at: number): boolean {
  return signs.includes(text.charAt(at));
}

function isDigit(sign: string): boolean {
  return (sign >= '0' && sign <= '9') || (sign >= '０' && sign <= '９');
}
