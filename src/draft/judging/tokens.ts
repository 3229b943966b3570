import { foldText } from '#text/fold.ts';
import { lookAlike } from '#text/radicals.ts';

/** A sign of a text, in English a word or a number; and where it stands. */
export interface Token {
  text: string;
  from: number;
  to: number;
  /** Whether it is more than a mark. */
  isWord: boolean;
}

const pattern = {
  zh: /\S|(?: (?=\d))/gu,
  en: /\d+(?:[.,]\d+)*|per\s?cent(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:[’'](?=\p{L})[\p{L}\p{M}]+)*|\S/giu,
};
const word = /[\p{L}\p{N}%％‰+＋]/u;

/** Returns the tokens of a text; spaces are none, but for one within a Chinese number. */
export function tokensOf(text: string, lang: 'zh' | 'en'): Token[] {
  return [...text.matchAll(pattern[lang])]
    .filter(({ 0: sign, index }) => sign !== ' ' || isDigit(text.charAt(index - 1)))
    .map(({ 0: sign, index: from }) => {
      const to = from + sign.length;
      return { text: sign, from, to, isWord: isWord(sign) || (sign !== ' ' && (partsNumber(text, from, to) || isMinus(text, from, to))) };
    });
}

/** Whether a sign is more than a mark: radicals look like letters, and are taken for them. */
function isWord(sign: string): boolean {
  return word.test(sign) || (lookAlike.test(sign) && foldText(sign) !== '');
}

function isDigit(sign: string): boolean {
  return /^\d$/.test(sign.normalize('NFKC'));
}

/** Whether a mark makes a number negative. */
function isMinus(text: string, from: number, to: number): boolean {
  return /^[-−－]$/.test(text.slice(from, to)) && isDigit(text.charAt(to)) && /^\p{Script=Han}?$/u.test(text.charAt(from - 1));
}

/** Whether a mark stands within a number or between two, so that without it they are others; the comma between thousands does not. */
function partsNumber(text: string, from: number, to: number): boolean {
  if (!isDigit(text.charAt(from - 1)) || !isDigit(text.charAt(to))) return false;
  return !(/^[,，]$/.test(text.slice(from, to)) && /^\d{3}(?!\d)/.test(text.slice(to, to + 4).normalize('NFKC')));
}
