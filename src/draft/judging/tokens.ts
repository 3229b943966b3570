/** A sign of a text, in English a word or a number; and where it stands. */
export interface Token {
  text: string;
  from: number;
  to: number;
  /** Whether it is more than a mark. */
  isWord: boolean;
}

const pattern = {
  zh: /\S/gu,
  en: /\d+(?:[.,]\d+)*|per\s?cent(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:[’'](?=\p{L})[\p{L}\p{M}]+)*|\S/giu,
};
const word = /[\p{L}\p{N}%％‰+＋]/u;

/** Returns the tokens of a text; spaces are none. */
export function tokensOf(text: string, lang: 'zh' | 'en'): Token[] {
  return [...text.matchAll(pattern[lang])].map((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    return { text: match[0], from, to, isWord: word.test(match[0]) || partsNumber(text, from, to) };
  });
}

/** Whether a mark stands within a number or between two, so that without it they are others; the comma between thousands does not. */
function partsNumber(text: string, from: number, to: number): boolean {
  const isDigit = (sign: string): boolean => /^\d$/.test(sign.normalize('NFKC'));
  if (!isDigit(text.charAt(from - 1)) || !isDigit(text.charAt(to))) return false;
  return !(/^[,，]$/.test(text.slice(from, to)) && /^\d{3}(?!\d)/.test(text.slice(to, to + 4).normalize('NFKC')));
}
