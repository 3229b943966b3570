import type { Run } from './compare.ts';
import type { Token } from './tokens.ts';

const digits = /[\d.,%‰万亿]/;
const numerals = /[〇零一二三四五六七八九十百千万亿两]/;

/** Returns the numbers that a run of differences changes, whole as they stand in the draft and in the text; none where it changes no number. */
export function figuresIn({ draft, text, at }: Run, mine: string, theirs: string): { draft: string; text: string }[] {
  const signs = [...draft, ...text].map((token) => token.text.normalize('NFKC')).join('');
  const isBesideDigit = /\d/.test(mine.charAt(at.draft - 1) + theirs.charAt(at.text - 1));
  const kind =
    /[\d.]/.test(signs) || (isBesideDigit && digits.test(signs))
      ? digits
      : [...signs].every((sign) => numerals.test(sign))
        ? numerals
        : undefined;
  if (!kind) return [];
  const [a, b] = [wholeNumber(mine, at.draft, draft, kind), wholeNumber(theirs, at.text, text, kind)];
  return a !== b && isNumber(a + b) ? [{ draft: a, text: b }] : [];
}

/** The number around a place that tokens stand at, with their digits. */
function wholeNumber(words: string, at: number, tokens: readonly Token[], kind: RegExp): string {
  const isOf = (place: number): boolean => place >= 0 && kind.test(words.charAt(place).normalize('NFKC'));
  let [from, to] = [at, tokens[tokens.length - 1]?.to ?? at];
  while (isOf(from - 1)) from--;
  while (isOf(to)) to++;
  return words.slice(from, to).replace(/^[.,．，]+|[.,．，]+$/g, '');
}

function isNumber(words: string): boolean {
  return /\d/.test(words.normalize('NFKC')) || (words !== '' && [...words].every((sign) => numerals.test(sign)));
}
